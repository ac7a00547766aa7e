/// Text of a register on its way into XML.
enum XMLText {
  /// The text as it can stand between tags and in attributes in double quotes.
  ///
  /// What XML cannot hold (control characters, noncharacters) and what would turn the direction of the line around is
  /// taken out; line breaks and tabs become spaces.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in cleaned(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// The text on one line, without what cannot be drawn.
  static func cleaned(_ text: String) -> String {
    var clean = ""
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: clean += " "
      case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFB,
        0xFFFE...0xFFFF:
        continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      default:
        // A letter carries a few marks in every script; a tower of them would stand over the lines above.
        marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
        if marks <= 3 { clean.unicodeScalars.append(scalar) }
      }
    }
    return clean
  }

  /// An id, or the first part of one: letters, digits and hyphens of ASCII, a letter first.
  static func idPrefix(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? Character(scalar) : "-"
    }
    guard let first = kept.first, first.isLetter else { return "d" + String(kept) }
    return String(kept)
  }
}
