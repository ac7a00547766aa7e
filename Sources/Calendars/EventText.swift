import ICalendar

/// The text of an event, short enough to be read on a phone: lines in order, of which the least important go first
/// where they do not all fit.
struct EventText {
  /// The most characters of a text; everything else is told elsewhere.
  static let maximumLength = 600

  /// How much a line matters.
  enum Weight: Int, CaseIterable {
    /// The event cannot be understood without it.
    case needed
    /// Whoever acts needs it.
    case useful
    /// It is good to know.
    case additional
  }

  private var lines: [(text: String, weight: Weight)] = []

  /// Adds a line; one that says nothing is left out.
  mutating func add(_ text: String?, _ weight: Weight) {
    guard let text, !text.isEmpty else { return }
    lines.append((text, weight))
  }

  /// The lines that fit, in order.
  var text: TextValue {
    var isKept = [Bool](repeating: false, count: lines.count)
    var room = Self.maximumLength
    for weight in Weight.allCases {
      for (index, line) in lines.enumerated() where line.weight == weight {
        let length = line.text.unicodeScalars.count + 1
        guard length <= room || weight == .needed else { continue }
        isKept[index] = true
        room -= length
      }
    }
    let kept = lines.indices.filter { isKept[$0] }.map { lines[$0].text }
    return TextValue(kept.joined(separator: "\n"), limit: Self.maximumLength)
  }
}

/// A text of the register, cut off where it would take the room of everything else.
func shortened(_ text: String, to limit: Int) -> String {
  TextValue.line(text, limit: limit).text
}
