import CivilDates
public import Deadlines
public import Register

extension Wording {
  /// What a derivation notes of the facts, besides what it reckons.
  func finding(_ step: DerivationStep) -> String {
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
    // What the others say stands in Wording+Derivation; a step that nobody says does not compile.
    case .start, .duration, .recordedLastDay, .extensionStep, .notice, .exitDays, .claimsPeriod, .dueAfter, .statute,
      .event, .beforeTarget, .byExitNotice, .beforeStep, .added, .subtracted, .dayBefore, .dayAfter,
      .calendarYearsBefore, .calendarMonthsBefore, .dayOfYear, .recurringDay, .notBefore, .workingDaysBefore,
      .statutoryTerm, .extensionAtMost, .openEnd, .capped, .follows, .underFramework, .endsWith, .conditionalExit,
      .recurringDate:
      ""
    }
  }

  /// What notice was to bring about.
  private func aim(_ target: LateNotice.Target) -> String {
    switch target {
    case .step(let step): say(nl: "tegen verlenging \(step)", en: "against extension \(step)")
    case .exit(let day): say(nl: "om te vertrekken per \(date(day))", en: "to leave per \(date(day))")
    }
  }

  /// What a document states instead of what holds.
  public func said(_ stated: Term.Stated.Summary) -> String {
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
