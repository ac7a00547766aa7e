/// One sentence while it is read: what the rules found so far, and which items they took.
struct Reading {
  /// What was found, with the items that say so.
  struct Found {
    var content: Fact.Content
    var evidence: Range<Int>
    var isCertain: Bool
    var rule: String
  }

  let sentence: Sentence
  /// What the sentences before it say, in the same paragraph.
  let memory: Memory
  /// The text of a run of items.
  let text: (Range<Int>) -> String
  var found: [Found] = []
  /// Periods, dates and counts that a rule has taken; each has one meaning.
  private(set) var taken: Set<Int> = []
  /// The rule that reads now.
  var rule = ""

  init(_ sentence: Sentence, memory: Memory, text: @escaping (Range<Int>) -> String) {
    self.sentence = sentence
    self.memory = memory
    self.text = text
  }

  /// Adds a fact; its evidence is widened to the whole of `around`.
  mutating func add(_ content: Fact.Content, _ around: [Int], isCertain: Bool = true) {
    guard let low = around.min(), let high = around.max() else { return }
    found.append(Found(content: content, evidence: low..<(high + 1), isCertain: isCertain, rule: rule))
  }

  /// Marks an item as read.
  mutating func take(_ index: Int) {
    taken.insert(index)
  }

  /// The periods in a range that no rule has taken.
  func freePeriods(in range: Range<Int>? = nil) -> [Int] {
    (range ?? sentence.all).filter {
      sentence.period($0) != nil && !taken.contains($0) && !isExample($0) && !isOver($0)
    }
  }

  /// The dates in a range that no rule has taken.
  func freeDates(in range: Range<Int>? = nil) -> [Int] {
    (range ?? sentence.all).filter { sentence.date($0) != nil && !taken.contains($0) && !isExample($0) }
  }

  /// "een opzegtermijn van bijvoorbeeld drie maanden".
  private func isExample(_ index: Int) -> Bool {
    sentence.precedes(.words("bijvoorbeeld|bijv|bv"), index) || sentence.precedes(.words("bijv|bv") + .mark("."), index)
  }

  /// "de opzegtermijn bedroeg twee jaar", "in de oude regeling gold een termijn van": what was.
  private func isOver(_ index: Int) -> Bool {
    let clause = sentence.clause(around: index)
    return sentence.contains(.words("bedroeg|bedroegen|kende|kenden"), in: clause)
      || (sentence.contains(.words("gold|golden"), in: clause) && sentence.contains(NoticePatterns.former, in: clause))
  }

  /// Whether the sentence speaks of a contract, itself or by going on about one ("Zij duurt ...").
  var isAboutContract: Bool {
    if sentence.has(.instrument) || (sentence.has(.renew) && sentence.has([.silent, .may])) { return true }
    if sentence.contains(Reading.label) || sentence.follows(Reading.validity, 0) { return true }
    if sentence.contains(.words("in stand te houden|in stand gehouden")) { return true }
    guard memory.isAboutContract else { return false }
    return sentence.contains(.words("zij|het|hij|deze|dit|ze|de|die|daarna"), in: sentence.range(0, 3))
  }

  /// "Ingangsdatum: 1 maart 2024": a line of a form.
  private static let label =
    Pattern.any(
      Pattern.words(
        "ingangsdatum|begindatum|startdatum|aanvangsdatum|einddatum|expiratiedatum|vervaldatum|contractvervaldatum"
          + "|contracteinde")
        + Pattern.any(.colon, .words("contract")).optional + Pattern.any(.date, .noDay),
      Pattern.words("ingang|aanvang|begin|start|einde|eind|datum ingang|datum einde|laatste dag|looptijd|periode")
        + .colon + Pattern.any(.date, .noDay))

  /// "Geldig van 1 maart 2023 t/m 28 februari 2025": the whole of a line.
  private static let validity =
    Pattern.words("geldig|looptijd") + Pattern.words("van|vanaf|tot|tot en met|t / m").optional + .date

  /// "het oude contract", "de overeenkomsten", "perceel 2": more than one contract.
  static let anotherContract = Pattern.any(
    .words("oude|vorige|nieuwe|huidige|tweede|andere|bestaande|eerdere|lopende") + .sense(.instrument),
    .words(
      "overeenkomsten|contracten|raamovereenkomsten|polissen|percelen|perceel|pilots|vergunningen|huurovereenkomsten"))

  /// Whether what stands at a place is the time of something else: a bill, an objection, an office.
  func isForeign(_ index: Int) -> Bool {
    let clause = sentence.clause(around: index)
    if sentence.has([.foreign, .office], in: clause) { return !sentence.has([.renew, .notice], in: clause) }
    return false
  }
}

/// What earlier sentences of a paragraph leave behind for later ones.
struct Memory {
  /// Whether the last sentences speak of a contract.
  var isAboutContract = false
  /// The length of the first term, for "eenzelfde periode".
  var duration: String?
  /// Whether any sentence so far spoke of an older or a newer contract beside the one.
  var speaksOfAnother = false
  /// The number of the sentence.
  var number = 0
}
