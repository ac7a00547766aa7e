import CivilDates
public import Reading
public import Wording

extension Fact {
  /// What the fact says, in words.
  public func says(_ wording: Wording) -> String {
    switch content {
    case .start(let date): wording.say(nl: "begint \(wording.edtf(date))", en: "begins \(wording.edtf(date))")
    case .lastDay(let date, _):
      wording.say(nl: "laatste dag \(wording.edtf(date))", en: "last day \(wording.edtf(date))")
    case .duration(let period, let bound):
      wording.say(nl: "duurt ", en: "lasts ") + wording.bounded(period, bound)
    case .renewal(let by, let times, let duration): wording.renewal(by, times, duration)
    case .notice(let notice): wording.notice(notice)
    case .exit(let each, let notice):
      wording.say(nl: "kan eindigen op \(wording.yearDay(each))", en: "can end on \(wording.yearDay(each))")
        + (notice.map { wording.say(nl: ", opzegtermijn ", en: ", notice ") + wording.length($0) } ?? "")
    case .maximum(let period):
      wording.say(nl: "ten hoogste \(wording.length(period))", en: "\(wording.length(period)) at most")
    case .claims(let period):
      wording.say(
        nl: "te vorderen tot \(wording.length(period)) later", en: "can be claimed for \(wording.length(period))")
    case .step(let owner, let by, _):
      wording.say(nl: "stap van \(owner): \(wording.edtf(by))", en: "step of \(owner): \(wording.edtf(by))")
    case .contradiction(let contradiction):
      wording.say(nl: "klopt niet: ", en: "does not add up: ") + contradiction.why(wording)
    case .imprecise(_, let edtf):
      wording.say(nl: "geen dag", en: "no day") + (edtf.map { ": \(wording.edtf($0))" } ?? "")
    }
  }
}

extension Fact.Contradiction {
  /// What the text says twice, differently, or what does not add up.
  public func why(_ wording: Wording) -> String {
    switch self {
    case .lastDay(let start, let period, let computed, let stated):
      wording.say(
        nl: "\(wording.length(period)) vanaf \(wording.edtf(start)) eindigt op \(wording.edtf(computed)), niet op "
          + "\(wording.edtf(stated))",
        en: "\(wording.length(period)) from \(wording.edtf(start)) ends on \(wording.edtf(computed)), not on "
          + wording.edtf(stated))
    case .number(let words, let digits):
      wording.say(
        nl: "in woorden staat er \(words), in cijfers \(digits)", en: "the words say \(words), the digits \(digits)")
    case .noDay(let text):
      wording.say(nl: "\(text) bestaat niet", en: "there is no \(text)")
    case .twice(let kind, let first, let second):
      wording.twice(
        kind == "last-day" ? wording.edtf(first) : wording.length(first),
        kind == "last-day" ? wording.edtf(second) : wording.length(second))
    }
  }
}

extension Wording {
  fileprivate func twice(_ first: String, _ second: String) -> String {
    say(nl: "er staat \(first), en ook \(second)", en: "it says \(first), and also \(second)")
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
        return say(nl: weeks == 1 ? "1 week" : "\(weeks) weken", en: weeks == 1 ? "1 week" : "\(weeks) weeks")
      }
      return self.period(period)
    }
    let parts = text.split(separator: ":")
    guard parts.count == 2, let number = Int(parts[1]) else {
      return text == "indefinite" ? say(nl: "onbepaalde tijd", en: "indefinitely") : text
    }
    return parts[0] == "calendar-years"
      ? say(nl: "\(number) kalenderjaar", en: "\(number) calendar \(number == 1 ? "year" : "years")")
      : say(
        nl: "\(number) \(number == 1 ? "kalendermaand" : "kalendermaanden")",
        en: "\(number) calendar \(number == 1 ? "month" : "months")")
  }

  fileprivate func bounded(_ text: String, _ bound: String?) -> String {
    let length = length(text)
    return switch bound {
    case "min": say(nl: "ten minste \(length)", en: "at least \(length)")
    case "max": say(nl: "ten hoogste \(length)", en: "at most \(length)")
    case "approximate": say(nl: "ongeveer \(length)", en: "about \(length)")
    default: length
    }
  }

  fileprivate func renewal(_ by: Fact.ExtensionMode, _ times: Fact.Times, _ duration: String?) -> String {
    let mode =
      switch by {
      case .silence: say(nl: "stilzwijgende verlenging", en: "extension by silence")
      case .decision: say(nl: "verlenging bij besluit", en: "extension by decision")
      case .agreement: say(nl: "verlenging als beide willen", en: "extension if both agree")
      case .unknown: say(nl: "verlenging", en: "extension")
      }
    let often =
      switch times {
      case .number(let number): say(nl: ", \(number) keer", en: number == 1 ? ", once" : ", \(number) times")
      case .unlimited: say(nl: ", telkens", en: ", again and again")
      case .unknown: ""
      }
    return mode + often + (duration.map { " " + length($0) } ?? "")
  }

  fileprivate func notice(_ notice: Fact.Notice) -> String {
    var text = say(nl: "opzegging", en: "notice")
    if let period = notice.period { text += " \(length(period))" }
    if let by = notice.by { text += say(nl: " uiterlijk \(yearDay(by))", en: " by \(yearDay(by))") }
    if let before = notice.before { text += say(nl: " voor \(yearDay(before))", en: " before \(yearDay(before))") }
    switch notice.per {
    case "end-of-term": text += say(nl: ", per einde termijn", en: ", per end of term")
    case "end-of-month": text += say(nl: ", per einde maand", en: ", per end of month")
    case "end-of-quarter": text += say(nl: ", per einde kwartaal", en: ", per end of quarter")
    case "calendar-year-end": text += say(nl: ", per einde jaar", en: ", per end of year")
    case "any-time": text += say(nl: ", op elk moment", en: ", at any time")
    default: break
    }
    switch notice.party {
    case "client": text += say(nl: ", door de afnemer", en: ", by the client")
    case "supplier": text += say(nl: ", door de leverancier", en: ", by the supplier")
    case "both": text += say(nl: ", door elk", en: ", by either")
    default: break
    }
    switch notice.form {
    case "written": text += say(nl: ", schriftelijk", en: ", in writing")
    case "registered letter": text += say(nl: ", aangetekend", en: ", by registered letter")
    default: break
    }
    return text
  }
}
