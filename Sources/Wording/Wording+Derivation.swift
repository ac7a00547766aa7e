public import CivilDates
public import Deadlines
public import Register

extension Wording {
  /// One step of a derivation as a sentence.
  public func text(of step: DerivationStep) -> String {
    switch step {
    case .start(let day, _):
      say(nl: "Eerste dag: \(impreciseDate(day)).", en: "First day: \(impreciseDate(day)).")
    case .duration(let length, _):
      say(nl: "Eerste termijn: \(period(length)).", en: "First term: \(period(length)).")
    case .recordedLastDay(let day, _):
      say(nl: "Vastgelegde laatste dag: \(impreciseDate(day)).", en: "Recorded last day: \(impreciseDate(day)).")
    case .extensionStep(let number, let kind, let length, _):
      say(
        nl: "Verlenging \(number), \(extensionKind(kind)): \(period(length)).",
        en: "Extension \(number), \(extensionKind(kind)): \(period(length)).")
    case .notice(let notice, _):
      say(nl: "Van tevoren nodig: \(self.notice(notice)).", en: "Needed in advance: \(self.notice(notice)).")
    case .exitDays(let days, _): exitDays(days)
    case .claimsPeriod(let length, _):
      say(
        nl: "Declareren kan tot \(period(length)) na de looptijd.",
        en: "Claims can come in until \(period(length)) after the term.")
    case .dueAfter(let length, _):
      say(
        nl: "De vordering wordt \(period(length)) na de looptijd opeisbaar.",
        en: "The claim falls due \(period(length)) after the term.")
    case .statute(let rule): statute(rule)
    case .event(let kind, let known, _):
      say(nl: "Bekend sinds \(date(known)): \(event(kind)).", en: "Known since \(date(known)): \(event(kind)).")
    case .beforeTarget(let target, _):
      say(
        nl: "Moet klaar zijn voor de overstap per \(date(target)): uiterlijk \(date(target.previous)).",
        en: "Must be done before the transition per \(date(target)): on \(date(target.previous)) at the latest.")
    case .byExitNotice(let id, let day, _):
      say(
        nl: "Moet klaar zijn als de opzegging ontvangen is (\(id)): uiterlijk \(date(day)).",
        en: "Must be done when notice is received (\(id)): on \(date(day)) at the latest.")
    case .beforeStep(let id, let day, let atLeast, _):
      say(
        nl: "`\(id)` wacht hierop en moet uiterlijk \(date(day)) gedaan zijn"
          + (atLeast.isZero ? "." : ", minstens \(period(atLeast)) later."),
        en: "`\(id)` waits for this and must be done on \(date(day)) at the latest"
          + (atLeast.isZero ? "." : ", at least \(period(atLeast)) later."))
    default: arithmetic(step)
    }
  }

  private func exitDays(_ days: RecurringDays) -> String {
    guard let day = days.yearly else {
      return say(
        nl: "Het contract kan worden verlaten met als laatste dag: \(recurringDays(days)).",
        en: "The contract can be left, with as its last day: \(recurringDays(days)).")
    }
    return say(
      nl: "Deelname kan elk jaar eindigen, met \(dayOfYear(day)) als laatste dag.",
      en: "Membership can end every year, with \(dayOfYear(day)) as its last day.")
  }

  /// Days that come back, in words.
  public func recurringDays(_ days: RecurringDays) -> String {
    switch days {
    case .day: say(nl: "elke dag", en: "any day")
    case .monthEnd: say(nl: "de laatste dag van een maand", en: "the last day of a month")
    case .quarterEnd: say(nl: "de laatste dag van een kwartaal", en: "the last day of a quarter")
    case .daysOfYear(let days):
      say(nl: "elk jaar ", en: "every year ")
        + days.map { dayOfYear($0) }.joined(separator: say(nl: " of ", en: " or "))
    }
  }

