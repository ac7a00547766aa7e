import CivilDates

extension Dutch {
  func eventOfOther(_ contract: String, endsWith other: String) -> String {
    "`\(contract)` eindigt met `\(other)`: deze gebeurtenis telt hier niet"
  }

  func recordWithOther(_ other: String) -> String {
    "leg haar vast bij `\(other)`; eindigt alleen dit contract eerder, gebruik dan `terminated`"
  }

  var noExtensions: String { "dit contract heeft geen verlengingen" }
  var describeExtensions: String { "beschrijf ze onder `extensions`" }
  var nothingToStop: String { "er is geen stilzwijgende verlenging die een opzegging kan stoppen" }
  var useNotExtended: String { "gebruik `not-extended` of `terminated`" }
  var terminationWithoutLastDay: String { "een beëindiging zonder laatste dag" }
  var addLastDay: String { "voeg `last-day:` toe" }
  func noSuchStep(_ step: Int, of count: Int) -> String { "stap \(step) bestaat niet: er zijn \(count) verlengingen" }
  var checkStepNumber: String { "kijk het nummer van de stap na" }
  var terminatedAlready: String { "het contract is al beëindigd" }
  var keepOneTermination: String { "laat één beëindiging staan, met de dag die geldt" }

  func terminatedBeforeStart(lastDay: CivilDate, start: CivilDate) -> String {
    "beëindigd met \(lastDay) als laatste dag, voor de eerste dag \(start)"
  }

  var checkLastDay: String { "kijk `last-day` na" }

  func terminatedAfterEnd(lastDay: CivilDate, furthest: CivilDate) -> String {
    "beëindigd met \(lastDay) als laatste dag, terwijl het hooguit tot en met \(furthest) loopt"
  }

  var checkLastDayOrExtension: String { "kijk `last-day` na; loopt het langer, beschrijf dan de verlenging" }

  func lateForUnknownDay(_ day: CivilDate, lastDay: CivilDate, extension step: Int) -> String {
    "deze opzegging kwam op \(day), na \(lastDay), de laatste dag voor verlenging \(step), en telt "
      + "niet; hoeveel eerder zij ontvangen moest zijn, is niet bekend"
  }

  func lateForExtension(_ day: CivilDate, lastDay: CivilDate, extension step: Int) -> String {
    "deze opzegging kwam op \(day), na de uiterste dag \(lastDay) voor verlenging \(step), en telt niet"
  }

  func lateForEnd(_ day: CivilDate, last: CivilDate, end lastDay: CivilDate) -> String {
    "deze opzegging kwam op \(day), na de uiterste dag \(last) voor een einde op \(lastDay), en telt niet"
  }

  var nameLaterEnd: String {
    "noem met `last-day` een later einde, of zet er `accepted: true` bij als de andere partij haar aanvaardt"
  }

  func recordExtensionOrAccept(_ step: Int) -> String {
    "leg vast dat verlenging \(step) inging (`event: extended`), noem met `step` welke verlenging stopt, of zet er "
      + "`accepted: true` bij als de andere partij haar aanvaardt"
  }

  func forEnd(on lastDay: CivilDate) -> String { "voor een einde op \(lastDay)" }

  func noticePerhapsLate(_ day: CivilDate, aim: String) -> String {
    "of deze opzegging van \(day) \(aim) op tijd was, is niet bekend: de uiterste dag staat in geen "
      + "stuk"
  }

  var lookNoticeUp: String {
    "zoek de opzegtermijn op en leg hem vast onder `notice`; zet `accepted: true` bij de opzegging als de "
      + "andere partij haar aanvaardt"
  }

  func noticeWithoutStep(_ id: String, name: String) -> String {
    "deze opzegging is ontvangen, maar `\(id)`, waarop zij wacht, staat niet als gedaan (\(name))"
  }

  func noticeAgainstRefusal(_ id: String, name: String) -> String {
    "deze opzegging is ontvangen, maar `\(id)`, waarop zij wacht, is geweigerd (\(name))"
  }

  func recordStepOrCheckNotice(_ id: String) -> String {
    "leg `\(id)` ook vast met `event: done`, of ga na of de opzegging geldig is"
  }

  func noticeForOtherDay(_ day: CivilDate) -> String {
    "deze opzegging is tegen \(day), en met die laatste dag kan het contract niet worden opgezegd"
  }

  var noDayForNotice: String {
    "binnen de looptijd ligt geen dag waarop deze opzegging het contract kan laten eindigen"
  }

  var nameAllowedDay: String {
    "noem met `last-day` een dag die `exits` toelaat, binnen de looptijd; is een ander einde afgesproken, leg "
      + "dan `event: terminated` vast"
  }
}
