import Words

/// Refuses style rules that could fetch something, or that can be read in more than one way.
///
/// The tokens are those of CSS Syntax Module Level 3 §4, without escapes: those let a forbidden word be written in a
/// thousand ways, and every character can stand for itself.
///
/// - Parameter bytes: a style sheet, or the value of an attribute with style rules.
/// - Throws: ``PageDefect``, with its offset in `bytes`.
func checkStyle(_ bytes: [UInt8]) throws(PageDefect) {
  var check = StyleCheck(bytes: bytes)
  try check.run()
}

private struct StyleCheck {
  /// The rules that only say how something looks.
  private static let rules: Set<String> = [
    "media", "page", "supports", "font-face", "keyframes", "counter-style", "container", "layer", "property",
    "footnote", "left", "right",
  ]
  /// The margins of a page, such as `@bottom-center`.
  private static let margins = ["top", "bottom", "left", "right"]
  /// What takes an address in quotes without `url(`.
  private static let loading: Set<String> = ["src", "image", "image-set", "-webkit-image-set", "expression"]

  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func run() throws(PageDefect) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x2F where byte(1) == 0x2A: try skipComment()
      case 0x22, 0x27: try skipString()
      case 0x5C: throw refused("\\", position)
      case 0x3C where byte(1) == 0x2F || byte(1) == 0x21: throw refused(byte(1) == 0x2F ? "</" : "<!", position)
      case 0x40: try takeRule()
      case let byte where isOfNames(byte): try takeName()
      default: position += 1
      }
    }
  }

  private func byte(_ ahead: Int) -> UInt8? { position + ahead < bytes.count ? bytes[position + ahead] : nil }

  private func isOfNames(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= 0x80 || byte == 0x2D || byte == 0x5F || (0x30...0x39).contains(byte)
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, isOfNames(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position].map(lowercased), as: UTF8.self)
  }

  private mutating func skipComment() throws(PageDefect) {
    let start = position
    position += 2
    while position < bytes.count, !(bytes[position] == 0x2A && byte(1) == 0x2F) {
      // What ends the element in which the rules stand ends it in a comment as well.
      if bytes[position] == 0x3C, byte(1) == 0x2F { throw refused("</", position) }
      position += 1
    }
    if position == bytes.count { throw unended(start) }
    position += 2
  }

  private mutating func skipString() throws(PageDefect) {
    let start = position
    let quote = bytes[position]
    position += 1
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == 0x5C { throw refused("\\", position) }
      if bytes[position] == 0x3C, byte(1) == 0x2F { throw refused("</", position) }
      if [0x0A, 0x0C, 0x0D].contains(bytes[position]) { throw unended(start) }
      position += 1
    }
    if position == bytes.count { throw unended(start) }
    position += 1
  }

  private mutating func takeRule() throws(PageDefect) {
    let start = position
    position += 1
    let rule = name()
    let isMargin = Self.margins.contains { rule.hasPrefix("\($0)-") }
    if !isMargin, !Self.rules.contains(rule) { throw refused("@\(rule)", start) }
  }

  private mutating func takeName() throws(PageDefect) {
    let start = position
    let name = name()
    guard byte(0) == 0x28 else { return }
    if Self.loading.contains(name) { throw refused("\(name)(", start) }
    if name != "url" { return }
    position += 1
    while let next = byte(0), [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
    let first: Int
    if let quote = byte(0), quote == 0x22 || quote == 0x27 {
      first = position + 1
      try skipString()
      position -= 1
    } else {
      first = position
      while let next = byte(0), next != 0x29 {
        if next == 0x5C || next == 0x22 || next == 0x27 || next == 0x28 || next == 0x3C { throw refused("url(", start) }
        position += 1
      }
    }
    let address = trimmed(String(decoding: bytes[first..<position], as: UTF8.self))
    if !isPartOfPage(address) { throw refused("url(", start) }
    position += 1
  }

  private func refused(_ what: String, _ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.styleMayNotContain(what) },
      help: what == "\\"
        ? Message { $0.writeCharacterItself }
        : Message { $0.pageFetchesNothing })
  }

  private func unended(_ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.textInStyleDoesNotEnd })
  }
}

/// Whether an address leads to a part of the page, or holds a picture itself.
///
/// A picture in SVG that a page shows as a picture runs nothing and fetches nothing (SVG 2 §2.2.7, secure static mode).
func isPartOfPage(_ address: String) -> Bool {
  if address.utf8.first == 0x23 { return true }
  let scheme = address.utf8.prefix(24).map(lowercased)
  return ["png", "jpeg", "gif", "webp", "svg+xml"].contains { type in
    ["data:image/\(type);", "data:image/\(type),"].contains { scheme.starts(with: $0.utf8) }
  }
}