  private func arithmetic(_ step: DerivationStep) -> String {
    switch step {
    case .added(let day, let length, let rounding, let result):
      say(
        nl: "\(day) plus \(period(length)) = \(result)\(rounded(day, length, 1, rounding)).",
        en: "\(day) plus \(period(length)) = \(result)\(rounded(day, length, 1, rounding)).")
    case .subtracted(let day, let length, let rounding, let result):
      say(
        nl: "\(day) min \(period(length)) = \(result)\(rounded(day, length, -1, rounding)).",
        en: "\(day) minus \(period(length)) = \(result)\(rounded(day, length, -1, rounding)).")
    case .dayBefore(let day, let result):
      say(nl: "De dag voor \(day) is \(result).", en: "The day before \(day) is \(result).")
    case .dayAfter(let day, let result):
      say(
        nl: "Na \(day) is \(result) de eerste dag erna.", en: "After \(day), \(result) is the first day.")
    case .calendarYearsBefore(let day, let years, let result):
      say(
        nl: "Tussen ontvangst en \(day) moet\(years == 1 ? "" : "en") \(years) vol\(years == 1 ? "" : "le") "
          + "kalenderja\(years == 1 ? "ar" : "ren") liggen: uiterlijk \(result).",
        en: "\(years) full calendar year\(years == 1 ? "" : "s") must lie between receipt and \(day): on \(result) at "
          + "the latest.")
    case .calendarMonthsBefore(let end, let months, let result):
      say(
        nl: "Tussen ontvangst en \(end) moet\(months == 1 ? "" : "en") \(self.notice(.calendarMonths(months))) liggen: "
          + "uiterlijk \(result).",
        en: "\(self.notice(.calendarMonths(months))) must lie between receipt and \(end): on \(result) at the latest.")
    case .dayOfYear(let day, let year, let result):
      say(nl: "In \(year) is \(dayOfYear(day)): \(result).", en: "In \(year), \(dayOfYear(day)) is \(result).")
    case .recurringDay(_, let result):
      say(nl: "Een van die dagen is \(date(result)).", en: "One of those days is \(date(result)).")
    case .notBefore(let day, let length, let result, _):
      say(
        nl: "Niet eerder dan \(period(length)) na \(day): \(result).",
        en: "Not before \(period(length)) after \(day): \(result).")
    case .workingDaysBefore(let day, let count, let result, let decreesKnown):
      say(
        nl: "Advies: verstuur uiterlijk \(weekdayAndDate(result)), \(count) werkdagen voor \(date(day))."
          + (decreesKnown ? "" : " De extra vrije dagen bij koninklijk besluit zijn voor dat jaar hier niet bekend."),
        en: "Advice: send by \(weekdayAndDate(result)), \(count) working days before \(date(day))."
          + (decreesKnown ? "" : " The extra days off by royal decree are not known here for that year."))
    case .statutoryTerm(let day, let articles, let result, let decreesKnown):
      (articles.isEmpty
        ? say(
          nl: "De Algemene termijnenwet geldt en verandert \(day) niet.",
          en: "The Algemene termijnenwet holds and leaves \(day) as it is.")
        : say(
          nl: "De Algemene termijnenwet maakt van \(day): \(result).",
          en: "The Algemene termijnenwet turns \(day) into \(result)."))
        + (decreesKnown
          ? ""
          : say(
            nl: " De extra vrije dagen bij koninklijk besluit zijn voor dat jaar hier niet bekend.",
            en: " The extra days off by royal decree are not known here for that year."))
    default: link(step)
    }
  }

