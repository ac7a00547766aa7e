extension CivilDate {
  /// The day that a text most likely means that is none: `01-11-2021`, `2021/11/1`, or 30 February as the last day of
  /// that month; nil if nothing like a day is in it.
  ///
  /// A guess to show to whoever mistyped it, never to count with. A year that comes last has day and month before it,
  /// as they are written in the Netherlands.
  ///
  /// - Parameter text: what was typed.
  public init?(nearestTo text: String) {
    var numbers = text.utf8.split { !(0x30...0x39).contains($0) }.map { Array($0) }
    if numbers.count == 1, numbers[0].count == 8 {
      let digits = numbers[0]
      numbers = [Array(digits[0..<4]), Array(digits[4..<6]), Array(digits[6..<8])]
    }
    guard numbers.count == 3 else { return nil }
    if numbers[2].count == 4 { numbers.reverse() }
    guard numbers[0].count == 4, let year = decimal(numbers[0]), let month = decimal(numbers[1]),
      let day = decimal(numbers[2]), let first = CivilDate(year: year, month: month, day: 1), (1...31).contains(day)
    else { return nil }
    self = CivilDate(year: year, month: month, day: day) ?? first.lastOfMonth
  }
}
