import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a strict XML parser reads in a drawing.
final class XMLReading: NSObject, XMLParserDelegate {
  /// The names of the elements, in order.
  private(set) var names: [String] = []
  /// All attributes, in order.
  private(set) var attributes: [(name: String, value: String)] = []
  /// The words of the elements `text`, `title` and `desc`.
  private(set) var texts: [String] = []
  /// What is wrong with it; nil for XML that is well formed.
  private(set) var problem: String?
  private var isInText = false

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0) in line \(parser.lineNumber)" } ?? "not XML" }
  }

  /// The values of an attribute.
  func values(of name: String) -> [String] {
    attributes.filter { $0.name == name }.map(\.value)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String] = [:]
  ) {
    names.append(name)
    attributes += found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    isInText = ["text", "title", "desc"].contains(name)
    if isInText { texts.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInText = false
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInText { texts[texts.count - 1] += text }
  }
}