  /// What other parts of the register, or other contracts, make of a term.
  private func link(_ step: DerivationStep) -> String {
    switch step {
    case .extensionAtMost(let number, let kind, let length, _):
      say(
        nl:
          "Verlenging \(number), \(extensionKind(kind)): hooguit \(period(length)); hoe lang precies staat niet vast.",
        en: "Extension \(number), \(extensionKind(kind)): \(period(length)) at the most; how long is not fixed.")
    case .openEnd:
      say(
        nl: "Vanaf hier loopt het contract door tot iemand het verlaat.",
        en: "From here on the contract runs until somebody leaves it.")
    case .capped(let length, let lastDay, _):
      say(
        nl: "Het contract duurt in totaal hooguit \(period(length)): tot en met \(lastDay).",
        en: "The contract lasts \(period(length)) in all at the most: through \(lastDay).")
    case .follows(let contract, let id, let lastDay, _):
      say(
        nl: "Het begint na `\(contract)`" + reference(id, lastDay),
        en: "It starts after `\(contract)`" + reference(id, lastDay))
    case .underFramework(let contract, let id, let outlasting, let lastDay, _):
      say(nl: "Het valt onder `\(contract)`", en: "It falls under `\(contract)`") + self.outlasting(outlasting)
        + reference(id, lastDay)
    case .endsWith(let contract, _):
      say(
        nl: "Het eindigt steeds met `\(contract)`, en neemt diens einden over.",
        en: "It always ends with `\(contract)`, and takes over its ends.")
    case .conditionalExit(let reason, _):
      say(nl: "Alleen als dit gebeurt: \(reason).", en: "Only if this happens: \(reason).")
    case .recurringDate(let days, _):
      say(nl: "Deze dag komt terug: \(recurringDays(days)).", en: "This day comes back: \(recurringDays(days)).")
    default: finding(step)
    }
  }

  /// How much longer than its framework a contract can last.
  private func outlasting(_ outlasting: Framework.Outlasting) -> String {
    switch outlasting {
    case .no: say(nl: " en duurt niet langer", en: " and lasts no longer")
    case .yes: say(nl: " en kan langer duren", en: " and can last longer")
    case .atMost(let length):
      say(nl: " en duurt hooguit \(period(length)) langer", en: " and lasts \(period(length)) longer at the most")
    case .unknown: say(nl: "; of het langer kan duren, is niet bekend", en: "; whether it can last longer is not known")
    }
  }

  /// The deadline of another contract on which a date rests, and its day.
  private func reference(_ id: DeadlineID?, _ lastDay: ImpreciseDate?) -> String {
    guard let id else {
      return say(nl: ", waarvan niets bekend is.", en: ", of which nothing is known.")
    }
    guard let lastDay else {
      return say(nl: ", waarvan het einde niet bekend is (\(id)).", en: ", whose end is not known (\(id)).")
    }
    return say(
      nl: ": laatste dag \(impreciseDate(lastDay)) (\(id)).", en: ": last day \(impreciseDate(lastDay)) (\(id)).")
  }

