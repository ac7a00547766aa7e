/// What brings a renewal about, by the shape of its sentence.
struct RenewalMode {
  /// The answer.
  struct Answer {
    let by: Fact.ExtensionMode
    /// Whether a careful reader could read it otherwise.
    let isCertain: Bool
    /// Whether it is a renewal only where it has a length or a number.
    var isWeak = false
  }

  private let sentence: Sentence
  private let segments: Segments
  private let heads: [Int]
  private let range: Range<Int>

  init(_ sentence: Sentence, _ segments: Segments, _ heads: [Int], _ range: Range<Int>) {
    self.sentence = sentence
    self.segments = segments
    self.heads = heads
    self.range = range
  }

  /// What brings it about, or nil where the sentence speaks of no renewal of a contract.
  func mode(_ reading: Reading) -> Answer? {
    let verbs = heads.filter { sentence.sense($0).overlaps(.renew) }
    let ordered = verbs + heads
    guard let head = ordered.first(where: { segments.force($0) == .main }) ?? ordered.first else { return nil }
    if sentence.contains(RenewalMode.hoping) { return nil }
    if isForeign(head, reading) || isRefused(head) || sentence.precedes(RenewalMode.asking, head) { return nil }
    if sentence.contains(RenewalMode.whether, in: sentence.clause(around: head)) {
      // "of hij van de verlengingsoptie gebruik maakt": there is one.
      return namesOption ? Answer(by: .decision, isCertain: false) : nil
    }
    if let answer = conditional(head) { return answer }
    if stopsByNotice, !has(.agree) { return Answer(by: .silence, isCertain: true) }
    if isSilent(head) { return Answer(by: .silence, isCertain: true) }
    if isAgreed(head) { return Answer(by: .agreement, isCertain: true) }
    if hasOption || namesOption || sentence.contains(RenewalMode.extendable, in: range)
      || sentence.saysPossible(in: sentence.clause(around: head))
    {
      return Answer(by: .decision, isCertain: sentence.has([.client, .supplier]))
    }
    if sentence.word(head) == "verlengt", sentence.has([.client, .supplier, .body], in: sentence.clause(around: head)) {
      return Answer(by: .decision, isCertain: false)
    }
    if sentence.contains(RenewalMode.wish, in: range) { return Answer(by: .decision, isCertain: true) }
    if sentence.has(.act), sentence.has(.body) { return Answer(by: .decision, isCertain: false, isWeak: true) }
    if isPassive(head),
      sentence.has([.each, .same])
        || sentence.contains(
          .words("na|daarna|vervolgens|hierna|nog eens|zodra|aan het einde|aan het eind"), in: range)
    {
      return Answer(by: .silence, isCertain: false, isWeak: true)
    }
    // "is met twee jaar verlengd": it happened, and the text does not say how.
    if sentence.word(head)?.hasSuffix("verlengd") == true,
      sentence.contains(.words("is|zijn|werd|heeft|hebben"), in: sentence.clause(around: head))
    {
      return Answer(by: .unknown, isCertain: false, isWeak: true)
    }
    // "Verlenging geschiedt door een mededeling van de opdrachtgever"
    if sentence.follows(RenewalMode.happens, head + 1), sentence.has(.client), !sentence.has(.notice) {
      return Answer(by: .decision, isCertain: false)
    }
    // "wordt met een jaar verlengd tot en met 31 december 2025": it happens, and the text does not say how.
    if isPassive(head), sentence.contains(.date, in: range) {
      return Answer(by: .unknown, isCertain: false, isWeak: true)
    }
    if sentence.follows(RenewalPatterns.label, head) { return Answer(by: .unknown, isCertain: false, isWeak: true) }
    let isNoun = sentence.word(head)?.hasSuffix("verlenging") ?? false
    return isNoun && sentence.has(.instrument) ? Answer(by: .unknown, isCertain: false, isWeak: true) : nil
  }

  /// Whether a word of this sense stands in the main clauses.
  private func has(_ sense: Sense) -> Bool {
    sentence.places(of: sense, in: range).contains { segments.force($0) == .main }
  }

  /// Whether it is called an option: "van de verlengingsoptie gebruik maakt", "de optie tot verlenging".
  private var namesOption: Bool {
    heads.contains { sentence.word($0)?.contains("optie") ?? false } || sentence.contains(.words("optie|opties"))
  }

