/// The text with everything that would steer a terminal made visible: control characters, escape sequences, and marks
/// that turn the direction of the text around.
///
/// Texts of a register are data; a title must not be able to move the cursor or hide a line.
func terminalSafe(_ text: String, keepLineBreaks: Bool = false) -> String {
  // Most texts are clean, and looking is cheaper than copying.
  guard text.unicodeScalars.contains(where: { isSteering($0, keepLineBreaks: keepLineBreaks) }) else { return text }
  var safe = ""
  for scalar in text.unicodeScalars {
    if isSteering(scalar, keepLineBreaks: keepLineBreaks) {
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

private func isSteering(_ scalar: Unicode.Scalar, keepLineBreaks: Bool) -> Bool {
  switch scalar.value {
  case 0x0A: !keepLineBreaks
  case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}