  private func finding(_ step: DerivationStep) -> String {
    switch step {
    case .ambiguousEnd(let holds, let other):
      say(
        nl: "De maand is te kort, dus er zijn twee lezingen: laatste dag \(holds) of \(other). De eerste geldt hier.",
        en: "The month is too short, so there are two readings: last day \(holds) or \(other). The first holds here.")
    case .ambiguousNotice(let fromEnd, let fromLastDay, let holds):
      say(
        nl: "Terugtellen vanaf het einde geeft \(fromEnd), vanaf de laatste dag \(fromLastDay). Veilig is de vroegste: "
          + "\(holds).",
        en: "Counting back from the end gives \(fromEnd), from the last day \(fromLastDay). The earlier is safe: "
          + "\(holds).")
    case .ambiguousCalendarMonths(let full, let counted):
      say(
        nl:
          "Terugtellen met gewone maanden geeft \(counted), met volle kalendermaanden \(full). Veilig is de vroegste: "
          + "\(full).",
        en:
          "Counting back ordinary months gives \(counted), full calendar months \(full). The earlier is safe: \(full).")
    case .ambiguousClaims(let fromEnd, let fromLastDay, let holds):
      say(
        nl: "Doortellen vanaf het einde geeft \(fromEnd), vanaf de laatste dag \(fromLastDay). Zo lang moet men klaar "
          + "staan: \(holds).",
        en: "Counting on from the end gives \(fromEnd), from the last day \(fromLastDay). One must stay ready until "
          + "\(holds).")
    case .imprecise(let earliest, let latest, let text):
      say(
        nl: "De dag staat niet vast\(text.map { " (\($0))" } ?? ""): van \(earliest) tot en met \(latest). Hier telt "
          + "de vroegste.",
        en: "The day is not fixed\(text.map { " (\($0))" } ?? ""): from \(earliest) through \(latest). The earliest "
          + "counts here.")
    case .impreciseLatest(let earliest, let latest, let text):
      say(
        nl: "De dag staat niet vast\(text.map { " (\($0))" } ?? ""): van \(earliest) tot en met \(latest). Hier telt "
          + "de laatste: zo lang moet men klaar staan.",
        en: "The day is not fixed\(text.map { " (\($0))" } ?? ""): from \(earliest) through \(latest). The latest "
          + "counts here: one must stay ready until then.")
    case .lateNotice(let target, let received, let last, isKnown: false, _, _):
      say(
        nl: "Let op: de opzegging van \(date(received)) \(aim(target)) kwam na \(date(last)), de laatste dag voor het "
          + "einde; welke dag de uiterste was, is niet bekend. Zij telt niet, tenzij de andere partij haar aanvaardt "
          + "(`accepted: true`).",
        en: "Note: the notice of \(date(received)) \(aim(target)) came after \(date(last)), the last day before the "
          + "end; which day was the last for notice is not known. It does not count, unless the other party accepts it "
          + "(`accepted: true`).")
    case .uncertainNotice(let target, let received, _):
      say(
        nl: "Let op: of de opzegging van \(date(received)) \(aim(target)) op tijd was, is niet bekend: de uiterste dag "
          + "staat in geen stuk. Zij telt hier als op tijd.",
        en: "Note: whether the notice of \(date(received)) \(aim(target)) was in time is not known: the last day "
          + "stands in no document. It counts as in time here.")
    case .lateNotice(let target, let received, let last, isKnown: true, let other, _):
      say(
        nl:
          "Let op: de opzegging van \(date(received)) kwam te laat \(aim(target)), uiterlijk \(date(last)). "
          + "Zij telt niet, tenzij de andere partij haar aanvaardt (`accepted: true`)."
          + (other.map { " In de andere lezing, uiterlijk \(date($0)), was zij op tijd: dat is een punt van geschil." }
            ?? ""),
        en: "Note: the notice of \(date(received)) came too late \(aim(target)), by \(date(last)). It does "
          + "not count, unless the other party accepts it (`accepted: true`)."
          + (other.map { " In the other reading, by \(date($0)), it was in time: that is open to dispute." } ?? ""))
    case .acceptedLate(let target, let received, let last, isKnown: false, _):
      say(
        nl: "De opzegging van \(date(received)) \(aim(target)) kwam na \(date(last)), de laatste dag voor het einde, "
          + "maar de andere partij heeft haar aanvaard.",
        en: "The notice of \(date(received)) \(aim(target)) came after \(date(last)), the last day before the end, but "
          + "the other party accepted it.")
    case .acceptedLate(let target, let received, let last, isKnown: true, _):
      say(
        nl: "De opzegging van \(date(received)) kwam \(aim(target)) na de uiterste dag \(date(last)), maar de "
          + "andere partij heeft haar aanvaard.",
        en: "The notice of \(date(received)) came \(aim(target)) after the last day \(date(last)), but the "
          + "other party accepted it.")
    case .settledDisagreement(let stated, let because, _):
      say(
        nl: "Let op: het stuk zegt \(said(stated)). Dat geldt hier niet" + (because.map { ": \($0)" } ?? "."),
        en: "Note: the source says \(said(stated)). That does not hold here" + (because.map { ": \($0)" } ?? "."))
    case .openDisagreement(let computed, let recorded, _):
      say(
        nl: "Let op: begin en duur geven \(impreciseDate(computed)), de laatste dag is opengelaten als "
          + "\(impreciseDate(recorded)).",
        en: "Note: start and duration give \(impreciseDate(computed)), the last day is left open as "
          + "\(impreciseDate(recorded)).")
    case .assumed(let reason, _): say(nl: "Aanname: \(reason)", en: "Assumed: \(reason)")
    case .unknownNotice(let before, _):
      say(
        nl: "De termijn staat in geen stuk: \(bound(before: before)).",
        en: "No source gives the period: \(bound(before: before)).")
    case .unknownEnd: say(nl: "Het einde is niet bekend.", en: "The end is not known.")
    case .unknownClaims:
      say(nl: "Hoe lang kan worden gedeclareerd, is niet bekend.", en: "How long claims can come in is not known.")
    case .unknownBound(let before, _):
      say(
        nl: "Wanneer dit klaar moet zijn, is niet bekend: \(bound(before: before)).",
        en: "When this must be done is not known: \(bound(before: before)).")
    case .unknownMeeting:
      say(
        nl:
          "Op welke dag het bestuur dit behandelt, staat in geen wet en in geen stuk. De uiterste dag is dus onbekend.",
        en: "On which day the board deals with it is in no statute and no document. So the last day is unknown.")
    case .untilTermEnds:
      say(
        nl: "Afspreken kan zolang de lopende termijn duurt.", en: "It can be agreed on as long as the term runs.")
    case .notStatutory:
      say(
        nl: "Dit is een afspraak, geen wettelijke termijn: de dag schuift niet op voor een weekend of feestdag.",
        en: "This is an agreement, no statutory term: the day does not move for a weekend or holiday.")
    case .tooLongForStatute(let length):
      say(
        nl:
          "De Algemene termijnenwet geldt niet voor een termijn van \(period(length)): de dag schuift niet op voor een "
          + "weekend of feestdag.",
        en: "The Algemene termijnenwet does not hold for a term of \(period(length)): the day does not move for a "
          + "weekend or holiday.")
    case .fixedDate:
      say(
        nl: "De wet noemt een vaste dag: die schuift niet op voor een weekend of feestdag.",
        en: "The statute names a fixed day: it does not move for a weekend or holiday.")
    case .limitation:
      say(
        nl: "In de wet begint deze tijd als een vordering opeisbaar wordt, en kan zij worden gestuit. Een latere "
          + "factuur wordt later opeisbaar, en kan dus ook later nog komen.",
        en: "In law this time starts when a claim falls due, and it can be interrupted. A later invoice falls due "
          + "later, and so it can still come in later.")
    case .decideBy(let id, let day):
      say(
        nl: "Advies: de eerste stap waarop dit wacht is `\(id)`, bij voorkeur uiterlijk \(date(day)).",
        en: "Advice: the first step that this waits for is `\(id)`, preferably by \(date(day)).")
    case .stepDue(let day, _):
      say(
        nl: "De stap heeft een eigen uiterste dag: \(impreciseDate(day)).",
        en: "The step has a last day of its own: \(impreciseDate(day)).")
    case .advised(let day, let notice, let sendBy):
      say(
        nl: "Advies: uiterlijk \(date(day)), dan kan de opzegging `\(notice)` op \(date(sendBy)) de deur uit.",
        en: "Advice: by \(date(day)), so that the notice `\(notice)` can be sent on \(date(sendBy)).")
    case .lastMeeting(let body, let day, _):
      say(
        nl: "De laatste vergadering (\(body)) die op tijd is: \(date(day)).",
        en: "The last meeting (\(body)) that is in time: \(date(day)).")
    case .papers(let meeting, let ahead, let result):
      say(
        nl: "De stukken moeten \(period(ahead)) voor \(date(meeting)) binnen zijn: \(date(result)).",
        en: "The papers must be in \(period(ahead)) before \(date(meeting)): \(date(result)).")
    default: ""
    }
  }

