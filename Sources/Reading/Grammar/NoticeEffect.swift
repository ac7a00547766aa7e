extension Reading {
  /// To which end a notice runs.
  struct Effect {
    /// As in ``Fact/Notice/per``.
    var per: String
    /// The last day in force that each year has for it, as `12-31`, if the text names one.
    var each: [String] = []
    /// The items that say so.
    var evidence: [Int] = []
  }

  /// The end to which a notice runs, if the sentence names one: "tegen het einde van een kalenderjaar", "per 1 januari",
  /// "voor de afloop van de looptijd", "te allen tijde".
  func effect(in range: Range<Int>) -> Effect? {
    if let effect = effectOnYearDay(in: range) { return effect }
    for match in sentence.matches(of: Reading.calendarEnd, in: range) {
      let unit = sentence.word(match.upperBound - 1) ?? ""
      // "voor het einde van het kalenderjaar" is by when, and "tot het einde van het jaar" how long.
      if sentence.precedes(.words("tot|tot aan|t/m"), match.lowerBound) { continue }
      if unit.hasSuffix("jaar") || unit.hasSuffix("jaars") || unit == "jaareinde" {
        return Effect(per: "calendar-year-end", each: ["12-31"], evidence: [match.lowerBound, match.upperBound - 1])
      }
      return Effect(
        per: unit.hasSuffix("kwartaal") || unit.hasSuffix("kwartaals") ? "end-of-quarter" : "end-of-month",
        evidence: [match.lowerBound, match.upperBound - 1])
    }
    if let match = sentence.matches(of: Reading.yearStart, in: range).first {
      return Effect(per: "calendar-year-end", evidence: Array(match))
    }
    if let match = sentence.matches(of: Reading.monthStart, in: range).first {
      return Effect(per: "end-of-month", evidence: Array(match))
    }
    if let match = sentence.matches(of: Reading.quarterStart, in: range).first {
      return Effect(per: "end-of-quarter", evidence: Array(match))
    }
    if let match = sentence.matches(
      of: .words("per kwartaal|per kalenderkwartaal|elk kwartaal|ieder kwartaal"), in: range
    ).first {
      return Effect(per: "end-of-quarter", evidence: Array(match))
    }
    if let match = sentence.matches(
      of: .words("maandelijks|per kalendermaand|per maand|elke maand|iedere maand"), in: range
    ).first {
      return Effect(per: "end-of-month", evidence: Array(match))
    }
    if let match = sentence.matches(of: Reading.termEnd, in: range).first {
      return Effect(per: "end-of-term", evidence: [match.lowerBound, match.upperBound - 1])
    }
    if let match = sentence.matches(of: Reading.anyTime, in: range).first {
      return Effect(per: "any-time", evidence: Array(match))
    }
    return nil
  }

  private func effectOnYearDay(in range: Range<Int>) -> Effect? {
    var each: [String] = []
    var evidence: [Int] = []
    for index in range {
      guard let day = sentence.yearDay(index) else { continue }
      let isEffect =
        sentence.precedes(.words("per|tegen|met ingang van|ingaande|op"), index)
        && !sentence.precedes(.words("uiterlijk op|uiterlijk per"), index)
        || (!evidence.isEmpty && sentence.precedes(Reading.listing, index))
      guard isEffect else { continue }
      let start = sentence.start(of: .words("per|tegen|met ingang van|ingaande|op"), endingAt: index) ?? index
      let isOn = sentence.word(start) == "op"
      each.append(day.lastDayOfEffect(isOn: isOn))
      evidence += [start, index]
    }
    guard let first = each.first else { return nil }
    let per =
      each.count == 1 && first == "12-31"
      ? "calendar-year-end"
      : each.allSatisfy(Reading.quarterEnds.contains) && each.count == 4 ? "end-of-quarter" : "unknown"
    return Effect(per: per, each: each, evidence: evidence)
  }

  static let quarterEnds: Set<String> = ["03-31", "06-30", "09-30", "12-31"]

  private static let listing =
    Pattern.words("en|of|,").optional + Pattern.comma.optional
    + Pattern.words("en|of").optional + Pattern.words("per|tegen|met ingang van|op").optional

  private static let article = Pattern.words(
    "het lopende|het lopend|het|een|elk|ieder|enig|elke|iedere|de|dat|die|dit|'s")

  /// "het einde van een kalenderjaar", "einde kalendermaand", "ultimo van het kwartaal", "jaareinde".
  private static let calendarEnd = Pattern.any(
    Pattern.words("einde|eind|laatste dag|ultimo|laatste werkdag") + Pattern.words("van|der").optional
      + article.optional
      + .words("lopende|lopend|betreffende|desbetreffende|tweede|derde|volgende|daaropvolgende").optional
      + .words("kalenderjaar|kalendermaand|kwartaal|kalenderkwartaal|maand|jaar|kalenderkwartaals"),
    Pattern.words("jaareinde|maandeinde|kwartaaleinde"))

  /// "eerste", "eerste dag", "1e".
  private static let firstDay = Pattern.any(
    .words("eerste") + Pattern.words("dag").optional,
    .item { if case .number(1) = $0 { true } else { false } } + .words("e|ste"))

  /// "per de eerste van de maand", "vanaf de eerste dag van een kalendermaand".
  private static let monthStart =
    firstDay + Pattern.words("van|der") + article.optional
    + Pattern.words("daaropvolgende|volgende|nieuwe|daarop volgende").optional
    + .words("maand|kalendermaand|tweede maand")

  /// "per de eerste dag van een kalenderkwartaal".
  private static let quarterStart =
    firstDay + Pattern.words("van|der") + article.optional
    + Pattern.words("daaropvolgende|volgende|nieuwe|daarop volgende").optional + .words("kwartaal|kalenderkwartaal")

  /// "voorafgaand aan het nieuwe kalenderjaar", "voor het begin van het kalenderjaar".
  private static let yearStart =
    Pattern.words(
      "met ingang van|voorafgaand aan|voorafgaande aan|voor|voor het begin van|voor de aanvang van|voor aanvang van")
    + article.optional + .words("nieuwe|volgende|nieuw").optional + .words("kalenderjaar")

  /// "voor het einde van de looptijd", "voor de afloop daarvan", "voor de vervaldatum", "tegen het einde van de
  /// lopende termijn".
  static let termEnd =
    Pattern.words("voor|voorafgaand aan|voorafgaande aan|voordat|tegen|per|alvorens|voor aan") + article.optional
    + Pattern.words("aflopen|verstrijken").optional
    + Pattern.any(
      .sense(.end), .words("lopende|laatste|huidige|dan lopende|eerste").optional + .sense([.term, .span]),
      .words(
        "laatste huurjaar|contractjaar|verzekeringsjaar|huurjaar|verlenging|nieuwe|boekjaar|verenigingsjaar|seizoen|verlengingsdatum|verlengdatum|contractdatum|contractsdatum|lopende contractjaar"
      )
    ).within(2)

  private static let anyTime = Pattern.words(
    "te allen tijde|ten allen tijde|te alle tijden|op elk moment|op ieder moment|op elk gewenst moment|op ieder tijdstip"
      + "|op elk tijdstip|te eniger tijd|op elk ogenblik|ieder moment|elk moment|tussentijds|altijd|dagelijks|elke dag"
      + "|iedere dag|op ieder gewenst moment|op ieder gewenst tijdstip|elk tijdstip|ieder tijdstip|per direct|per dag")
}

extension YearDay {
  /// The last day in force of an end on this day: the day before the first of a month, or the day itself for the last
  /// of a month; another day counts as the first day out, unless the text says "op".
  func lastDayOfEffect(isOn: Bool) -> String {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day >= lengths[month - 1] || (isOn && day != 1) { return text }
    if day == 1 {
      let before = month == 1 ? 12 : month - 1
      return YearDay(month: before, day: lengths[before - 1]).text
    }
    return YearDay(month: month, day: day - 1).text
  }
}