  /// Whether somebody may extend; "en kan worden opgezegd" is of the notice.
  private var hasOption: Bool {
    let notices = NoticeHeads.places(in: sentence)
    return sentence.places(of: .may, in: range).contains { may in
      guard segments.force(may) == .main else { return false }
      guard let notice = notices.first(where: { $0 >= may }) else { return true }
      return heads.contains { (may...notice).contains($0) } || heads.allSatisfy { $0 > notice }
    }
  }

  /// A renewal in an "if": "als de gemeente niet op tijd verlengt, als die optie er is" speaks of an option; "bij
  /// verlenging" of none.
  private func conditional(_ head: Int) -> Answer? {
    guard segments.force(head) == .condition else { return nil }
    if namesOption { return Answer(by: .decision, isCertain: true) }
    if sentence.has(.silent, in: sentence.clause(around: head)) {
      return Answer(by: .silence, isCertain: false, isWeak: true)
    }
    return Answer(by: .unknown, isCertain: false, isWeak: true)
  }

  /// Whether the time of something else is extended: a decision, an office, a payment.
  private func isForeign(_ head: Int, _ reading: Reading) -> Bool {
    let clause = sentence.clause(around: head)
    if sentence.has(.office, in: clause) { return true }
    if sentence.hasNotice(), sentence.contains(RenewalPatterns.noticeTerm, in: clause) { return true }
    if sentence.has(.instrument) { return false }
    if sentence.has(.foreign, in: sentence.clauses(around: head, before: 1, after: 0)) { return true }
    // "De termijn kan met zes weken worden verlengd" is of no contract, unless one is spoken of.
    let isTerm = sentence.contains(.words("termijn|termijnen|beslissing|procedure|onderzoek|behandeling"), in: clause)
    return isTerm && !reading.memory.isAboutContract
  }

  /// "kan niet worden verlengd", "geen verlenging", "uitdrukkelijk noch stilzwijgend", "zonder mogelijkheid om".
  private func isRefused(_ head: Int) -> Bool {
    guard segments.force(head) == .main else { return false }
    let clause = sentence.clause(around: head).clamped(to: range)
    let refusals = sentence.places(of: .not, in: clause).filter { index in
      // "niet eerder dan", "niet alleen", "zonder tegenbericht": no refusal.
      !sentence.follows(.words("tegenbericht|bericht|nader|nadere|voorafgaande|voorafgaand"), index + 1)
        && !sentence.follows(.words("eerder|alleen|later|slechts|in|langer"), index + 1)
        && !sentence.follows(Pattern.sense(.notice).within(3), index + 1)
    }
    guard let refusal = refusals.first else { return false }
    // "Zegt niemand op, dan" is a condition in the shape of a question; "indien niet is opgezegd" is another part.
    return segments.force(refusal) == .main
      && !(stopsByNotice && refusal < head && sentence.has(.notice, in: refusal..<head))
  }

  /// Whether notice stops it: "tenzij een partij opzegt", "behoudens opzegging", "als niemand opzegt", "zegt niemand op".
  private var stopsByNotice: Bool {
    let notices = NoticeHeads.places(in: sentence)
    if notices.contains(where: { sentence.isAbsent($0) }) { return true }
    if !notices.isEmpty, sentence.contains(RenewalMode.otherwise) { return true }
    for notice in notices {
      switch segments.force(notice) {
      case .unless: return true
      case .condition:
        let part = segments.part(around: notice)
        if sentence.has(.not, in: part) || sentence.contains(.words("niemand|geen|partijen geen"), in: part) {
          return true
        }
      case .main:
        if sentence.follows(.words("niemand|geen|u niet|partijen niet"), notice + 1) { return true }
      }
    }
    return sentence.places(of: .unless).contains { unless in
      let part = segments.part(around: unless)
      return sentence.contains(RenewalMode.refusing, in: part)
        || sentence.matches(of: .words("te kennen"), in: part).contains {
          !NoticeHeads.isExercise(sentence, $0.lowerBound)
        }
    }
  }

  private func isSilent(_ head: Int) -> Bool {
    let silent = sentence.places(of: .silent, in: range).filter {
      segments.force($0) == .main || segments.force($0) == segments.force(head)
    }
    if !silent.isEmpty { return true }
    if sentence.contains(
      .words("van rechtswege|zonder nadere|zonder bericht|van jaar tot jaar|zonder opzegging"),
      in: sentence.clause(around: head))
    {
      // "eindigt van rechtswege" is the end.
      return !sentence.has(.end, in: sentence.clause(around: head)) || sentence.contains(.words("van jaar tot jaar"))
    }
    return false
  }