  /// What happened at the end of a month that was too short, if anything did.
  private func rounded(_ day: CivilDate, _ length: Period, _ sign: Int, _ rounding: Rounding) -> String {
    let other: Rounding = rounding == .up ? .down : .up
    let same =
      sign > 0
      ? day.adding(length, rounding: .up) == day.adding(length, rounding: .down)
      : day.subtracting(length, rounding: .up) == day.subtracting(length, rounding: .down)
    if same { return "" }
    return other == .down
      ? say(
        nl: " (die dag bestaat niet; de eerste van de volgende maand)",
        en: " (that day does not exist; the first of the next month)")
      : say(
        nl: " (die dag bestaat niet; de laatste van de maand)", en: " (that day does not exist; the last of the month)")
  }

  /// What notice was to bring about.
  private func aim(_ target: LateNotice.Target) -> String {
    switch target {
    case .step(let step): say(nl: "tegen verlenging \(step)", en: "against extension \(step)")
    case .exit(let day): say(nl: "om te vertrekken per \(date(day))", en: "to leave per \(date(day))")
    }
  }

  /// What makes an extension happen.
  public func extensionKind(_ kind: Extension.Kind) -> String {
    switch kind {
    case .silence: say(nl: "stilzwijgend", en: "by silence")
    case .decision: say(nl: "door een besluit", en: "by decision")
    case .agreement: say(nl: "met wederzijds goedvinden", en: "by agreement")
    }
  }

