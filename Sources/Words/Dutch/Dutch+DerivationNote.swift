import CivilDates

extension Dutch {
  func ambiguousEnd(holds: CivilDate, other: CivilDate) -> String {
    "De maand is te kort, dus er zijn twee lezingen: laatste dag \(holds) of \(other). De eerste geldt hier."
  }

  func ambiguousNotice(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate) -> String {
    "Terugtellen vanaf het einde geeft \(fromEnd), vanaf de laatste dag \(fromLastDay). Veilig is de vroegste: "
      + "\(holds)."
  }

  func ambiguousCalendarMonths(full: CivilDate, counted: CivilDate) -> String {
    "Terugtellen met gewone maanden geeft \(counted), met volle kalendermaanden \(full). Veilig is de vroegste: "
      + "\(full)."
  }

  func ambiguousClaims(fromEnd: CivilDate, fromLastDay: CivilDate, holds: CivilDate) -> String {
    "Doortellen vanaf het einde geeft \(fromEnd), vanaf de laatste dag \(fromLastDay). Zo lang moet men klaar "
      + "staan: \(holds)."
  }

  func impreciseEarliest(from earliest: CivilDate, through latest: CivilDate, text: String?) -> String {
    "De dag staat niet vast\(text.map { " (\($0))" } ?? ""): van \(earliest) tot en met \(latest). Hier telt "
      + "de vroegste."
  }

  func impreciseLatest(from earliest: CivilDate, through latest: CivilDate, text: String?) -> String {
    "De dag staat niet vast\(text.map { " (\($0))" } ?? ""): van \(earliest) tot en met \(latest). Hier telt "
      + "de laatste: zo lang moet men klaar staan."
  }

  func lateNotice(received: CivilDate, aim: String, afterLastDay last: CivilDate) -> String {
    "Let op: de opzegging van \(date(received)) \(aim) kwam na \(date(last)), de laatste dag voor het "
      + "einde; welke dag de uiterste was, is niet bekend. Zij telt niet, tenzij de andere partij haar aanvaardt "
      + "(`accepted: true`)."
  }

  func uncertainNotice(received: CivilDate, aim: String) -> String {
    "Let op: of de opzegging van \(date(received)) \(aim) op tijd was, is niet bekend: de uiterste dag "
      + "staat in geen stuk. Zij telt hier als op tijd."
  }

  func lateNotice(received: CivilDate, aim: String, by last: CivilDate, inTimeBy other: CivilDate?) -> String {
    "Let op: de opzegging van \(date(received)) kwam te laat \(aim), uiterlijk \(date(last)). "
      + "Zij telt niet, tenzij de andere partij haar aanvaardt (`accepted: true`)."
      + (other.map { " In de andere lezing, uiterlijk \(date($0)), was zij op tijd: dat is een punt van geschil." }
        ?? "")
  }

  func acceptedLateNotice(received: CivilDate, aim: String, afterLastDay last: CivilDate) -> String {
    "De opzegging van \(date(received)) \(aim) kwam na \(date(last)), de laatste dag voor het einde, "
      + "maar de andere partij heeft haar aanvaard."
  }

  func acceptedLateNotice(received: CivilDate, aim: String, by last: CivilDate) -> String {
    "De opzegging van \(date(received)) kwam \(aim) na de uiterste dag \(date(last)), maar de "
      + "andere partij heeft haar aanvaard."
  }

  func settledDisagreement(_ stated: String, because: String?) -> String {
    "Let op: het stuk zegt \(stated). Dat geldt hier niet" + (because.map { ": \($0)" } ?? ".")
  }

  func openDisagreement(computed: ImpreciseDate, recorded: ImpreciseDate) -> String {
    "Let op: begin en duur geven \(impreciseDate(computed)), de laatste dag is opengelaten als "
      + "\(impreciseDate(recorded))."
  }

  func assumed(_ reason: String) -> String { "Aanname: \(reason)" }
  func periodInNoSource(before: CivilDate?) -> String { "De termijn staat in geen stuk: \(bound(before: before))." }
  var theEndIsNotKnown: String { "Het einde is niet bekend." }
  var claimsTimeNotKnown: String { "Hoe lang kan worden gedeclareerd, is niet bekend." }

  func dueNotKnown(before: CivilDate?) -> String {
    "Wanneer dit klaar moet zijn, is niet bekend: \(bound(before: before))."
  }

  var boardMeetingNotKnown: String {
    "Op welke dag het bestuur dit behandelt, staat in geen wet en in geen stuk. De uiterste dag is dus onbekend."
  }

  var agreedWhileTermRuns: String { "Afspreken kan zolang de lopende termijn duurt." }

  var notStatutory: String {
    "Dit is een afspraak, geen wettelijke termijn: de dag schuift niet op voor een weekend of feestdag."
  }

  func tooLongForStatute(_ length: Period) -> String {
    "De Algemene termijnenwet geldt niet voor een termijn van \(period(length)): de dag schuift niet op voor een "
      + "weekend of feestdag."
  }

  var fixedByStatute: String { "De wet noemt een vaste dag: die schuift niet op voor een weekend of feestdag." }

  var limitation: String {
    "In de wet begint deze tijd als een vordering opeisbaar wordt, en kan zij worden gestuit. Een latere "
      + "factuur wordt later opeisbaar, en kan dus ook later nog komen."
  }

  func adviceFirstStep(_ id: String, by day: CivilDate) -> String {
    "Advies: de eerste stap waarop dit wacht is `\(id)`, bij voorkeur uiterlijk \(date(day))."
  }

  func ownLastDay(_ day: ImpreciseDate) -> String { "De stap heeft een eigen uiterste dag: \(impreciseDate(day))." }

  func adviceForNotice(_ notice: String, by day: CivilDate, sentOn sendBy: CivilDate) -> String {
    "Advies: uiterlijk \(date(day)), dan kan de opzegging `\(notice)` op \(date(sendBy)) de deur uit."
  }

  func lastMeeting(of body: String, on day: CivilDate) -> String {
    "De laatste vergadering (\(body)) die op tijd is: \(date(day))."
  }

  func papersIn(_ ahead: Period, before meeting: CivilDate, by result: CivilDate) -> String {
    "De stukken moeten \(period(ahead)) voor \(date(meeting)) binnen zijn: \(date(result))."
  }

  func inOrderToLeave(per day: CivilDate) -> String { "om te vertrekken per \(date(day))" }
  func statedFirstDay(_ start: ImpreciseDate) -> String { "eerste dag \(impreciseDate(start))" }
  func statedLastDay(_ day: ImpreciseDate) -> String { "laatste dag \(impreciseDate(day))" }
  func statedFinalLastDay(_ day: ImpreciseDate) -> String { "laatste dag van rechtswege \(impreciseDate(day))" }
}
