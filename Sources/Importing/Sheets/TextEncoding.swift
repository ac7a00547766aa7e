/// The text of a file whose encoding nobody told: UTF-8, UTF-16, or what old Windows writes.
///
/// - Parameter bytes: the file, with or without a byte order mark.
/// - Returns: the text as UTF-8, without a mark.
func decodedText(_ bytes: [UInt8]) -> [UInt8] {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
  if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1) }
  // Without a mark, the zeros beside each ASCII letter tell.
  let start = bytes.prefix(1000)
  let zeros = [0, 1].map { half in start.indices.count { $0 % 2 == half && start[$0] == 0 } }
  if zeros[1] > start.count / 4, zeros[0] == 0 { return utf16(bytes[...], low: 0) }
  if zeros[0] > start.count / 4, zeros[1] == 0 { return utf16(bytes[...], low: 1) }
  if isUTF8(bytes) { return bytes }
  var text = ""
  text.unicodeScalars.append(contentsOf: bytes.lazy.map { windows1252($0) })
  return Array(text.utf8)
}

/// Text of two bytes a unit; `low` says which of them is the small one.
private func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
  let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
    UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

private func isUTF8(_ bytes: [UInt8]) -> Bool {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue: continue
    case .emptyInput: return true
    case .error: return false
    }
  }
}

/// A byte of Windows code page 1252, which differs from Latin-1 in 0x80 to 0x9F.
private func windows1252(_ byte: UInt8) -> Unicode.Scalar {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  return windows1252Scalars[Int(byte) - 0x80]
}

private let windows1252Scalars: [Unicode.Scalar] = [
  "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}", "\u{FFFD}", "‘",
  "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
]
