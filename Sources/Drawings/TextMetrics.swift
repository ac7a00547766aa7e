/// How wide text is at most, for a drawing that does not know the font it will be shown in.
///
/// The widths are those of a wide sans serif, rounded up: what fits here fits in any common font.
enum TextMetrics {
  /// The size of all text, in units of the drawing.
  static let size = 15.0
  /// The distance of two lines.
  static let lineHeight = 20.0
  /// How far below the top of a line its letters stand.
  static let baseline = 15.0

  /// The width of a line.
  static func width(_ text: String, isBold: Bool = false) -> Double {
    text.reduce(0) { $0 + width($1) } * (isBold ? 1.15 : 1)
  }

  private static func width(_ character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let em =
      switch scalar {
      case " ": 0.35
      case "i", "j", "l", "I", "f", "t", "r", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]", "/", "-": 0.42
      case "m", "w", "M", "W", "@", "%", "&", "#", "~", "+", "<", ">", "=", "_", "^": 1.0
      case "A"..."Z": 0.8
      case "\u{20}"..."\u{7E}": 0.65
      case "\u{80}"..."\u{24F}": 0.8
      default: 1.15
      }
    return em * size
  }

  /// The text broken into lines, at spaces where there are any; one that does not fit in so many lines ends in an
  /// ellipsis.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func lines(of text: String, width limit: Double, isBold: Bool = false, atMost count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    let factor = isBold ? 1.15 : 1.0
    // Room for the ellipsis is kept in every line, so that it never has to be made.
    let room = limit - 1.15 * size * factor
    for word in text.split(separator: " ") {
      let wordWidth = width(String(word), isBold: isBold)
      let space = line.isEmpty ? 0 : 0.35 * size * factor
      if used + space + wordWidth <= room {
        line += (line.isEmpty ? "" : " ") + word
        used += space + wordWidth
        continue
      }
      if !line.isEmpty {
        lines.append(line)
        (line, used) = ("", 0)
      }
      for character in word {
        let characterWidth = width(character) * factor
        if used + characterWidth > room, !line.isEmpty {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += characterWidth
      }
      if lines.count > count { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > count, count > 0 else { return lines }
    return Array(lines.prefix(count - 1)) + [lines[count - 1] + "…"]
  }
}
