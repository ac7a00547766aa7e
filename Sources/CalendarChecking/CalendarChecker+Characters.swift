import Diagnostics

extension CalendarChecker {
  /// Holds the characters of a line against what a calendar can hold (RFC 5545 §3.1).
  mutating func checkCharacters(of line: ContentLine) {
    let bytes = line.bytes
    var index = 0
    // The next fold, so that one inside a character is seen when the character is.
    var fold = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= ASCII.space, byte < ASCII.delete {
        index += 1
        continue
      }
      if byte < 0x80 {
        reportControl(byte, at: line.offset(of: index))
        index += 1
        continue
      }
      guard let length = UTF8Bytes.sequenceLength(in: bytes, at: index) else {
        log.report(
          .notUTF8, at: line.offset(of: index),
          BilingualText(
            nl: "De byte \(hexadecimal(UInt32(byte), 2)) is hier geen UTF-8.",
            en: "The byte \(hexadecimal(UInt32(byte), 2)) is no UTF-8 here."))
        index += 1
        // One finding for a whole run of them.
        while index < bytes.count, bytes[index] >= 0x80,
          UTF8Bytes.sequenceLength(in: bytes, at: index) == nil
        {
          index += 1
        }
        continue
      }
      while fold < line.folded.count, line.folded[fold].start <= index { fold += 1 }
      if fold < line.folded.count, line.folded[fold].start < index + length {
        log.report(
          .foldInsideCharacter, at: line.offset(of: index),
          BilingualText(
            nl: "De vouw valt midden in een teken dat uit \(length) bytes bestaat.",
            en: "The fold falls inside a character of \(length) bytes."))
      }
      reportInvisible(UTF8Bytes.scalar(in: bytes, at: index, length: length), at: line.offset(of: index))
      index += length
    }
  }

  private mutating func reportControl(_ byte: UInt8, at offset: Int) {
    switch byte {
    case ASCII.tab: break
    case 0:
      log.report(.nul, at: offset, BilingualText(nl: "Hier staat een NUL-byte.", en: "There is a NUL byte here."))
    default:
      log.report(
        .controlCharacter, at: offset,
        BilingualText(
          nl: "Hier staat een besturingsteken (\(hexadecimal(UInt32(byte), 2))).",
          en: "There is a control character here (\(hexadecimal(UInt32(byte), 2)))."))
    }
  }

  private mutating func reportInvisible(_ scalar: UInt32, at offset: Int) {
    switch scalar {
    case 0x80...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      log.report(
        .invisibleCharacter, at: offset,
        BilingualText(
          nl: "Hier staat een onzichtbaar teken (U+\(hexadecimal(scalar, 4))).",
          en: "There is an invisible character here (U+\(hexadecimal(scalar, 4)))."))
    default: break
    }
  }
}

/// The digits of a number in base 16, with zeros in front up to `width`.
private func hexadecimal(_ value: UInt32, _ width: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
