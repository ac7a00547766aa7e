import CivilDates
import Reading
import Register

/// Everything that a register holds of one contract, in all its versions: what is settled, what the sources state
/// instead, and what happened since.
struct Held {
  private let versions: [Contract]

  init(_ contract: Versioned<Contract>) {
    versions = contract.all
  }

  /// How what a paper says stands to it.
  enum Standing {
    /// The register holds it, or holds nothing that it could be held against.
    case held
    /// The register holds nothing of the kind.
    case missing
    /// The register holds something else.
    case other(String)
  }

  /// How a fact stands to what the register holds.
  ///
  /// Whatever is not surely missing or other counts as held: a warning that is wrong costs more than one that is not
  /// there.
  func standing(of fact: Fact) -> Standing {
    switch fact.content {
    case .start(let text): ImpreciseDate(edtf: text).map(start) ?? .held
    case .lastDay(let text, _): ImpreciseDate(edtf: text).map(lastDay) ?? .held
    case .duration(let text, nil): text == "indefinite" ? open : registerPeriod(text).map(duration) ?? .held
    case .renewal(let by, let times, let length): renewal(by, times, length)
    case .notice(let notice): notice.period.flatMap(registerNotice).map(self.notice) ?? .held
    case .exit(let day, _): MonthDay(day).map(exit) ?? .held
    case .claims(let text): registerPeriod(text).map(claims) ?? .held
    default: .held
    }
  }

  private func start(_ day: ImpreciseDate) -> Standing {
    let starts = versions.flatMap { [$0.term.start, $0.term.stated?.start] }.compactMap(\.self)
    if starts.isEmpty { return versions.contains { $0.follows != nil } ? .held : .missing }
    return starts.contains { $0.overlaps(day) } ? .held : .other(list(starts))
  }

  private func lastDay(_ day: ImpreciseDate) -> Standing {
    var known: [ImpreciseDate] = versions.flatMap { version in
      [version.finalLastDay, version.term.stated?.lastDay, version.term.stated?.finalLastDay].compactMap(\.self)
        + version.history.compactMap { $0.lastDay.map { ImpreciseDate($0) } }
    }
    var firsts: [ImpreciseDate] = []
    for version in versions {
      if case .day(let last) = version.term.lastDay { firsts.append(last) }
      if version.term.lastDay == .open { return .held }
      if let start = version.term.start, let length = version.term.duration {
        firsts.append(start.map { $0.adding(length, rounding: .up).previous })
      }
      // The end hangs on something else than its own days.
      if version.endsWith != nil || version.under != nil { return .held }
      if version.extensions.contains(where: { $0.duration == nil }) { return .held }
      for first in firsts {
        var sum = Period()
        for step in version.extensions {
          sum = sum + (step.duration ?? Period())
          known.append(first.map { $0.next.adding(sum, rounding: .up).previous })
        }
      }
      if version.repeatsLastExtension { return .held }
    }
    known += firsts
    if known.isEmpty { return .missing }
    return known.contains { $0.overlaps(day) } ? .held : .other(list(firsts.isEmpty ? known : firsts))
  }

  private var open: Standing {
    let isKnown = versions.contains { version in
      version.term.lastDay != .unknown || version.term.duration != nil || version.endsWith != nil
        || version.extensions.contains { $0.isOpen }
    }
    return isKnown ? .held : .missing
  }

  private func duration(_ period: Period) -> Standing {
    var lengths: [Period] = []
    for version in versions {
      lengths += [version.term.duration, version.term.stated?.duration, version.term.atMost].compactMap(\.self)
      lengths += version.extensions.compactMap(\.duration)
      if case .day(let last) = version.term.lastDay, let start = version.term.start {
        let end = start.map { $0.adding(period, rounding: .up).previous }
        if end.overlaps(last) { return .held }
      }
      // The end is known without a length, or there is none.
      if version.term.duration == nil, version.term.lastDay != .unknown { return .held }
    }
    if lengths.isEmpty { return .missing }
    return lengths.contains { $0.isSame(as: period) }
      ? .held : .other(lengths.map { "\($0)" }.joined(separator: ", "))
  }

