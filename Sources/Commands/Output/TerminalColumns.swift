/// How many columns of a terminal a text takes: two for wide characters (East Asian ones, emoji).
func terminalColumns(of text: String) -> Int {
  // Most texts are plain, and telling characters apart takes long.
  if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
  return text.reduce(into: 0) { sum, character in
    let scalar = character.unicodeScalars.first?.value ?? 0
    let isWide =
      (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0xFE30...0xFE6F).contains(scalar)
      || (0xFF00...0xFF60).contains(scalar) || (0x1F300...0x1FAFF).contains(scalar)
    sum += isWide ? 2 : 1
  }
}
