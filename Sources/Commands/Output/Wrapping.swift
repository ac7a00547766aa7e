/// The text in lines of at most so many columns, broken between words.
///
/// A word that is longer than a line is broken too. A no-break space (U+00A0) keeps the words around it together, and
/// comes out as a plain space.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in words(of: text) {
    let columns = terminalColumns(of: word)
    if used > 0, used + 1 + columns <= width {
      line += " " + word
      used += 1 + columns
      continue
    }
    if used > 0 { lines.append(line) }
    var pieces = broken(word, to: width)
    line = pieces.removeLast()
    used = terminalColumns(of: line)
    lines += pieces
  }
  lines.append(line)
  return lines
}

/// A text of several lines, each broken between words with the rest as far in as its beginning, and two more.
func wrappedWithIndentation(_ text: String, to width: Int) -> String {
  text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { bytes in
    let line = String(decoding: bytes, as: UTF8.self)
    guard terminalColumns(of: line) > width else { return line }
    let start = String(repeating: " ", count: line.utf8.prefix { $0 == 0x20 }.count)
    let lines = wrapped(line, to: max(1, width - start.utf8.count - 2))
    return ([start + lines[0]] + lines.dropFirst().map { "\(start)  \($0)" }).joined(separator: "\n")
  }.joined(separator: "\n")
}

/// How wide the longest word of a text is.
func longestWord(of text: String) -> Int {
  words(of: text).map { terminalColumns(of: $0) }.max() ?? 0
}

private func words(of text: String) -> [String] {
  text.utf8.split(separator: 0x20).map { word in
    // A no-break space is 0xC2 0xA0.
    guard word.contains(0xC2) else { return String(Substring(word)) }
    return String(String.UnicodeScalarView(Substring(word).unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}

/// A word in pieces that fit on a line each.
private func broken(_ word: String, to width: Int) -> [String] {
  if terminalColumns(of: word) <= width { return [word] }
  var pieces: [String] = []
  var piece = ""
  var used = 0
  for character in word {
    let columns = terminalColumns(of: String(character))
    if used > 0, used + columns > width {
      pieces.append(piece)
      (piece, used) = ("", 0)
    }
    piece.append(character)
    used += columns
  }
  return pieces + [piece]
}
