/// An element of an XML document, with what stands in it.
struct XMLElement: Sendable {
  /// The local name, behind the usual prefix of its namespace where it has one: `cbc:EndDate`, whatever prefix the
  /// document itself uses.
  let name: String
  /// The attributes that are in no namespace.
  let attributes: [String: String]
  /// The text of the element itself, without that of its children.
  var text = ""
  /// The elements in it, in order.
  var children: [XMLElement] = []

  /// The text of the element and of everything in it, white space collapsed.
  var words: String {
    var pieces: [String] = []
    collect(into: &pieces)
    return collapsed(pieces.joined(separator: " "))
  }

  private func collect(into pieces: inout [String]) {
    pieces.append(text)
    for child in children { child.collect(into: &pieces) }
  }
}

/// The text with every run of white space as one space, and none at its ends.
func collapsed(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for word in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
    if !scalars.isEmpty { scalars.append(" ") }
    scalars.append(contentsOf: word)
  }
  return String(scalars)
}
