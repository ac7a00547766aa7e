import CivilDates
import Reading

/// What a text of a notice says of a term, by the grammar of Dutch terms.
///
/// It is shown to whoever takes the notice over, and can settle how a field is meant; it never becomes a value itself.
struct Mention {
  /// What the text says.
  let fact: Fact
  /// The text.
  let text: Published

  /// The kinds that are of use beside the fields of a notice.
  private static let kinds: Set<String> = [
    "start", "last-day", "duration", "extension", "notice", "exit", "maximum", "claims", "contradiction",
  ]

  /// What the Dutch ones among these texts say, each thing once.
  static func all(in texts: [Published]) -> [Mention] {
    var seen: Set<Fact.Content> = []
    return texts.filter(\.canBeDutch).flatMap { text in
      readTerms(in: Array(text.text.utf8)).filter { kinds.contains($0.kind) && seen.insert($0.content).inserted }
        .map { Mention(fact: $0, text: text) }
    }
  }

  /// The words that say it, with their place.
  var words: Published { Published(text: collapsed(fact.quote), at: text.at) }

  /// Whether the text can be read in one way only.
  var isCertain: Bool { fact.isCertain }

  /// What it says, in short; with a question mark where a careful reader could read it otherwise.
  var summary: String { "\(fact.summary)\(isCertain ? "" : " (?)")" }

  /// Whether it is about a further term.
  var isOfRenewal: Bool {
    if case .renewal = fact.content { true } else { false }
  }

  /// Whether it is about the longest that a contract can last, with all its further terms.
  var isOfMaximum: Bool {
    if case .maximum = fact.content { true } else { false }
  }

  /// The length of a first term that it gives for certain; not where the text counts something in.
  var firstTerm: Period? {
    guard case .duration(let period, nil) = fact.content, fact.isCertain, !countsIn else { return nil }
    return Period(period)
  }

  /// The first day that it gives for certain.
  var start: CivilDate? {
    if case .start(let date) = fact.content, fact.isCertain { CivilDate(date) } else { nil }
  }

  /// The last day that it gives for certain; not where the text counts something in.
  var lastDay: CivilDate? {
    if case .lastDay(let date, _) = fact.content, fact.isCertain, !countsIn { CivilDate(date) } else { nil }
  }

  private var countsIn: Bool {
    let words = text.text.lowercased()
    return ["inclusief", "incl.", "meegerekend", "meegeteld", "met inbegrip"].contains { words.contains($0) }
  }
}

/// Words that tell whether a text about options or renewals speaks of time, and how renewals come about.
enum RenewalWords {
  /// Whether a text about options can be about more time, and not only about more work.
  static func areOfTime(_ text: String) -> Bool {
    let words = text.lowercased()
    return words.utf8.contains { (0x30...0x39).contains($0) } || ofTime.contains { words.contains($0) }
  }

  /// Whether a text says that renewals come without anybody doing anything, in one of the usual languages.
  ///
  /// A denial close by makes it say nothing.
  static func areTacit(_ text: String) -> Bool {
    let words = text.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
    guard let place = words.firstIndex(where: { word in tacit.contains { word.hasPrefix($0) } }) else { return false }
    return !words[max(0, place - 3)..<min(words.count, place + 6)].contains(where: denials.contains)
  }

  private static let ofTime = [
    "verleng", "optieja", "renew", "exten", "reconduc", "prolong", "förläng", "forleng", "opsjon", "verläng", "prórrog",
    "prorrog", "rinnov", "jaar", "jaren", "maand", "year", "month",
  ]
  private static let tacit = ["stilzwijgend", "tacit", "stillschweigend", "automatisch", "automatic"]
  private static let denials: Set<String> = [
    "geen", "niet", "zonder", "not", "no", "without", "non", "sans", "pas", "keine", "nicht",
  ]
}
