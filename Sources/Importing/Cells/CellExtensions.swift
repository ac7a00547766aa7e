import CivilDates
import Register
import RegisterDrafts
import Words

/// The further steps of a term as a cell writes them: "2 x 1 jaar", "1+1", "optie 2 jaar", "stilzwijgend 1 jaar".
struct CellExtensions {
  /// One of them, or some that are equal.
  struct Step: Equatable {
    var by: Extension.Kind?
    var times: ExtensionDraft.Times
    var length: ExtensionDraft.Length
  }

  private(set) var steps: [Step] = []
  private let unit: TimeUnit?

  /// The steps of a cell; nil if it says anything else, or says it in a way that can be read as two things.
  ///
  /// - Parameters:
  ///   - text: the cell.
  ///   - kind: what the heading says makes them happen; nil if it does not.
  ///   - unit: what a bare number counts; nil if nothing says so.
  init?(_ text: String, by kind: Extension.Kind?, unit: TimeUnit?) {
    let words = CellWords(text).words
    self.unit = unit
    let groups = words.split(whereSeparator: Self.parts).map(Array.init)
    var read: [Group] = []
    for words in groups {
      guard let group = Group(words) else { return nil }
      read.append(group)
    }
    // "ja, 1 jaar" says with its first word what the rest says too.
    if read.contains(where: { !$0.isBare }) { read.removeAll(where: \.isBare) }
    // "1+1 jaar" names its unit once, and "1+1" none: in an options column those are years.
    let units = read.compactMap(\.unit)
    let isSum = read.count > 1 && read.allSatisfy { $0.number != nil && $0.times == nil }
    guard !read.isEmpty, !isSum || units.count <= 1 || Set(units).count == 1 else { return nil }
    var common = kind
    for group in read.reversed() { common = group.kind ?? common }
    for group in read {
      guard let step = step(group, unit: group.unit ?? units.last, isSum: isSum, by: group.kind ?? common) else {
        return nil
      }
      if let last = steps.last, last.by == step.by, last.length == step.length, case .count(let one) = last.times,
        case .count(let more) = step.times
      {
        steps[steps.count - 1].times = .count(one + more)
      } else {
        steps.append(step)
      }
    }
  }

  private func step(_ group: Group, unit named: String?, isSum: Bool, by kind: Extension.Kind?) -> Step? {
    var times: ExtensionDraft.Times
    if group.isUnlimited {
      times = .unlimited
    } else if let count = group.times {
      guard (1...99).contains(count) else { return nil }
      times = .count(count)
    } else {
      // "stilzwijgend 1 jaar" does not say how often; "optie 2 jaar" is one option.
      times = kind == .silence || group.number == nil ? .unknown : .count(1)
    }
    guard let number = group.number else {
      // What comes back again and again needs a length that is known.
      return Step(by: kind, times: times == .unlimited ? .unknown : times, length: .unknown)
    }
    let small = Int(number).map { $0 <= 10 } ?? false
    let assumed = (isSum || group.times != nil) && small ? TimeUnit.years.dutch : nil
    guard let unit = named ?? self.unit?.dutch ?? assumed,
      let length = period([.number(number), .word(unit)], unit: nil)
    else { return nil }
    guard group.isAtMost, group.times == nil else { return Step(by: kind, times: times, length: .period(length)) }
    // "tot 2 jaar" does not say in how many steps.
    return isSum || group.isUnlimited ? nil : Step(by: kind, times: .unknown, length: .atMost(length))
  }

  /// What a cell names as making its steps happen, whatever else it says; nil if it names nothing, or denies it.
  static func kind(namedIn text: String) -> Extension.Kind? {
    let words = CellWords(text).words.compactMap { if case .word(let word) = $0 { word } else { nil } }
    let named = Set(words.compactMap { kinds[$0] })
    return named.count == 1 && !words.contains(where: ["geen", "niet", "zonder", "no", "not"].contains)
      ? named.first : nil
  }

