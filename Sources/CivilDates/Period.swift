/// An amount of calendar time: years, months and days that are counted apart, as a contract writes them.
///
/// Months and days never convert into each other; years are twelve months. (RFC 5545 calls an interval between two
/// instants a PERIOD; that is a ``DateRange`` here.)
public struct Period: Hashable, Sendable {
  /// The whole years, not negative.
  public let years: Int
  /// The months beside the years, not negative; may be more than eleven.
  public let months: Int
  /// The days beside years and months, not negative; a week is seven days.
  public let days: Int

  /// A period of these amounts, none of them negative.
  public init(years: Int = 0, months: Int = 0, days: Int = 0) {
    precondition(years >= 0 && months >= 0 && days >= 0, "a period does not run backward")
    self.years = years
    self.months = months
    self.days = days
  }

  /// Years and months together, in months: the only amount that is rounded at a month's end, and only once.
  @inlinable public var totalMonths: Int { 12 * years + months }

  /// Whether nothing is added: a term of this length would have no day.
  @inlinable public var isZero: Bool { years == 0 && months == 0 && days == 0 }

  /// The sum, field by field; a term with its extensions is added to the start at once, so that it cannot drift.
  public static func + (left: Period, right: Period) -> Period {
    Period(years: left.years + right.years, months: left.months + right.months, days: left.days + right.days)
  }

  /// The longest period that a register can hold, in years; anything longer is a typing error.
  public static let longestYears = 9999
}

extension Period: CustomStringConvertible, LosslessStringConvertible {
  /// Reads the ISO 8601 form `P1Y6M`, `P90D` or `P2W`: whole numbers in the order Y, M, W, D, at least one of them.
  ///
  /// A time part (`PT1H`), fractions, signs and periods of more than ``longestYears`` are refused.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.first == 0x50 else { return nil }
    let designators: [UInt8] = [0x59, 0x4D, 0x57, 0x44]  // Y M W D
    var amounts = [0, 0, 0, 0]
    var nextDesignator = 0
    var position = 1
    while position < bytes.count {
      guard let end = bytes[position...].firstIndex(where: { !(0x30...0x39).contains($0) }),
        let amount = decimal(bytes[position..<end]),
        let designator = designators[nextDesignator...].firstIndex(of: bytes[end])
      else { return nil }
      amounts[designator] = amount
      nextDesignator = designator + 1
      position = end + 1
    }
    let days = 7 * amounts[2] + amounts[3]
    guard nextDesignator > 0, 12 * amounts[0] + amounts[1] <= 12 * Period.longestYears,
      days <= 366 * Period.longestYears
    else { return nil }
    self.init(years: amounts[0], months: amounts[1], days: days)
  }

  /// The ISO 8601 form, such as `P1Y6M`; `P0D` for the empty period.
  public var description: String {
    let parts = [(years, "Y"), (months, "M"), (days, "D")].filter { $0.0 != 0 }
    return parts.isEmpty ? "P0D" : "P" + parts.map { "\($0.0)\($0.1)" }.joined()
  }
}
