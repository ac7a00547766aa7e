import CivilDates

/// The words before a date, and what they make of it.
enum DatePatterns {
  private static let article = Pattern.words("de|het|in ieder geval|uiterlijk|en met uiterlijk")
  private static let labelled = Pattern.words(
    "contract|overeenkomst|looptijd|van het contract|van de overeenkomst|van de looptijd|dienstverlening|huur")
  private static let weekday = Pattern.words("maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|datum")

  /// "tot en met", "t/m", "tot", "tot uiterlijk".
  static let until =
    Pattern.any(
      .words("tot en met|tot aan|tot uiterlijk|tot|t / m"),
      .words("t") + .mark("/") + .words("m"),
      .words(
        "eindigend op|eindigende op|eindigende|eindigend|en eindigt op|doch uiterlijk|doch uiterlijk op|maar uiterlijk op|uiterlijk tot|uiterlijk tot en met"
      )
    ) + Pattern.colon.optional + article.optional + weekday.optional

  /// "1 januari 2022 - 31 december 2025".
  static let dash = Pattern.mark("-")

  /// The first words of a span: "van", "vanaf", "te rekenen van", "de periode".
  static let rangeBegin =
    Pattern.words(
      "van|vanaf|te rekenen van|te rekenen vanaf|periode|de periode|tussen|ingaande|ingaande op|sinds|tijdvak|is|te weten|namelijk|zijnde|looptijd|contractduur|contractperiode|huurperiode|contracttermijn|jaren|de jaren"
    )
    + labelled.optional + article.optional + weekday.optional

  /// "per", "met ingang van", "vanaf".
  static let startAt =
    Pattern.words(
      "per|met ingang van|ingaande|ingaande op|ingaande per|aanvangende|aanvangende op|aanvangend op|vanaf|te rekenen vanaf|te rekenen van|gerekend vanaf|gerekend van|met ingang van de"
    )
    + weekday.optional

  /// "gaat in op", "treedt in werking op", "start op", "ingangsdatum is", "aanvangt op".
  static let startOn = Pattern.any(
    Pattern.sense(.begin)
      + .words("van de overeenkomst|van het contract|van deze overeenkomst|werking|contract|overeenkomst").optional
      + .words("treedt|treden|is|zal").optional + .words("naar verwachting|vermoedelijk|waarschijnlijk").optional
      + .words("op|is|per|uiterlijk op|in het|in de|in").optional
      + weekday.optional + Pattern.colon.optional,
    Pattern.words("ingangsdatum|begindatum|startdatum|aanvangsdatum|ingang|aanvang|begin|start|datum ingang")
      + labelled.optional + .colon)

  /// Behind the day on which something began.
  static let begun = Pattern.words("in werking getreden|ingegaan|gestart|aangevangen|van start gegaan|begonnen")

  /// "Einddatum:", "einde contract: uiterlijk".
  static let endLabel =
    Pattern.any(
      Pattern.words("einddatum|vervaldatum|expiratiedatum|contractvervaldatum|datum einde|contracteinde")
        + labelled.optional + Pattern.any(.colon, .words("is")).optional,
      Pattern.words("einde|eind|loopt af|laatste dag") + labelled.optional + .colon)
    + Pattern.words("uiterlijk|op|per").optional

  /// "op", "per", "met ingang van": with a word for the end.
  static let endAt =
    Pattern.words("op|per|tegen|met ingang van|uiterlijk|uiterlijk op|is|ultimo")
    + Pattern.words("de").optional + weekday.optional

  /// What makes a date that of a paper, or of what was done.
  static let published = Pattern.words(
    "vastgesteld|ondertekend|gepubliceerd|vergadering|stand van zaken"
      + "|wijzigingen|bijeenkomst|aanbesteed|inschrijven|ingediend|bekendgemaakt|indexering|bijgewerkt|geactualiseerd")

  /// The same, right before the date.
  static let dated = Pattern.words("versie|d d|ondertekening|dagtekening|brief|besluit|overeenkomst|advies|rapport")

  /// A bracket or colon before the first date of a span.
  static let opening = Pattern.any(.open, .colon)

  /// "gedurende de periode", "looptijd": before a span of years.
  static let spanOfYears = Pattern.words(
    "gedurende de periode|voor de periode|looptijd|gedurende|voor de jaren|de periode|periode")

  /// What is hoped for, and may come otherwise.
  static let hoped = Pattern.words("gestreefd|streeft|streven|voornemens|verwacht|verwachting|mogelijk pas|zou|zouden")

  /// What is only thought of.
  static let intended = Pattern.words("beoogde|eventuele|vroegst|overstap|overstappen")

  /// How the words are called in a fact.
  static func wording(_ sentence: Sentence, _ start: Int, _ index: Int) -> String {
    let words = sentence.range(start, index).compactMap { sentence.word($0) }
    if words.starts(with: ["tot", "en", "met"]) { return "tot en met" }
    if words.first == "t" { return "t/m" }
    if words.first == "tot" || words.last == "tot" { return "tot" }
    if words.contains(where: { $0.hasPrefix("eindig") }) { return "op" }
    if words.contains("uiterlijk") { return "uiterlijk" }
    return words.first ?? "-"
  }

  /// The last day in force that a date and the words before it give, in ISO 8601 or EDTF.
  ///
  /// "tot D" gives the day before, at the grain of D ("tot 2025" is 31 December 2024); "tot en met december 2021" the
  /// last day of that month; "per D" the day before a first of a month, and D itself for a last.
  static func lastDay(_ date: DatePhrase, _ edtf: String, _ wording: String) -> String? {
    guard date.grain == .day || date.grain == .month || date.grain == .year || date.grain == .part else {
      // "tot medio 2021": the day before whatever day that is.
      guard wording == "tot", let bounds = ImpreciseDate(edtf: edtf) else { return wording == "tot" ? nil : edtf }
      return "[\(bounds.earliest.previous)..\(bounds.latest.previous)]"
    }
    guard let bounds = ImpreciseDate(edtf: edtf) else { return edtf }
    switch wording {
    case "tot": return bounds.earliest.previous.description
    case "per", "met ingang van":
      let isLastOfMonth = bounds.isExact && bounds.latest == bounds.latest.lastOfMonth
      return isLastOfMonth ? bounds.latest.description : bounds.earliest.previous.description
    default: return bounds.latest.description
    }
  }
}
