/// The words around a period of notice.
enum NoticePatterns {
  private static let article = Pattern.words("een|eene|de|het")
  private static let filler = Pattern.words(
    "wettelijke|geldende|schriftelijke|voor beide partijen|voor de opdrachtgever|voor partijen|van partijen|door partijen"
      + "|hiervoor|daarvoor|hierbij|daarbij|wederzijdse|redelijke|formele|minimale|contractuele|steeds|telkens|dan")

  /// "van het servicecontract".
  private static let ofContract =
    Pattern.words("van|voor") + Pattern.words("het|de|dit|deze|een").optional + .sense(.instrument)

  /// "door de huurder", "door verhuurder".
  private static let byParty =
    Pattern.words("door|vanuit") + article.optional + .sense([.client, .supplier, .both])

  /// "een opzegtermijn van", "de termijn van opzegging bedraagt", "opzegtermijn:".
  static let named =
    Pattern.any(
      .words(
        "opzegtermijn|opzeggingstermijn|opzegperiode|opzeggingsperiode|vooropzegtermijn|opzegtermijnen|opzegtijd"
          + "|vooropzeg|aanzegtermijn|uittredingstermijn|opzegginstermijn|opzegtermyn"),
      .words("termijn van opzegging|termijn voor opzegging|periode van opzegging|termijn voor de opzegging|opzegging"))
    + filler.optional + Pattern.any(ofContract, byParty).optional
    + Pattern.any(.words("van|is|bedraagt|geldt|beloopt|te weten|zijnde|is dan|geldt van|is van"), .colon)
    .optional
    + filler.optional + article.optional + .words("periode van|termijn van").optional

  /// "bij opzegging": what happens then.
  static let occasion =
    Pattern.words("bij|na|ingeval van|in geval van") + Pattern.words("een|de|deze|tussentijdse").optional

  /// "zoals in deze voorwaarden bepaald".
  static let otherwhere = Pattern.words(
    "zoals bepaald|zoals in deze|zoals in de|in de gevallen|op de wijze|overeenkomstig het bepaalde")

  /// "de vorige overeenkomst".
  static let former = Pattern.words("eerdere|vorige|oude|voormalige|toenmalige|vroegere") + .sense(.instrument)

  /// "de in artikel 4 bedoelde opzegtermijn van".
  static let referred =
    Pattern.words("bedoelde|genoemde|vermelde|gestelde|opgenomen|bepaalde|omschreven|aangegeven") + named

  /// "voor de opdrachtnemer": whose the period is that follows.
  static let namedFor =
    Pattern.words("voor|van").optional + article.optional + .sense([.client, .supplier, .both])
    + Pattern.any(.words("is|bedraagt|van|geldt|is dat|is dit"), .colon).optional

  /// ", de verhuurder met".
  static let elliptical = Pattern.comma + article.optional + .sense([.client, .supplier]) + .words("met")

  /// "voor de opdrachtnemer": whose the period is that stands before it.
  static let ofParty = Pattern.words("voor") + article.optional + .sense([.client, .supplier])

  /// "met inachtneming van een termijn van", "met een termijn van", "op een termijn van", "met".
  static let observing =
    Pattern.words(
      "met inachtneming van|mits inachtneming van|met inachtname van|onder inachtneming van|met inachtneming ener|met in achtneming van"
        + "|met in acht name van|met in acht neming van|op|met|rekening houdend met") + article.optional
    + filler.optional + .words("termijn van|periode van|tijdvak van|opzegtermijn van|kennisgeving van").optional
    + article.optional

  /// "wordt verlengd": behind the length of an extension.
  static let renewed =
    Pattern.words("te|wordt|worden|kan worden|kunnen worden|mag worden|is|zijn").optional + .sense(.renew)

  /// The same, with words that say of themselves that it is about notice.
  static let observingFully =
    Pattern.words(
      "met inachtneming van|mits inachtneming van|met inachtname van|onder inachtneming van|met in achtneming van|met een opzegtermijn van"
        + "|met een termijn van|op een termijn van|met een periode van") + article.optional
    + filler.optional + .words("termijn van|periode van|opzegtermijn van").optional + article.optional

  /// "opzegtermijn", "opzegging": behind the period.
  static let noun =
    Pattern.words("schriftelijke").optional
    + .words("opzegtermijn|opzegging|opzeggingstermijn|vooropzeg|vooraanzegging|opzegtijd|vooropzegging|aanzegging")

  /// "voor het einde", "van tevoren", "vooraf".
  static let before = Pattern.words(
    "van tevoren|van te voren|tevoren|te voren|vooraf|voordien|daarvoor|daaraan voorafgaand|voorafgaand|voorafgaande"
      + "|eerder|voor|voordat|alvorens|vroeger|daarvoor")

  /// "voor de aanvangsdatum", "voor de gewenste datum": before no end that the text names.
  static let beforeOther =
    Pattern.words("voor|voorafgaand aan") + Pattern.words("de|het")
    + .words("aanvangsdatum|ingangsdatum|aanvang|gewenste|beoogde|voorgenomen")

  /// "wordt van kracht", "houdt op van kracht te zijn": that a notice takes effect.
  static let takesEffect = Pattern.words(
    "van kracht|in werking|buiten werking|eindigt|houdt op|ophouden|treedt|beeindigd|vervalt|effect|ingaat|gaat in|geldt"
      + "|geschiedt|vindt plaats"
  )