  private func renewal(_ by: Fact.ExtensionMode, _ times: Fact.Times, _ length: String?) -> Standing {
    let steps = versions.flatMap(\.extensions)
    if steps.isEmpty {
      return versions.contains { $0.term.lastDay == .open || $0.endsWith != nil } ? .held : .missing
    }
    let kinds = Set(steps.map(\.kind.rawValue))
    if by != .unknown, !kinds.contains(by.rawValue) { return .other(kinds.sorted().joined(separator: ", ")) }
    let lengths = steps.compactMap(\.duration)
    if let period = length.flatMap(registerPeriod), lengths.count == steps.count,
      !lengths.contains(where: { $0.isSame(as: period) })
    {
      return .other(Set(lengths.map { "\($0)" }).sorted().joined(separator: ", "))
    }
    return .held
  }

  private func notice(_ notice: Notice) -> Standing {
    let notices = versions.flatMap { version in
      version.extensions.flatMap { [$0.notice, $0.theirNotice].compactMap(\.self) } + version.exits.map(\.notice)
        + version.dates.compactMap(\.notice)
    }
    // A contract without a step or an exit has no place for it.
    if notices.isEmpty { return versions.allSatisfy { $0.extensions.isEmpty && $0.exits.isEmpty } ? .missing : .held }
    let known = notices.filter { $0 != .unknown }
    if known.isEmpty { return .missing }
    return known.contains { $0.isAbout(notice) } ? .held : .other(known.map(\.text).joined(separator: ", "))
  }

  private func exit(_ day: MonthDay) -> Standing {
    let exits = versions.flatMap(\.exits)
    if exits.isEmpty { return versions.allSatisfy { $0.extensions.isEmpty && $0.endsWith == nil } ? .missing : .held }
    let isKnown = exits.contains { exit in
      switch exit.each {
      case .daysOfYear(let days): days.contains(day)
      default: true
      }
    }
    return isKnown ? .held : .missing
  }

  private func claims(_ period: Period) -> Standing {
    let known = versions.compactMap(\.claims)
    if known.isEmpty { return .missing }
    let periods = known.compactMap(\.period)
    if periods.isEmpty { return .missing }
    return periods.contains { $0.isSame(as: period) } ? .held : .other(list(periods))
  }

  private func list(_ values: [some CustomStringConvertible]) -> String {
    values.map { "\($0)" }.joined(separator: ", ")
  }

  private func list(_ days: [ImpreciseDate]) -> String {
    var seen: [String] = []
    for day in days {
      let text = day.isExact ? "\(day.earliest)" : "\(day.earliest)..\(day.latest)"
      if !seen.contains(text) { seen.append(text) }
    }
    return seen.joined(separator: ", ")
  }
}

extension ImpreciseDate {
  /// Whether both can be the same day.
  fileprivate func overlaps(_ other: ImpreciseDate) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}

extension Notice {
  /// Whether both are as long, calendar months and years counted as months: what they differ in is no other notice.
  fileprivate func isAbout(_ other: Notice) -> Bool {
    switch (length, other.length) {
    case (let one?, let two?): one.isSame(as: two)
    default: true
    }
  }

  private var length: Period? {
    switch self {
    case .period(let period): period
    case .calendarYears(let years): Period(years: years)
    case .calendarMonths(let months): Period(months: months)
    case .unknown: nil
    }
  }

  fileprivate var text: String {
    switch self {
    case .period(let period): "\(period)"
    case .calendarYears(let years): "{calendar-years: \(years)}"
    case .calendarMonths(let months): "{calendar-months: \(months)}"
    case .unknown: "unknown"
    }
  }
}
