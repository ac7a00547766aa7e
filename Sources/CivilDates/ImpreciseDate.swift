/// A date as well as it is known: one day, or some day between an earliest and a latest one.
///
/// Adding a period keeps the order of days, so computing with the two bounds is sound: whatever the day turns out to
/// be, the result lies between the results of the bounds.
public struct ImpreciseDate: Hashable, Sendable {
  /// The earliest day that it can be.
  public let earliest: CivilDate
  /// The latest day that it can be; the same as ``earliest`` if the day is known.
  public let latest: CivilDate
  /// How the source writes it, if that is more than the bounds say: `2021-34`, `medio 2021`.
  public let text: String?

  /// Some day from `earliest` through `latest`.
  public init(earliest: CivilDate, latest: CivilDate, text: String? = nil) {
    precondition(earliest <= latest, "the earliest day lies after the latest")
    self.earliest = earliest
    self.latest = latest
    self.text = text
  }

  /// A day that is known.
  public init(_ day: CivilDate) {
    self.init(earliest: day, latest: day)
  }

  /// Whether the day is known.
  public var isExact: Bool { earliest == latest }

  /// Whether this can be that day.
  public func contains(_ day: CivilDate) -> Bool {
    earliest <= day && day <= latest
  }

  /// What a rule that keeps the order of days makes of it; how the source writes it does not fit the result any more.
  public func map(_ rule: (CivilDate) -> CivilDate) -> ImpreciseDate {
    ImpreciseDate(earliest: rule(earliest), latest: rule(latest))
  }
}

extension ImpreciseDate {
  /// Reads a day (`2021-12-31`), a year (`2025`), a month (`2021-12`), a part of a year in the codes of EDTF level 2
  /// (quarters `2021-33`...`36`, third parts `37`...`39`, halves `40` and `41`), or one day out of a run
  /// (`[2026..2030]`, both bounds included at their own grain).
  ///
  /// Seasons (codes 21 to 32) have no agreed bounds and are refused, and so are open runs.
  public init?(edtf text: String) {
    if text.hasPrefix("["), text.hasSuffix("]") {
      let inner = text.dropFirst().dropLast()
      guard let dots = inner.firstIndex(of: "."), inner[dots...].hasPrefix(".."),
        let first = ImpreciseDate(single: String(inner[..<dots])),
        let last = ImpreciseDate(single: String(inner[dots...].dropFirst(2))),
        first.earliest <= last.latest
      else { return nil }
      self.init(earliest: first.earliest, latest: last.latest, text: text)
      return
    }
    guard let single = ImpreciseDate(single: text) else { return nil }
    self = single
  }

  private init?(single text: String) {
    if let day = CivilDate(text) {
      self.init(day)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 4 || (bytes.count == 7 && bytes[4] == 0x2D), let year = decimal(bytes[0..<4]), year >= 1
    else { return nil }
    let months: ClosedRange<Int>
    switch bytes.count == 4 ? 0 : decimal(bytes[5..<7]) {
    case .some(0) where bytes.count == 4: months = 1...12
    case .some(let month) where (1...12).contains(month): months = month...month
    case .some(let code) where (33...36).contains(code): months = (3 * (code - 33) + 1)...(3 * (code - 33) + 3)
    case .some(let code) where (37...39).contains(code): months = (4 * (code - 37) + 1)...(4 * (code - 37) + 4)
    case .some(let code) where (40...41).contains(code): months = (6 * (code - 40) + 1)...(6 * (code - 40) + 6)
    default: return nil
    }
    self.init(
      earliest: CivilDate(validYear: year, month: months.lowerBound, day: 1),
      latest: CivilDate(validYear: year, month: months.upperBound, day: 1).lastOfMonth, text: text)
  }
}
