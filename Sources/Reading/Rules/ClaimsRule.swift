import Words

extension ReadingRule {
  /// How long claims can be made or fall due: "verjaart door verloop van vijf jaren", "declaraties kunnen tot vijf jaar
  /// na dato worden ingediend".
  static let claims = ReadingRule(
    name: "claims",
    summary: BilingualText(
      nl: "hoe lang er nog gedeclareerd of gevorderd kan worden", en: "how long claims can still be made"),
    good: [
      Example("Declaraties kunnen wettelijk gezien 5 jaar na dato worden ingediend.", "claims P5Y"),
      Example("De vordering verjaart door verloop van vijf jaren.", "claims P5Y"),
      Example("Zorg moet binnen drie maanden na afloop van de maand zijn gedeclareerd.", "claims P3M"),
    ],
    bad: [
      "Facturen worden betaald binnen 30 dagen na ontvangst.",
      "De administratie wordt vijf jaar bewaard.",
    ],
    kinds: ["claims"]
  ) { reading in
    let sentence = reading.sentence
    // "De rechten uit deze overeenkomst vervallen": claims by another name.
    let rights =
      sentence.contains(.words("vervallen|vervalt"))
      ? sentence.matches(of: .words("rechten|recht op betaling|recht op vergoeding")).map(\.lowerBound) : []
    // "Facturen ... neemt de gemeente niet in behandeling": bills that come too late.
    let bills =
      sentence.has(.not) && sentence.contains(.words("in behandeling|vergoed|uitbetaald|betaald|betaalbaar|voldaan"))
      ? sentence.matches(of: .words("facturen|factuur|nota|nota's|rekeningen")).map(\.lowerBound) : []
    guard sentence.has(.claim) || !rights.isEmpty || !bills.isEmpty, !sentence.has([.renew, .notice]) else { return }
    for index in reading.freePeriods() {
      guard let period = sentence.period(index) else { continue }
      let clause = sentence.clauses(around: index, before: 1, after: 1)
      let heads = sentence.places(of: .claim, in: clause) + (rights + bills).filter { clause.contains($0) }
      // Paying a claim is the other side's time, and so is keeping its papers.
      let isLapse = sentence.contains(
        .words("verjaart|verjaren|verjaringstermijn|verjaring|vervalt|vervallen"), in: clause)
      let isPaid = sentence.contains(.words("betaald|uitbetaald|betaalt|bewaard|bewaren|voldaan"), in: clause)
      guard let head = heads.first, isLapse || !isPaid || sentence.has(.not, in: clause) else { continue }
      let isLimit =
        sentence.precedes(
          .words("binnen|tot|uiterlijk|gedurende|nog|van|is|bedraagt|gezien|voor|dan|na|verloop"), index)
        || sentence.follows(.words("na|nadat|voor|terug"), index + 1) || period.bound != nil
      guard isLapse || isLimit else { continue }
      reading.take(index)
      reading.add(.claims(period: period.length), [head, index])
    }
  }
}
