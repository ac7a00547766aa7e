import CivilDates

extension Dutch {
  func noWayOut(of contract: String) -> String { "hoe `\(contract)` kan worden verlaten, staat er niet" }
  var addExit: String { "voeg `exit:` toe; zolang het ontbreekt is het einde onbekend" }

  func lastDayBeforeFirst(last: CivilDate, first start: CivilDate) -> String {
    "de laatste dag (\(last)) ligt voor de eerste (\(start))"
  }

  var checkStartAndLastDay: String { "kijk `start` en `last-day` na" }
  var termOfNoDays: String { "een termijn van nul dagen" }
  var giveDuration: String { "geef een `duration` zoals P2Y, of `unknown`" }
  var noReasonForOtherValue: String { "waarom iets anders geldt dan het stuk zegt, staat er niet" }
  var addBecause: String { "voeg `because:` toe" }
  var termNotRecorded: String { "hoe lang het contract loopt, staat er niet: het einde is onbekend" }

  var addDurationOrLastDay: String {
    "voeg `duration: P2Y` of `last-day:` toe; `last-day: open` als het doorloopt tot iemand opzegt, "
      + "`last-day: unknown` als geen stuk het noemt"
  }

  func otherLastDay(computed: String, recorded: String) -> String {
    "begin en duur geven \(computed), maar er staat \(recorded)"
  }

  func settleLastDay(earliest: CivilDate, latest: CivilDate) -> String {
    "zet de dag die geldt bij `last-day` en wat het stuk zegt bij `stated`, met `because`; of laat het "
      + "open met \"[\(earliest)..\(latest)]\""
  }

  func sourceSaysOtherwise(_ said: String) -> String { "het stuk zegt iets anders (\(said)) dan wat hier geldt" }
  var staysVisible: String { "niets te doen; het blijft zichtbaar bij elke datum die erop rust" }

  func lastDayLeftOpen(computed: String, recorded: String) -> String {
    "begin en duur geven \(computed), de laatste dag is opengelaten als \(recorded)"
  }

  var findOutWhichDayHolds: String { "zoek uit welke dag geldt; tot dan telt de vroegste" }

  func tooManyExtensions(_ count: Int, most: Int) -> String {
    "\(count) verlengingen; meer dan \(most) kan een contract er niet hebben"
  }

  var checkTimes: String {
    "kijk `times` na; loopt het contract door tot iemand opzegt, beschrijf dat dan met `last-day: open` en `exit`"
  }

  var extensionOfNoDays: String { "een verlenging van nul dagen" }
  var giveDurationOrTakeOut: String { "geef een `duration` zoals P1Y, of haal de stap weg" }
  var extensionLengthNotRecorded: String { "hoe lang deze verlenging duurt, staat er niet" }
  var addDurationOfExtension: String { "voeg `duration: P1Y` toe, of `duration: unknown` als geen stuk het noemt" }
  var noticeDoesNothing: String { "een opzegtermijn doet niets bij een verlenging met wederzijds goedvinden" }

  var takeNoticeOut: String {
    "haal `notice` weg; alleen als een partij de verlenging kan afdwingen is het `by: decision`"
  }

  var theirNoticeDoesNothing: String {
    "een opzegtermijn van de andere partij doet alleen iets bij een stilzwijgende verlenging"
  }

  var writeOwnNoticeAlone: String { "schrijf alleen onze eigen termijn: `notice: P6M`" }
  var beyondYear9999: String { "de looptijd gaat voorbij het jaar 9999" }
  var checkLengthsOfSteps: String { "kijk de duur van de stappen na" }
  var noticeNotRecorded: String { "de opzegtermijn staat er niet" }
  var addNotice: String { "voeg `notice: P6M` toe, of `notice: unknown` als geen stuk hem noemt" }

  func beyondFinalLastDay(last: CivilDate, final: String) -> String {
    "met alle verlengingen loopt het tot en met \(last), maar het eindigt van rechtswege op "
      + "\(final)"
  }