  private static func parts(_ word: CellWords.Word) -> Bool {
    switch word {
    case .sign("+"), .sign(","), .sign(";"), .sign("&"), .word("en"), .word("and"), .word("plus"), .word("daarna"): true
    default: false
    }
  }

  /// What stands between two plus signs.
  private struct Group {
    var times: Int?
    var number: String?
    var unit: String?
    var kind: Extension.Kind?
    var isUnlimited = false
    var isAtMost = false
    private var isYearly = false

    /// Whether it says nothing but that there is something.
    var isBare: Bool { times == nil && number == nil && kind == nil && !isUnlimited }

    init?(_ words: [CellWords.Word]) {
      var numbers: [String] = []
      var isCounted = false
      for word in words {
        switch word {
        case .number(let digits): numbers.append(digits)
        case .sign("x"), .sign("×"), .sign("*"), .word("x"), .word("keer"), .word("maal"), .word("times"):
          guard numbers.count == 1, !isCounted else { return nil }
          isCounted = true
        case .word(let word):
          if let number = numberWords[word] {
            numbers.append(number)
          } else if units.contains(word) {
            guard unit == nil, numbers.count == (isCounted ? 2 : 1) || numbers.count == 2 else { return nil }
            unit = word
          } else if let kind = kinds[word] {
            guard self.kind == nil || self.kind == kind else { return nil }
            self.kind = kind
            // "2 opties van 1 jaar" counts them.
            if kind == .decision, numbers.count == 1, unit == nil, !isCounted { isCounted = true }
          } else if unlimitedWords.contains(word) {
            isUnlimited = true
            isYearly = isYearly || word.hasPrefix("jaarlijks")
          } else if limits.contains(word) {
            isAtMost = true
          } else if !fillers.contains(word) {
            return nil
          }
        case .sign("("), .sign(")"), .sign("-"), .sign(":"), .sign("."): continue
        case .sign: return nil
        }
      }
      switch (numbers.count, isCounted) {
      case (0, _):
        number = isYearly ? "1" : nil
        if isYearly { unit = TimeUnit.years.dutch }
      case (1, true) where unit == nil: times = Int(numbers[0])
      case (1, true): number = numbers[0]
      case (1, false): number = numbers[0]
      case (2, true):
        times = Int(numbers[0])
        number = numbers[1]
      default: return nil
      }
      if isCounted, unit == nil || numbers.count == 2, times == nil { return nil }
    }
  }
}

private let units: Set<String> = [
  "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "kwartaal", "kwartalen", "halfjaar",
]

private let numberWords = [
  "een": "1", "eenmaal": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6", "zeven": "7", "acht": "8",
  "negen": "9", "tien": "10", "twaalf": "12",
]

private let kinds: [String: Extension.Kind] = [
  "stilzwijgend": .silence, "stilzwijgende": .silence, "automatisch": .silence, "automatische": .silence,
  "tacit": .silence, "automatic": .silence,
  "optie": .decision, "opties": .decision, "optioneel": .decision, "optiejaar": .decision, "optiejaren": .decision,
  "verlengingsoptie": .decision, "verlengingsopties": .decision, "besluit": .decision, "option": .decision,
  "options": .decision,
  "overleg": .agreement, "wederzijds": .agreement, "instemming": .agreement, "overeenstemming": .agreement,
]

private let unlimitedWords: Set<String> = [
  "onbeperkt", "telkens", "steeds", "jaarlijks", "jaarlijkse", "unlimited", "onbepaald", "doorlopend",
]

/// Words behind which a length is the most that it can be.
private let limits: Set<String> = ["tot", "max", "maximaal", "hooguit", "hoogstens", "maximum"]

private let fillers: Set<String> = [
  "van", "met", "de", "het", "per", "nog", "verlenging", "verlengingen", "verlengen", "verlengd", "verlengbaar",
  "mogelijkheid", "mogelijk", "nogmaals", "daarna", "vervolgens", "goedvinden", "onderling", "in",
  "na", "ja", "yes", "true", "waar", "om", "te", "op", "voor", "periode",
  "perioden", "periodes", "door", "of", "by", "extension", "extensions", "renewal",
]
