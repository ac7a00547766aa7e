import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport

extension Contract {
  /// A random contract whose parts are known, half known or unknown, as in a real register.
  static func random(using generator: inout SplitMix64) -> Contract {
    let start = CivilDate.random(in: 2015...2025, using: &generator)
    let duration = Period.random(years: 1...6, months: 0...11, days: 0...0, using: &generator)
    let end = start.adding(duration, rounding: .up)
    var term = Term.of(start: start.description, duration: duration.description)
    switch Int.random(in: 1...8, using: &generator) {
    case 1: term = .of(lastDay: end.previous.description)
    case 2: term = .of(lastDay: String(end.previous.description.prefix(7)))
    case 3: term = .of(start: start.description, duration: duration.description, lastDay: end.description)
    case 4: term = .of(start: "\(start.year)", duration: duration.description)
    case 5: if generator.oneIn(3) { term = .of() }
    default: break
    }
    let steps = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Extension.random(using: &generator) }
    let claims: Claims? =
      generator.oneIn(2)
      ? nil
      : Claims(
        period: Period.random(years: 1...5, months: 0...6, days: 0...0, using: &generator),
        dueAfter: generator.oneIn(3) ? Period(months: 1) : nil,
        basis: generator.oneIn(2) ? .statute : .contract, provenance: .none)
    return .of(term, steps, claims: claims)
  }

  /// A random arrangement.
  static func randomArrangement(using generator: inout SplitMix64) -> Contract {
    let day = CivilDate.random(in: 2021...2021, using: &generator)
    let each = generator.oneIn(2) ? "12-31" : String(day.description.dropFirst(5))
    let notice: Notice =
      generator.oneIn(2)
      ? .calendarYears(Int.random(in: 0...2, using: &generator))
      : .period(Period.random(years: 0...1, months: 0...12, days: 0...0, using: &generator))
    return .arrangement(each: each, notice: notice, claims: .tail("P5Y"))
  }
}

extension Extension {
  /// A random step of a term.
  static func random(using generator: inout SplitMix64) -> Extension {
    let kind = Kind.allCases.randomElement(using: &generator) ?? .silence
    let notice: Notice =
      switch Int.random(in: 1...6, using: &generator) {
      case 1: .unknown
      case 2: .calendarYears(1)
      case 3: .period(Period(days: Int.random(in: 1...90, using: &generator)))
      default: .period(Period(months: Int.random(in: 1...12, using: &generator)))
      }
    return Extension(
      kind: kind,
      duration: generator.oneIn(15)
        ? nil : Period.random(years: 1...2, months: 0...18, days: 0...0, using: &generator),
      notice: notice, who: .notRecorded, basis: generator.oneIn(4) ? .statute : .contract,
      provenance: generator.oneIn(6) ? .assumed("nobody wrote it down") : .none)
  }
}

extension HistoryEvent {
  /// A random event that fits a contract.
  static func random(for contract: Contract, using generator: inout SplitMix64) -> HistoryEvent {
    let kinds: [Kind] = [.extended, .notExtended, .noticeSent, .noticeReceived, .terminated]
    let kind = kinds.randomElement(using: &generator) ?? .extended
    let known = CivilDate.random(in: 2016...2030, using: &generator)
    let step =
      contract.extensions.isEmpty || generator.oneIn(3)
      ? nil : Int.random(in: 1...contract.extensions.count, using: &generator)
    return .on(
      known.description, kind, step: step,
      lastDay: kind == .terminated
        ? known.advanced(days: Int.random(in: 0...1000, using: &generator)).description : nil)
  }
}
