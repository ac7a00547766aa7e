import CivilDates

/// The facts with what does not add up between sentences: a start and a length of one that give another last day than
/// the next, and one thing with two values.
///
/// Only a text that speaks of one contract is looked through, by all signs: it gives one start and one length at most,
/// and does not speak of an older or newer contract. What a text on several says of each cannot be told apart here.
///
/// - Parameters:
///   - facts: what the sentences say.
///   - isOnOneContract: whether the text speaks of one contract.
///   - conditional: the numbers of the sentences that say what holds in a case only.
/// - Returns: the facts, those that clash no longer certain, and behind them what does not add up.
func withContradictions(_ facts: [Fact], isOnOneContract: Bool, conditional: Set<Int>) -> [Fact] {
  guard isOnOneContract else { return facts }
  let text = OneContract(facts, conditional: conditional)
  var result = facts
  for (place, contradiction) in text.contradictions {
    let fact = facts[place]
    let doubted = text.doubted(by: contradiction)
    for index in result.indices where doubted.contains(index) { result[index] = result[index].doubted }
    result.append(
      Fact(
        content: .contradiction(contradiction), lines: fact.lines, quote: fact.quote, isCertain: true,
        rule: "contradiction", sentence: fact.sentence))
  }
  return result
}

/// What a text on one contract says, by the places of its facts.
private struct OneContract {
  private let facts: [Fact]

  private let conditional: Set<Int>

  init(_ facts: [Fact], conditional: Set<Int>) {
    self.facts = facts
    self.conditional = conditional
  }

  /// What does not add up, each with the fact that shows it last.
  var contradictions: [(Int, Fact.Contradiction)] {
    if facts.contains(where: { if case .contradiction(.lastDay) = $0.content { true } else { false } }) {
      return notices
    }
    return [lastDay].compactMap(\.self) + twice + notices
  }

  /// The facts that a contradiction makes doubtful.
  func doubted(by contradiction: Fact.Contradiction) -> Set<Int> {
    let kinds: Set<String> =
      switch contradiction {
      case .lastDay: ["last-day", "duration"]
      case .twice(let kind, _, _): [kind]
      default: []
      }
    return Set(facts.indices.filter { kinds.contains(facts[$0].kind) })
  }

  private struct Said<Value> {
    let place: Int
    let value: Value
  }

  private var starts: [Said<CivilDate>] {
    facts.indices.compactMap { place in
      guard case .start(let text) = facts[place].content, let day = CivilDate(text) else { return nil }
      return Said(place: place, value: day)
    }
  }

  private var lengths: [Said<(text: String, period: Period)>] {
    facts.indices.compactMap { place in
      guard case .duration(let text, nil) = facts[place].content, let period = Period(text) else { return nil }
      return Said(place: place, value: (text, period))
    }
  }

  /// The last days of the first term: none that stands with an extension or a notice.
  private var lastDays: [Said<CivilDate>] {
    facts.indices.compactMap { place in
      guard case .lastDay(let text, _) = facts[place].content, let day = CivilDate(text) else { return nil }
      let isOfTerm = !facts.contains {
        $0.sentence == facts[place].sentence && ["extension", "notice", "exit", "maximum"].contains($0.kind)
      }
      return isOfTerm ? Said(place: place, value: day) : nil
    }
  }

  /// The start and the length of the text against its last day, with each number of extensions.
  private var lastDay: (Int, Fact.Contradiction)? {
    guard let start = starts.first, let length = lengths.first, let last = lastDays.first,
      Set(starts.map(\.value)).count == 1, Set(lengths.map(\.value.text)).count == 1,
      Set(lastDays.map(\.value)).count == 1, last.value >= start.value
    else { return nil }
    let computed = start.value.adding(length.value.period, rounding: .up).previous
    var ends = ends(from: start.value, first: length.value.period)
    for fact in facts {
      guard case .maximum(let text) = fact.content, let most = Period(text) else { continue }
      ends.append(start.value.adding(most, rounding: .up).previous)
    }
    // "tot 31 december" often means the whole year: a convention, and no contradiction.
    guard !ends.contains(last.value), !ends.contains(last.value.next) else { return nil }
    return (
      last.place,
      .lastDay(
        start: start.value.description, period: length.value.text, computed: computed.description,
        stated: last.value.description)
    )
  }

  /// The last days of a first term and of the term with each number of extensions.
  private func ends(from start: CivilDate, first: Period) -> [CivilDate] {
    var sum = first
    var ends = [start.adding(sum, rounding: .up).previous]
    for fact in facts {
      guard case .renewal(_, let times, let text?) = fact.content, let step = Period(text) else { continue }
      for _ in 0..<(times.number ?? 20) {
        sum = sum + step
        ends.append(start.adding(sum, rounding: .up).previous)
      }
    }
    return ends
  }

  /// The last days without those that an extension reaches: they are of the whole, and contradict nothing.
  private var unextended: [Said<CivilDate>] {
    guard let first = lastDays.min(by: { $0.value < $1.value }) else { return [] }
    let reached = ends(from: first.value.next, first: Period()).dropFirst()
    return lastDays.filter { !reached.contains($0.value) }
  }

  /// Two lengths or two last days; two first days are none, since a contract and its work can begin apart.
  private var twice: [(Int, Fact.Contradiction)] {
    [
      pair(lengths.map { Said(place: $0.place, value: $0.value.text) }, "duration") { one, other in
        guard let one = Period(one), let other = Period(other) else { return true }
        return one.totalMonths == other.totalMonths && one.days == other.days
          || (one.totalMonths == 0) != (other.totalMonths == 0)
      },
      pair(unextended.map { Said(place: $0.place, value: $0.value.description) }, "last-day"),
    ].compactMap(\.self)
  }

  /// The first two values of one thing that differ, of two sentences.
  private func pair(_ said: [Said<String>], _ kind: String, isSame: (String, String) -> Bool = { $0 == $1 })
    -> (Int, Fact.Contradiction)?
  {
    guard let first = said.first, let other = said.first(where: { !isSame($0.value, first.value) }),
      facts[first.place].sentence != facts[other.place].sentence
    else { return nil }
    return (other.place, .twice(kind: kind, first: first.value, second: other.value))
  }

  /// Two lengths of notice for the same end and the same party.
  private var notices: [(Int, Fact.Contradiction)] {
    var first: [[String]: (place: Int, period: String)] = [:]
    for place in facts.indices {
      guard case .notice(let notice) = facts[place].content, let period = notice.period,
        !conditional.contains(facts[place].sentence)
      else { continue }
      let key = [notice.per, notice.party]
      guard let earlier = first[key] else {
        first[key] = (place, period)
        continue
      }
      guard earlier.period != period, facts[earlier.place].sentence != facts[place].sentence else { continue }
      return [(place, .twice(kind: "notice", first: earlier.period, second: period))]
    }
    return []
  }
}

extension Fact.Times {
  fileprivate var number: Int? {
    if case .number(let number) = self { min(number, 50) } else { nil }
  }
}

extension Fact {
  /// The same, read with doubt.
  fileprivate var doubted: Fact {
    Fact(content: content, lines: lines, quote: quote, isCertain: false, rule: rule, sentence: sentence)
  }
}
