/// The names of the months, as Dutch has written them over two centuries.
enum MonthName {
  /// The month (1...12) that a folded word names, in full or abbreviated, or nil.
  static func number(_ word: String) -> Int? {
    names[word] ?? abbreviations[word]
  }

  private static let names: [String: Int] = [
    "januari": 1, "january": 1, "februari": 2, "februarij": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "junij": 6,
    "juli": 7, "julij": 7, "augustus": 8, "september": 9, "oktober": 10, "october": 10, "november": 11, "december": 12,
  ]

  /// Names that are cut short, without their full stop.
  static let abbreviations: [String: Int] = [
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "oct": 10, "nov": 11, "dec": 12,
  ]
}