  var checkStepsOrState: String { "kijk de stappen na, of zet bij `stated` wat het stuk als laatste dag noemt" }

  func shortOfFinalLastDay(last: CivilDate, final: String) -> String {
    "met alle verlengingen loopt het tot en met \(last), terwijl \(final) als laatste dag "
      + "staat"
  }

  var isExtensionMissing: String { "ontbreekt er een verlenging?" }

  func optionNotRecorded(_ contract: String, lastDay: CivilDate, extension step: Int) -> String {
    "`\(contract)` liep af op \(lastDay): of verlenging \(step) is gebruikt, is niet vastgelegd"
  }

  func recordOption(extension step: Int) -> String {
    "leg onder `history` vast wat er gebeurde: `event: extended` of `event: not-extended`, met "
      + "`step: \(step)`"
  }

  func hangsOnItself(_ id: String, through link: String) -> String { "`\(id)` hangt via `\(link)` van zichzelf af" }
  var takeLinkOut: String { "haal een van de verwijzingen weg (`under`, `ends-with`, `follows`)" }
  var longFramework: String { "een raamovereenkomst van meer dan vier jaar, zonder reden" }

  var justifyFramework: String {
    "voeg `framework: {justified: \"...\"}` toe (Aanbestedingswet 2012, art. 2.140, lid 3)"
  }

  func startsAfterFramework(_ contract: String, start: CivilDate, framework: String) -> String {
    "`\(contract)` begint op \(start), na het einde van `\(framework)`"
  }

  var recordFramework: String {
    "leg vast of de raamovereenkomst is verlengd, of hoe lang het contract haar overleeft (`may-outlive`)"
  }

  var openAndDuration: String { "`last-day: open` en `duration` gaan niet samen" }

  var leaveLastDayOut: String {
    "loopt het na de eerste termijn door, laat `last-day` weg en voeg `extensions: [{by: silence, duration: open}]` "
      + "toe"
  }

  var noEndToExtend: String { "een contract zonder einde kan niet worden verlengd" }

  var giveFirstTermDuration: String {
    "geef de eerste termijn een `duration`, of haal de verlengingen weg en beschrijf met `exits` hoe men eruit kan"
  }

  var nothingAfterOpen: String { "na een verlenging zonder einde komt geen verlenging meer" }
  var putBeforeOpen: String { "haal haar weg, of zet haar ervoor" }
  var noLengthToRepeat: String { "een verlenging zonder vaste lengte kan niet steeds terugkomen" }
  var giveDurationOrNoTimes: String { "geef `duration: P1Y`, of laat `times` weg" }
  var nothingAfterUnlimited: String { "na een verlenging die steeds terugkomt, komt geen andere" }
  var putItLast: String { "zet haar als laatste" }

  func endsWithOther(_ contract: String, other: String) -> String {
    "`\(contract)` eindigt met `\(other)`: zijn eigen looptijd, verlengingen en uitgangen tellen niet"
  }

  var takeThemOut: String { "haal ze weg, of haal `ends-with` weg" }
  func startOverFollows(_ other: String) -> String { "`start` staat vast, dus dat het na `\(other)` begint telt niet" }
  var takeOneOfTheTwoOut: String { "haal een van beide weg" }
  var atMostWithoutStart: String { "`at-most` telt vanaf het begin, en dat staat er niet" }
  var addStart: String { "voeg `start` toe" }

  func firstTermCut(at most: Period) -> String {
    "de eerste termijn duurt langer dan `at-most` (\(most)), en wordt daar afgekapt"
  }

  var checkDurationAndAtMost: String { "kijk `duration` en `at-most` na" }

  func extensionNeverComes(most: Period) -> String {
    "deze verlenging komt nooit: `at-most` (\(most)) is dan al bereikt"
  }

  var takeOutOrCheckAtMost: String { "haal haar weg, of kijk `at-most` na" }
}
