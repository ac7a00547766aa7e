/// The words around the length of an extension.
enum RenewalPatterns {
  private static let article = Pattern.words("een|eene|de|het")
  private static let span = Pattern.words(
    "periode van|termijn van|duur van|tijdvak van|tijd van|periodes van|perioden van|termijnen van|tijdvakken van"
      + "|de tijd van|maximale periode van|nieuwe periode van|verdere periode van|aansluitende periode van"
      + "|nieuwe termijn van|volgende periode van|extra periode van")
  private static let again = Pattern.words("telkens|steeds|telkenmale|nogmaals|nog|wederom|weer|opnieuw")

  /// "met", "voor een periode van", "telkens met", "voor de duur van telkens", "met nog".
  static let length =
    again.optional + .words("met|voor|van|optie op|nog") + again.optional + article.optional + span.optional
    + again.optional + .words("maximaal").optional

  /// "een looptijd van", "duurt", "termijn van": of the term before.
  static let termIs = Pattern.any(.sense([.term, .run]) + .words("van|is|bedraagt|voor").optional, .words("eerste"))

  /// Words before a period that make it no length of an extension.
  static let notLength = Pattern.words(
    "na|na deze|na die|na de|na de eerste|binnen|uiterlijk|met inachtneming van|reeds|al|na afloop van|na afloop van de"
      + "|na het verstrijken van|na het verstrijken van de|na ommekomst van|na verloop van")

  /// "tot een maximum van": before how long the whole can last.
  static let upTo =
    Pattern.words("tot")
    + Pattern.words(
      "een maximum van|een totaal van|in totaal|een totale duur van|een totale looptijd van|een maximale looptijd van"
        + "|een maximale duur van|een looptijd van"
    ).optional

  /// "welke termijn met een maand wordt verlengd": a term of notice, which gets longer itself.
  static let noticeTerm = Pattern.words(
    "welke termijn|die termijn|welke opzegtermijn|deze opzegtermijn|de opzegtermijn")

  /// "voor onbepaalde tijd".
  static let indefinite =
    Pattern.words("voor|voor een|van").optional + .indefinite

  /// "eenzelfde periode", "dezelfde duur", "gelijke tijdvakken", "zo'n periode".
  static let sameLength = Pattern.sense(.same) + Pattern.sense(.span).within(1)

  /// "gelijke tijdvakken", "weer zo'n periode": again and again.
  static let repeated = Pattern.words(
    "gelijke tijdvakken|gelijke perioden|gelijke periodes|dezelfde perioden|gelijke termijnen|zo vervolgens"
      + "|zoo vervolgens|van jaar tot jaar|jaar na jaar|enzovoort|per jaar|per maand|maandelijks|van jaar op jaar|opeenvolgende perioden"
      + "|opeenvolgende periodes|achtereenvolgende perioden|onbeperkt")

  /// "van jaar tot jaar": a renewal without a verb of its own.
  static let yearToYear = Pattern.words("van jaar tot jaar|van jaar op jaar|jaar na jaar")

  /// "ieder jaar", "per jaar": a length of a year.
  static let everyYear = Pattern.words("ieder jaar|elk jaar|van jaar tot jaar|van jaar op jaar|jaar na jaar|per jaar")

  /// "daarna telkens met een jaar": a renewal whose verb stands before.
  static let further = Pattern.any(
    Pattern.words("daarna|vervolgens|nadien|waarna")
      + Pattern.any(.words("nog eens|nogmaals"), .sense(.each)).within(1) + Pattern.period.within(4),
    Pattern.words("opnieuw|wederom") + Pattern.words("voor") + Pattern.period.within(3))

  /// "een optie op twee jaar", "optie van tweemaal".
  static let optionOn = Pattern.any(
    Pattern.words("optie|opties") + Pattern.any(.words("op|van|voor|tot"), .colon).optional
      + Pattern.words("een|nog").optional + .any(.period, .count),
    Pattern.period + .words("optie|optioneel|als optie"))

  /// "voort te zetten", "door te laten lopen".
  static let toGoOn = Pattern.words("voort te zetten|door te laten lopen|door te lopen|langer te laten lopen")

  /// "Optiejaren: 2".
  static let optionsLabel =
    Pattern.words("optiejaren|opties|verlengingsopties|verlengingsoptie|verlengingen|optieperioden") + .colon + number

  /// "Verlenging: 2 x 1 jaar".
  static let label =
    Pattern.words("verlenging|verlengingen|verlengingsmogelijkheid|verlengingsmogelijkheden")
    + .any(.colon + Pattern.count.optional + .period, .count + .period)

  private static let number = Pattern.item { if case .number = $0 { true } else { false } }

  /// "twee optiejaren".
  static let optionYears =
    Pattern.item { kind in
      switch kind {
      case .number: true
      case .word(let word, _): numberWord(word) != nil
      default: false
      }
    } + .words("optiejaar|optiejaren|verlengingsopties|opties|verlengingen|optieperioden|verlengingsjaren")
}