  /// How long in advance.
  public func notice(_ notice: Notice) -> String {
    switch notice {
    case .period(let length): period(length)
    case .calendarYears(let years):
      say(
        nl: years == 1 ? "1 vol kalenderjaar" : "\(years) volle kalenderjaren",
        en: years == 1 ? "1 full calendar year" : "\(years) full calendar years")
    case .calendarMonths(let months):
      say(
        nl: months == 1 ? "1 volle kalendermaand" : "\(months) volle kalendermaanden",
        en: months == 1 ? "1 full calendar month" : "\(months) full calendar months")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// Something that happened, with the day on which that became known and what it is about.
  public func happened(_ event: HistoryEvent) -> String {
    let about = [
      event.target.map { say(nl: "overstap per \(date($0))", en: "transition per \(date($0))") },
      event.preparatoryStep.map { say(nl: "stap `\($0)`", en: "step `\($0)`") },
      event.step.map { say(nl: "verlenging \($0)", en: "extension \($0)") },
      event.lastDay.map { say(nl: "laatste dag \(date($0))", en: "last day \(date($0))") },
    ].compactMap(\.self).joined(separator: ", ")
    let what = self.event(event.kind) + (about.isEmpty ? "" : " (\(about))")
    return say(
      nl: "Bekend sinds \(date(event.known)): \(what).", en: "Known since \(date(event.known)): \(what).")
  }

  private func event(_ kind: HistoryEvent.Kind) -> String {
    switch kind {
    case .extended: say(nl: "verlengd", en: "extended")
    case .notExtended: say(nl: "niet verlengd", en: "not extended")
    case .noticeSent: say(nl: "opzegging verstuurd", en: "notice sent")
    case .noticeReceived: say(nl: "opzegging ontvangen", en: "notice received")
    case .terminated: say(nl: "beëindigd", en: "terminated")
    case .done: say(nl: "gedaan", en: "done")
    case .refused: say(nl: "geweigerd", en: "refused")
    case .chosen: say(nl: "gekozen", en: "chosen")
    case .dropped: say(nl: "opgegeven", en: "given up")
    }
  }

  private func said(_ stated: Term.Stated.Summary) -> String {
    var parts: [String] = []
    if let start = stated.start {
      parts.append(say(nl: "eerste dag \(impreciseDate(start))", en: "first day \(impreciseDate(start))"))
    }
    if let length = stated.duration { parts.append(period(length)) }
    if let day = stated.lastDay {
      parts.append(say(nl: "laatste dag \(impreciseDate(day))", en: "last day \(impreciseDate(day))"))
    }
    if let day = stated.finalLastDay {
      parts.append(
        say(nl: "laatste dag van rechtswege \(impreciseDate(day))", en: "last day of law \(impreciseDate(day))"))
    }
    return parts.joined(separator: ", ")
  }
}
