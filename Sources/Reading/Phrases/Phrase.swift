/// A date as a text gives it, as well as it gives it.
struct DatePhrase: Sendable, Hashable {
  /// How exact it is.
  enum Grain: Sendable, Hashable {
    /// One day.
    case day
    /// A whole month, quarter, half or year.
    case month, part, year
    /// "medio", "begin", "eind": a part that is a matter of convention.
    case around
    /// A season or recess, or a part of a year that is not named: no bounds are known.
    case vague
    /// "2019-2021": from one year through another.
    case years
  }

  let grain: Grain
  /// The date in EDTF: `2021-01-01`, `2021-12`, `2021-34`, `[2021-06..2021-07]`; nil where the text has no year.
  let edtf: String?

  /// Whether it is one day.
  var isDay: Bool { grain == .day }
}

/// A day and month without a year.
struct YearDay: Sendable, Hashable {
  let month: Int
  let day: Int

  /// The form `12-31`.
  var text: String { twoDigits(month) + "-" + twoDigits(day) }
}

/// A length of time as a text gives it.
struct PeriodPhrase: Sendable, Hashable {
  /// What limits it: "ten minste", "ten hoogste", "ca.", "meer dan".
  enum Bound: String, Sendable, Hashable {
    case min, max, approximate, exceeding
  }

  /// ISO 8601, in the units of the text: `P26W` stays weeks; or `calendar-months:3`, `calendar-years:1`.
  let text: String
  /// How long that is, in ISO 8601: a term of one calendar year lasts a year.
  var length: String {
    for (prefix, unit) in [("calendar-years:", "Y"), ("calendar-months:", "M")] where text.hasPrefix(prefix) {
      return "P\(text.dropFirst(prefix.count))\(unit)"
    }
    return text
  }

  /// What limits it, or nil.
  let bound: Bound?
  /// The words and the digits where they differ: "drie (4) jaar".
  let disagreement: Disagreement?

  /// A number that is written twice, differently.
  struct Disagreement: Sendable, Hashable {
    let words: String
    let digits: String
  }
}

/// A part of a sentence that was read as a whole, or a word.
struct Item: Sendable {
  /// What it is.
  enum Kind: Sendable {
    case word(String, Sense)
    case number(Int)
    case mark(UInt32)
    case date(DatePhrase)
    case yearDay(YearDay)
    /// What is written as a day that no calendar has: "30 februari 2025".
    case noDay
    case period(PeriodPhrase)
    /// "voor onbepaalde tijd": the two last words.
    case indefinite
    /// "twee keer", "2 x", "driemaal"; nil for "[aantal] keer".
    case count(Int?)
    case money
    /// "artikel 3, tweede lid", "de in lid 1 genoemde termijn": what stands elsewhere.
    case reference
    /// A place that is left open.
    case blank
  }

  let kind: Kind
  /// The tokens that it takes.
  let tokens: Range<Int>
  /// Whether a word bears an accent.
  var isAccented = false
  /// Whether a word begins with a capital.
  var isCapitalised = false
}

/// A number with two digits.
func twoDigits(_ number: Int) -> String {
  (number < 10 ? "0" : "") + String(number)
}