  /// "een jaar na ontvangst van de kennisgeving": when a notice takes effect.
  static let afterwards =
    Pattern.words("na|nadat|volgend op|volgende op") + Pattern.words("de|het|deze|die|een").optional
    + .words("datum van|dag van|dagtekening van|datum waarop|dag waarop").optional
    + Pattern.words("de|het|deze|die").optional
    + .words(
      "ontvangst|kennisgeving|opzegging|dagtekening|bekendmaking|mededeling|nederlegging|aangetekende|schriftelijke"
        + "|dagteekening|ontvangen|desbetreffende|zodanige|betreffende|besluit")
}

/// Where a sentence speaks of notice.
enum NoticeHeads {
  /// The words that speak of it: opzeggen and its kin; beëindigen where somebody may do it; telling that one does not
  /// want to go on; leaving a body.
  static func places(in sentence: Sentence) -> [Int] {
    var heads = sentence.places(of: [.notice, .leave])
    for index in sentence.places(of: .end) {
      guard let word = sentence.word(index), word.hasPrefix("beeindig") || word.hasPrefix("ontbind") else { continue }
      let around = sentence.clauses(around: index, before: 1, after: 1)
      // After a failure to perform: no notice that is planned.
      if word.hasPrefix("ontbind"), sentence.contains(.words("ingebrekestelling|verzuim|wanprestatie")) { continue }
      let isPossible = sentence.saysPossible(in: around)
      // "wil de deelnemer beëindigen", "een verzoek tot beëindiging"
      let isWanted = sentence.contains(wanting, in: around) || sentence.precedes(requesting, index)
      let isAct =
        (sentence.has([.may, .unless], in: around) || isPossible || isWanted) && !isByAgreement(sentence, around)
      if isAct { heads.append(index) }
    }
    for match in sentence.matches(of: .words("op te zeggen|af te melden|uit te treden")) {
      heads.append(match.upperBound - 1)
    }
    if sentence.has(.renew), sentence.has(.not) {
      // "wie niet wil verlengen, laat dat weten"
      heads += sentence.matches(
        of: .words("weten|kenbaar|mee te delen|te melden|meedelen|meldt|melden|bericht|deelt|kennis")
      )
      .map(\.lowerBound)
    }
    if sentence.has(.renew) { heads += sentence.matches(of: decidingElse).map(\.lowerBound) }
    for match in sentence.matches(of: leaving)
    where sentence.contains(.words("uit|verlaten|verlaat"), in: 0..<match.upperBound) && sentence.has(.instrument) {
      heads.append(match.upperBound - 1)
    }
    for match in sentence.matches(of: telling) where !isExercise(sentence, match.lowerBound) {
      heads.append(match.lowerBound)
    }
    return heads.filter { !isDone(sentence, $0) }.sorted()
  }

  /// "te kennen geeft gebruik te maken van de optie": what is told makes it go on.
  static func isExercise(_ sentence: Sentence, _ index: Int) -> Bool {
    let clause = sentence.clause(around: index)
    return !sentence.has([.not, .notice, .end], in: clause)
      && sentence.contains(
        .words("gebruik te maken|te willen verlengen|te verlengen|voort te zetten|uit te oefenen|wenst te verlengen"),
        in: clause)
  }

  /// "die voor 1 juli heeft opgezegd": a notice that was given; "moet hebben opgezegd" is one that must be.
  private static func isDone(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let word = sentence.word(index), ["opgezegd", "uitgetreden"].contains(word) else { return false }
    let clause = sentence.clause(around: index)
    return sentence.contains(.words("die|heeft|hebben|had|hadden"), in: clause)
      && sentence.contains(.words("heeft|hebben|had|hadden"), in: clause)
      && !sentence.has([.unless, .condition, .may, .not], in: clause)
      && !sentence.contains(.words("moet|moeten|dient|dienen|wie|niemand"), in: clause)
  }

  /// "tenzij een van beide uiterlijk drie maanden vooraf anders beslist".
  private static let decidingElse = Pattern.words("anders beslist|anders besluit|anders aangeeft|anders meldt")

  private static let wanting = Pattern.words("wil|willen|wenst|wensen")
  private static let requesting = Pattern.words("verzoek tot|verzoek om|aanzegging van")

  /// "die uit de regeling wil treden", "wie de samenwerking wil verlaten".
  private static let leaving = Pattern.any(
    Pattern.words("wil|willen|wenst te|wensen te|te|kan|kunnen|mag") + .words("treden|stappen|verlaten"),
    Pattern.words("uit de|uit het|uit deze|uit dit") + .words("treden|stappen").within(3))

  /// "wederzijds goedvinden" ends a contract at any time, without notice.
  private static func isByAgreement(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
    sentence.contains(
      .words("wederzijds goedvinden|onderling overleg|overeenstemming|wederzijdse instemming"), in: range)
  }

  private static let telling = Pattern.any(
    .words("te kennen geeft|te kennen gegeven|te kennen heeft gegeven|te kennen te geven|kennisgeving van beeindiging"),
    .words("mededeling van beeindiging|aankondiging van beeindiging|mededeling gedaan|kennis heeft gegeven"),
    .words("kennis geeft|kennis is gegeven|kennisgeving|bericht heeft|heeft bericht|laat weten|laten weten|aangeeft")
      + Pattern.any(.sense([.end, .renew]), .sense(.not)).within(10))
}
