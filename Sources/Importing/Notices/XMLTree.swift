import XMLReading

/// Why bytes give no tree of XML.
enum XMLTreeProblem: Error, Hashable {
  /// They are not read as XML.
  case xml(XMLProblem)
  /// There are more elements than any notice has.
  case tooLarge
}

/// Reads an XML document whole.
///
/// - Parameters:
///   - bytes: the document.
///   - prefix: the usual prefix of a namespace, empty for none; names of other namespaces get `?:`.
/// - Returns: the root element.
/// - Throws: ``XMLTreeProblem``.
/// - Complexity: O(n) in the number of bytes.
func xmlTree(
  of bytes: [UInt8], prefix: (_ namespace: String) -> String?
) throws(XMLTreeProblem) -> XMLElement {
  var names: [XMLName: String] = [:]
  var open: [XMLElement] = []
  var root: XMLElement?
  var count = 0
  func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, let attributes):
      count += 1
      if count > mostElements { return false }
      let known =
        names[name]
        ?? (name.namespace.isEmpty
          ? name.local
          : prefix(name.namespace).map { $0.isEmpty ? name.local : "\($0):\(name.local)" } ?? "?:\(name.local)")
      names[name] = known
      var values: [String: String] = [:]
      for attribute in attributes where attribute.name.namespace.isEmpty {
        values[attribute.name.local] = attribute.value
      }
      open.append(XMLElement(name: known, attributes: values))
    case .text(let text):
      if !open.isEmpty { open[open.count - 1].text += text }
    case .end:
      guard let element = open.popLast() else { return false }
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
    return true
  }
  do throws(XMLProblem) {
    try readXML(bytes, depth: 64, handle: take)
  } catch {
    throw .xml(error)
  }
  guard let root else { throw .tooLarge }
  return root
}

/// The most elements of a notice; one of a hundred lots has thirty thousand.
private let mostElements = 500_000
