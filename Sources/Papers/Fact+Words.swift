import CivilDates
public import Reading
public import Wording
import Words

extension Fact {
  /// What the fact says, in words.
  public func says(_ wording: Wording) -> String {
    switch content {
    case .start(let date): wording.words.factBegins(wording.edtf(date))
    case .lastDay(let date, _): wording.words.factLastDay(wording.edtf(date))
    case .duration(let period, let bound): wording.words.factLasts + wording.bounded(period, bound)
    case .renewal(let by, let times, let duration): wording.renewal(by, times, duration)
    case .notice(let notice): wording.notice(notice)
    case .exit(let each, let notice):
      wording.words.factCanEnd(on: wording.yearDay(each))
        + (notice.map { wording.words.factNotice + wording.length($0) } ?? "")
    case .maximum(let period): wording.words.factAtMost(wording.length(period))
    case .claims(let period): wording.words.factClaims(wording.length(period))
    case .step(let owner, let by, _): wording.words.factStep(of: owner, by: wording.edtf(by))
    case .contradiction(let contradiction): wording.words.factDoesNotAddUp + contradiction.why(wording)
    case .imprecise(_, let edtf): wording.words.factNoDay + (edtf.map { ": \(wording.edtf($0))" } ?? "")
    }
  }
}

extension Fact.Contradiction {
  /// What the text says twice, differently, or what does not add up.
  public func why(_ wording: Wording) -> String {
    switch self {
    case .lastDay(let start, let period, let computed, let stated):
      wording.words.factOtherEnd(
        wording.length(period), from: wording.edtf(start), ends: wording.edtf(computed), not: wording.edtf(stated))
    case .number(let words, let digits): wording.words.factOtherNumber(words: words, digits: digits)
    case .noDay(let text): wording.words.factNoSuchDay(text)
    case .twice(let kind, let first, let second):
      wording.twice(
        kind == "last-day" ? wording.edtf(first) : wording.length(first),
        kind == "last-day" ? wording.edtf(second) : wording.length(second))
    }
  }
}

extension Wording {
  fileprivate func twice(_ first: String, _ second: String) -> String {
    words.factTwice(first, second)
  }

  /// A date of a text: a day in full, anything else as it is.
  fileprivate func edtf(_ text: String) -> String {
    CivilDate(text).map { date($0) } ?? text
  }

  /// A day of the year in full.
  fileprivate func yearDay(_ text: String) -> String {
    MonthDay(text).map { dayOfYear($0) } ?? text
  }

  /// A length of a text in words.
  fileprivate func length(_ text: String) -> String {
    if let period = Period(text) {
      // Weeks stay weeks, as they were written.
      if text.hasSuffix("W"), let weeks = Int(text.dropFirst().dropLast()) {
        return words.weeks(weeks)
      }
      return self.period(period)
    }
    let parts = text.split(separator: ":")
    guard parts.count == 2, let number = Int(parts[1]) else {
      return text == "indefinite" ? words.indefinitely : text
    }
    return parts[0] == "calendar-years"
      ? words.calendarYears(number)
      : words.calendarMonths(number)
  }

  fileprivate func bounded(_ text: String, _ bound: String?) -> String {
    let length = length(text)
    return switch bound {
    case "min": words.atLeastLength(length)
    case "max": words.atMostLength(length)
    case "approximate": words.aboutLength(length)
    default: length
    }
  }

  fileprivate func renewal(_ by: Fact.ExtensionMode, _ times: Fact.Times, _ duration: String?) -> String {
    let mode =
      switch by {
      case .silence: words.extensionBySilence
      case .decision: words.factByDecision
      case .agreement: words.factByAgreement
      case .unknown: words.factExtension
      }
    let often =
      switch times {
      case .number(let number): words.times(number)
      case .unlimited: words.againEachTime
      case .unknown: ""
      }
    return mode + often + (duration.map { " " + length($0) } ?? "")
  }

  fileprivate func notice(_ notice: Fact.Notice) -> String {
    var text = words.noticeWord
    if let period = notice.period { text += " \(length(period))" }
    if let by = notice.by { text += words.noticeBy(yearDay(by)) }
    if let before = notice.before { text += words.noticeBefore(yearDay(before)) }
    switch notice.per {
    case "end-of-term": text += words.perEndOfTerm
    case "end-of-month": text += words.perEndOfMonth
    case "end-of-quarter": text += words.perEndOfQuarter
    case "calendar-year-end": text += words.perEndOfYear
    case "any-time": text += words.atAnyTime
    default: break
    }
    switch notice.party {
    case "client": text += words.byTheClient
    case "supplier": text += words.byTheSupplier
    case "both": text += words.byEither
    default: break
    }
    switch notice.form {
    case "written": text += words.inWriting
    case "registered letter": text += words.byRegisteredLetter
    default: break
    }
    return text
  }
}
