public import CivilDates

/// The day that a test writes as `2022-12-31`; a slip of the pen stops the run.
public func date(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("not a day: \(text)") }
  return date
}

/// The day with these fields; a slip of the pen stops the run.
public func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  guard let date = CivilDate(year: year, month: month, day: day) else {
    preconditionFailure("not a day: \(year)-\(month)-\(day)")
  }
  return date
}

/// The period that a test writes as `P1Y6M`; a slip of the pen stops the run.
public func period(_ text: String) -> Period {
  guard let period = Period(text) else { preconditionFailure("not a period: \(text)") }
  return period
}

/// The date that a test writes as `2021-12` or `[2026..2030]`; a slip of the pen stops the run.
public func imprecise(_ text: String) -> ImpreciseDate {
  guard let date = ImpreciseDate(edtf: text) else { preconditionFailure("not a date: \(text)") }
  return date
}
