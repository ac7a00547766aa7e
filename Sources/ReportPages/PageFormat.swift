/// What a page is written in.
public enum PageFormat: String, Sendable, CaseIterable {
  /// One HTML file.
  case html
  /// GitHub-flavoured Markdown.
  case markdown = "md"

  /// The text so that it is nothing but text in this format, whatever it holds.
  func escaped(_ text: String) -> String {
    switch self {
    case .html: escapedForHTML(text)
    case .markdown: escapedForMarkdown(text)
    }
  }

  /// The name by which a page links to a part of itself.
  func anchor(_ id: String) -> String {
    switch self {
    case .html: escapedForHTML(id)
    // A heading's name on GitHub: letters, digits and hyphens, in lower case.
    case .markdown:
      String(
        String.UnicodeScalarView(
          id.lowercased().unicodeScalars.filter { $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || isDigit($0) })
      )
    }
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

/// Scalar by scalar, so that a combining mark behind a quote does not make another character of it; what lies between
/// those that are replaced is taken over as it is.
private func escapedForHTML(_ text: String) -> String {
  let scalars = text.unicodeScalars
  var safe = ""
  var taken = scalars.startIndex
  var index = scalars.startIndex
  while index < scalars.endIndex {
    let next = scalars.index(after: index)
    if let replacement = replacementInHTML(scalars[index]) {
      safe += text[taken..<index]
      safe += replacement
      taken = next
    }
    index = next
  }
  return taken == scalars.startIndex ? text : safe + text[taken...]
}

private func replacementInHTML(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "<": "&lt;"
  case ">": "&gt;"
  case "&": "&amp;"
  case "\"": "&quot;"
  case "'": "&#39;"
  case "\n", "\t": " "
  default: madeVisible(scalar)
  }
}

/// White space becomes single spaces, so that no line of the text starts a heading, a list or a table.
private func escapedForMarkdown(_ text: String) -> String {
  var safe = ""
  var pendingSpace = false
  var line = ""
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      pendingSpace = !line.isEmpty
      continue
    }
    if pendingSpace {
      line += " "
      pendingSpace = false
    }
    append(scalar, to: &line)
  }
  let scalars = Array(line.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "&": safe += "&amp;"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$": safe += "\\\(scalar)"
    // Links that write themselves: https://…, www.…
    case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": safe += "\\:"
    case "." where isWWW(scalars, upTo: index): safe += "\\."
    // What starts a heading, a list or a rule does so only in front.
    case "#", "+", "-", "=": safe += index == 0 ? "\\\(scalar)" : "\(scalar)"
    case ".", ")": safe += index > 0 && scalars[..<index].allSatisfy(isDigit) ? "\\\(scalar)" : "\(scalar)"
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

private func isWWW(_ scalars: [Unicode.Scalar], upTo index: Int) -> Bool {
  index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
}

/// Appends a scalar; one that must not stand there is made visible.
private func append(_ scalar: Unicode.Scalar, to text: inout String) {
  if let visible = madeVisible(scalar) { text += visible } else { text.unicodeScalars.append(scalar) }
}

/// What stands for a scalar that would steer a terminal or turn the direction of the text around; nil for any other.
private func madeVisible(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
    "\\u{\(String(scalar.value, radix: 16))}"
  default: nil
  }
}
