extension Dutch {
  func paperSaysMore(document: String, lines: String, of id: String, says: String) -> String {
    "stuk \(document), regel \(lines) zegt over `\(id)`: \(says); dat staat niet in het register"
  }

  func paperSaysOtherwise(document: String, lines: String, of id: String, says: String, recorded: String) -> String {
    "stuk \(document), regel \(lines) zegt over `\(id)`: \(says); in het register staat \(recorded)"
  }

  var readItAndRecord: String {
    "lees het na en leg het vast; geldt het niet, zet het dan bij `stated` of in een `note`"
  }

  var severalExtensions: String { "Het stuk noemt meer dan een verlenging; kijk na of deze op de vorige volgt." }

  var extensionsFromLastDay: String {
    "De verlengingen tellen vanaf de laatste dag, want de lengte van de eerste termijn staat niet vast."
  }

  var differentNoticePeriods: String { "Het stuk noemt verschillende opzegtermijnen; zoek uit welke geldt." }
  var readAsAnyDay: String { "Er staat niet tegen welke dag; gelezen als elke dag." }

  func noticeWithoutEffect(_ period: String) -> String {
    "Het stuk noemt een opzegtermijn (\(period)), maar niet wat er zonder opzegging gebeurt."
  }

  func noticeBySide(_ side: String) -> String { "uiterlijk \(side)" }
  func noticeBeforeDay(_ day: String) -> String { "voor \(day)" }

  func dayAndNoLength(_ day: String) -> String {
    "Er staat een dag en geen lengte: \(day). Schrijf het als zoveel maanden, als dat hetzelfde is."
  }

  var differentLengths: String { "Het stuk noemt verschillende lengten; zoek uit welke geldt." }
  var lastDayLeftOut: String { "Het stuk noemt ook een laatste dag die voor de eerste ligt; die is weggelaten." }
  var differentPeriods: String { "Het stuk noemt verschillende termijnen; zoek uit welke geldt." }
  func daysDoNotAddUp(_ list: String) -> String { "Dit klopt niet met elkaar: \(list). Zoek uit welke dag geldt." }

  var proposalOutOfPapers: String {
    "Een voorstel uit de stukken: kijk alles na. De afnemer van het stuk geldt hier als wij (us), de leverancier "
      + "als zij (them)."
  }

  var titleIsStillId: String { "De titel is nog de naam; neem hem over uit het stuk." }
  var proposeEachContract: String {
    "Het stuk gaat over meer dan een contract. Niets is overgenomen: stel het per contract voor, met --lines."
  }

  var readOtherwise: String { "Een zorgvuldige lezer kan dit anders lezen; kijk het na." }
  func lengthAtLeast(_ period: String) -> String { "Het stuk noemt als lengte ten minste \(period)." }
  func lengthAtMost(_ period: String) -> String { "Het stuk noemt als lengte ten hoogste \(period)." }
  func lengthAbout(_ period: String) -> String { "Het stuk noemt als lengte ongeveer \(period)." }

  var kindOfExtensionNotSaid: String {
    "Er staat niet of dit stilzwijgend gaat of een besluit vraagt; gelezen als besluit, zodat niemand erop rekent."
  }
}
