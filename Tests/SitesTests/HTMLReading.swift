/// What a strict reader makes of a page: more is asked than of HTML, so that a text that breaks out shows.
struct HTMLReading {
  private(set) var names: [String] = []
  private(set) var attributes: [(element: String, name: String, value: String)] = []
  private(set) var ids: [String] = []
  /// The words between the tags, as they stand in the page.
  private(set) var text = ""
  /// What is wrong; empty for a page in which every tag is closed and every value quoted.
  private(set) var problems: [String] = []

  private static let void: Set<String> = ["meta", "link", "br", "img", "input"]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) } else { problems.append("no doctype") }
    while let start = rest.firstIndex(of: "<") {
      let words = rest[..<start]
      if words.contains(">") { problems.append("a stray > in: \(words.prefix(60))") }
      text += words
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("a tag without end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { problems.append("</\(name)> closes something else") }
        continue
      }
      let isClosed = tag.hasSuffix("/")
      let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" })
      if name.isEmpty || !name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
        problems.append("<\(tag.prefix(40))> is no tag")
      }
      names.append(name)
      readAttributes(of: name, in: tag.dropFirst(name.count))
      if !isClosed, !Self.void.contains(name) { open.append(name) }
    }
    if !open.isEmpty { problems.append("not closed: \(open)") }
    if Set(ids).count != ids.count { problems.append("an id stands twice") }
  }

  private mutating func readAttributes(of element: String, in text: Substring) {
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty, rest != "/" {
      let name = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        guard let end = rest.firstIndex(of: "\"") else {
          problems.append("\(name) is not closed")
          return
        }
        value = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
      } else if name != "hidden" {
        problems.append("\(name) has no value in quotes")
        return
      }
      attributes.append((element, name, value))
      if name == "id" { ids.append(value) }
      rest = rest.drop(while: \.isWhitespace)
    }
  }

  /// The addresses that the page names.
  var addresses: [String] { attributes.filter { $0.name == "href" || $0.name == "src" }.map(\.value) }
}
