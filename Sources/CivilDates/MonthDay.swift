/// A day that returns every year, such as 31 December.
public struct MonthDay: Hashable, Sendable {
  /// The month, 1...12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// The day of the year, or nil if not every year has it: 29 February is refused.
  public init?(month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.lengthOfMonth(month, year: 2021) else { return nil }
    self.month = month
    self.day = day
  }

  /// This day in a year from 1 to 9999, or nil outside those years.
  public func inYear(_ year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day)
  }
}

extension MonthDay: CustomStringConvertible, LosslessStringConvertible {
  /// Reads `12-31`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x2D, let month = decimal(bytes[0..<2]), let day = decimal(bytes[3..<5])
    else { return nil }
    self.init(month: month, day: day)
  }

  /// The form `12-31`.
  public var description: String { "\(padded(month, to: 2))-\(padded(day, to: 2))" }
}