  private func isAgreed(_ head: Int) -> Bool {
    let around = sentence.clauses(around: head, before: 1, after: 2).clamped(to: range)
    // "beëindigd in overeenstemming met het tweede lid" is no agreement.
    if sentence.contains(.words("in overeenstemming met"), in: around) { return false }
    // "na overleg met" is a decision, and so is one with the consent of a named body.
    if sentence.contains(RenewalMode.agreeing, in: around) { return true }
    if sentence.word(head)?.hasSuffix("verlenging") == true { return false }
    if sentence.contains(RenewalMode.together, in: around) { return true }
    if sentence.contains(RenewalMode.byParties, in: around) { return true }
    let subject = sentence.contains(RenewalMode.partiesExtend, in: sentence.clauses(around: head, before: 1, after: 0))
    return subject
      && (sentence.word(head)?.hasSuffix("verlengd") == false
        || sentence.contains(.words("kunnen partijen|partijen kunnen")))
  }

  private func isPassive(_ head: Int) -> Bool {
    guard let word = sentence.word(head) else { return false }
    let isVerb =
      word.hasSuffix("d") || word.hasSuffix("t") || word.hasSuffix("gezet") || word == "langer" || word == "door"
    let hasHelp = sentence.contains(
      .words("wordt|worden|gaat|gaan|loopt|lopen|duurt|zet"), in: sentence.clauses(around: head, before: 1, after: 0))
    return isVerb && hasHelp
  }

  private static let happens = Pattern.words(
    "geschiedt|gebeurt|vindt plaats|vindt alleen plaats|vindt uitsluitend plaats")

  /// "verlengbaar", "te verlengen".
  private static let extendable = Pattern.words("verlengbaar|te verlengen|voor verlenging vatbaar|te continueren")

  /// "een verzoek om verlenging": what somebody may ask for.
  private static let asking = Pattern.words(
    "verzoek om|verzoek tot|aanvraag om|aanvraag tot|aanvraag voor|verzoeken om")

  private static let wish = Pattern.words(
    "verlangt|verlangd|verlangen|gewenst|wenst|verzoekt|verzoek|gebruik maakt|uitoefent|heeft verlangd|wensen")

  /// "of zij willen verlengen": what is still to be decided.
  private static let whether = Pattern.words("of zij|of hij|of het contract|of de overeenkomst|of partijen|of en")

  private static let refusing = Pattern.words(
    "niet te willen|niet wenst|niet te wensen|niet in te stemmen|niet willen|beeindigt|beeindigd|beeindigen"
      + "|bezwaar|anders|aangeeft")

  /// What is only hoped for.
  private static let hoping = Pattern.words("intentie|hopen|hoopt|streven ernaar|streeft ernaar")

  /// "doet u dat niet, dan wordt het contract verlengd": unless the notice is given.
  private static let otherwise = Pattern.words(
    "doet u dat niet|doet u dit niet|gebeurt dat niet|gebeurt dit niet|doet hij dat niet|doet hij dit niet"
      + "|bij gebreke daarvan|bij gebreke hiervan|bij gebreke waarvan|zo niet")

  private static let agreeing = Pattern.any(
    .words(
      "in onderling overleg|wederzijds goedvinden|onderlinge overeenstemming|onderling overleg en|overeenstemming|wederzijdse instemming"
    ),
    .words(
      "gezamenlijk besluit|gezamenlijk besluiten|met instemming van partijen|beide partijen instemmen|gemeen overleg"),
    .words("partijen dit overeenkomen|overeenkomen|overeenkomt|partijen daarmee instemmen|partijen instemmen"),
    .words("instemming van beide|instemming van alle|onderling goedvinden|wederzijdse toestemming|onderling akkoord"),
    .words("overeen komen|partijen overeengekomen|schriftelijk overeengekomen|gemeenschappelijk overleg|onderlinge"),
    .words("wederzijds|instemming van partijen|partijen besluiten|partijen samen|beide partijen"))

  private static let partiesExtend = Pattern.words("partijen")

  /// "opdrachtgever en opdrachtnemer kunnen": both of them.
  private static let together = Pattern.any(
    .sense(.client) + .words("en") + Pattern.words("de|het").optional + .sense(.supplier),
    .sense(.supplier) + .words("en") + Pattern.words("de|het").optional + .sense(.client))

  /// "door partijen": both of them.
  private static let byParties = Pattern.words("door partijen|door de partijen|door beide partijen")
}
