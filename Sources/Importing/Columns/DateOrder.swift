import CivilDates

/// How the dates of a column are written, as far as its cells settle it together or somebody said it.
struct DateOrder {
  /// Which of the first two numbers is the day.
  enum Order: String, CaseIterable {
    case dayMonth = "day-month"
    case monthDay = "month-day"
  }

  /// The order; nil if the column can be read in two ways.
  private(set) var order: Order?
  /// The century of years from 70 to 89, where a column has them; nil if nobody said.
  private let century: Int?

  /// Settles a column.
  ///
  /// - Parameters:
  ///   - dates: what its cells hold.
  ///   - order: what somebody said of it.
  ///   - century: what somebody said of it: 1900 or 2000.
  init(of dates: [CellDate], order: Order?, century: Int?) {
    self.century = century
    if let order {
      self.order = order
      return
    }
    var (isDayFirst, isMonthFirst) = (false, false)
    for case .numbers(let first, let second, _, _) in dates {
      if first > 12, second <= 12 { isDayFirst = true }
      if second > 12, first <= 12 { isMonthFirst = true }
    }
    if isDayFirst != isMonthFirst { self.order = isDayFirst ? .dayMonth : .monthDay }
  }

  /// What a cell says then.
  enum Reading: Equatable {
    case date(ImpreciseDate)
    case open
    /// One of these two days; somebody has to say which.
    case either(CivilDate, CivilDate)
    /// A year of two digits that can be of two centuries.
    case anyCentury(Int)
    case impossible
    case unreadable
  }

  /// What a cell says, now that the column is settled or not.
  func reading(of cell: CellDate) -> Reading {
    switch cell {
    case .known(let date): return .date(date)
    case .open: return .open
    case .impossible: return .impossible
    case .unreadable: return .unreadable
    case .shortYear(let day, let month, let short):
      guard let year = year(short) else { return .anyCentury(short) }
      return CivilDate(year: year, month: month, day: day).map { .date(ImpreciseDate($0)) } ?? .impossible
    case .numbers(let first, let second, let written, let isShort):
      guard let year = isShort ? year(written) : written else { return .anyCentury(written) }
      let dayFirst = CivilDate(year: year, month: second, day: first)
      let monthFirst = CivilDate(year: year, month: first, day: second)
      switch (order, dayFirst, monthFirst) {
      case (.dayMonth, let day?, _), (.monthDay, _, let day?): return .date(ImpreciseDate(day))
      case (nil, let day?, let other?): return day == other ? .date(ImpreciseDate(day)) : .either(day, other)
      case (nil, let day?, nil), (nil, nil, let day?): return .date(ImpreciseDate(day))
      default: return .impossible
      }
    }
  }

  /// The year that two digits mean: of this century up to 69, of the last from 90.
  private func year(_ short: Int) -> Int? {
    switch short {
    case 0..<70: 2000 + short
    case 90...99: 1900 + short
    default: century.map { $0 + short }
    }
  }
}
