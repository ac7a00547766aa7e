/// A text in quoted-printable (RFC 2045 §6.7): lines of 76 characters at most, ended with CR and LF, all of them ASCII.
func quotedPrintable(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var output: [UInt8] = []
  var column = 0
  let bytes = Array(text.utf8)
  for (index, byte) in bytes.enumerated() {
    if byte == 0x0A {
      output += [0x0D, 0x0A]
      column = 0
      continue
    }
    let isLast = index + 1 == bytes.count || bytes[index + 1] == 0x0A
    let isPlain = 0x21...0x7E ~= byte && byte != 0x3D && !(byte == 0x2E && column == 0)
    // White space at the end of a line would be lost on the way, and so may be a full stop alone on one.
    let isKept = isPlain || (byte == 0x20 || byte == 0x09) && !isLast
    let piece = isKept ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    if column + piece.count > 75 {
      output += [0x3D, 0x0D, 0x0A]
      column = 0
    }
    output += piece
    column += piece.count
  }
  return String(decoding: output, as: UTF8.self)
}
