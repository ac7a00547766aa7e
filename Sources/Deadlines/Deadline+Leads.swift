public import CivilDates
public import Register

extension DeadlineKind {
  /// How long before such a deadline somebody is warned if the register says nothing, the most important first.
  public var usualLeads: [Period] { rules.usualLeads }
}

extension Deadline {
  /// How long before it somebody is warned, the most important first.
  ///
  /// Of a day that is unknown one must begin to ask a year before.
  public func leads(_ settings: Settings) -> [Period] {
    let usual = date == nil ? [Period(years: 1), Period(days: 56)] : id.kind.usualLeads
    var leads: [Period] = []
    // Alarms at the same moment are one; an alarm of no time would ring after the start of the day.
    for lead in settings.alarms[id.kind.rawValue] ?? usual where !lead.isZero && !leads.contains(lead) {
      leads.append(lead)
    }
    return leads
  }

  /// The day that reminders count back from: a reminder after the papers are due comes too late.
  public func reminded(on day: CivilDate) -> CivilDate { papersBy.map { min(day, $0) } ?? day }

  /// Whether its first warning has come by a day.
  public func isWarned(on day: CivilDate, _ settings: Settings) -> Bool {
    guard let last = date ?? before else { return true }
    return leads(settings).contains { reminded(on: last).subtracting($0, rounding: .down) <= day }
  }
}
