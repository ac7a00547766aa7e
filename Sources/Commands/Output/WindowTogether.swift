import CivilDates
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// What many registers together say of a target date: who stands in the way, until when all of them can still go along,
/// and what it comes to.
struct WindowTogether {
  let verdicts: VerdictsTogether
  /// The days of gap, summed over the registers that have some to tell; nil if none has.
  let gapDays: Int?
  /// The days of overlap, summed in the same way.
  let overlapDays: Int?
  /// The earliest day through which one of them stays open; nil if the date is closed, or nothing is left to do.
  let openUntil: CivilDate?
  /// Whether that may be an earlier day, for one that is needed is not known.
  let isOpenUntilAtMost: Bool
  /// Whether that day rests on something that no source says.
  let isOpenUntilAssumed: Bool
  /// What it costs all of them, and the names of those of which that is not known, or not all of it.
  let costs: TargetCosts

  /// - Parameters:
  ///   - verdicts: who says what.
  ///   - parts: what each of them says of the same date, in the same order.
  init(_ verdicts: VerdictsTogether, _ parts: [WindowInShort]) {
    self.verdicts = verdicts
    func sum(_ days: [Int?]) -> Int? {
      let known = days.compactMap(\.self)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    gapDays = sum(parts.map(\.gapDays))
    overlapDays = sum(parts.map(\.overlapDays))
    let open = verdicts.verdict == .closed ? [] : parts
    let day = open.compactMap(\.openUntil).min()
    openUntil = day
    isOpenUntilAtMost = open.contains(where: \.isOpenUntilAtMost)
    isOpenUntilAssumed = open.contains { $0.openUntil == day && $0.isOpenUntilAssumed }
    var costs = TargetCosts()
    for (name, part) in zip(verdicts.names, parts) {
      var own = part.costs
      if !own.unknown.isEmpty { own.unknown = [name] }
      costs += own
    }
    self.costs = costs
  }

  /// Through which day all of them can still go along, as a cell of a table.
  func openThrough(_ wording: Wording) -> String {
    guard let day = openUntil?.description else {
      return isOpenUntilAtMost ? wording.say(nl: "onbekend", en: "unknown") : "-"
    }
    return (isOpenUntilAtMost ? wording.atMost(day) : day) + wording.assumedMark(isOpenUntilAssumed)
  }

  /// The same as JSON, every key present.
  var json: JSONValue {
    .object(
      verdicts.members + [
        .init(key: "gapDays", value: .optional(gapDays)),
        .init(key: "overlapDays", value: .optional(overlapDays)),
        .init(key: "openUntil", value: .optional(openUntil?.description)),
        .init(key: "openUntilAtMost", value: .boolean(isOpenUntilAtMost)),
        .init(key: "costs", value: costs.json),
      ])
  }
}

/// What is kept of what one of many registers says of a target date.
struct WindowInShort: Sendable {
  let verdict: Verdict
  let gapDays: Int?
  let overlapDays: Int?
  let openUntil: CivilDate?
  let isOpenUntilAtMost: Bool
  let isOpenUntilAssumed: Bool
  let costs: TargetCosts

  init(_ answer: TargetAnswer) {
    verdict = answer.verdict
    (gapDays, overlapDays) = (answer.gapDays, answer.overlapDays)
    (openUntil, isOpenUntilAtMost) = (answer.openUntil, answer.isOpenUntilAtMost)
    isOpenUntilAssumed = answer.isOpenUntilAssumed
    costs = answer.costs
  }
}

/// What is kept of one of many registers: what it says of its own target dates, and of those that another names as well.
struct WindowsOfRegister: Sendable {
  private let name: String
  private let folder: String
  private let transition: TransitionQuestion
  private let own: [CivilDate: WindowInShort]

  init(_ windows: [TargetAnswer], of transition: TransitionQuestion, in question: Question) {
    (name, folder) = (question.name, question.folder)
    self.transition = transition
    own = Dictionary(windows.map { ($0.target, WindowInShort($0)) }) { first, _ in first }
  }

  /// What it says of each of these dates.
  private func windows(on targets: [CivilDate]) -> [WindowInShort] {
    let others = targets.filter { own[$0] == nil }
    let found = Dictionary(
      zip(others, transition.answers(on: others, keeping: WindowInShort.init))
    ) { first, _ in first }
    return targets.compactMap { own[$0] ?? found[$0] }
  }

  /// What all registers say of every day that one of them names, by verdict and day.
  static func together(_ all: [WindowsOfRegister], _ wording: Wording) -> [WindowTogether] {
    let targets = Set(all.flatMap(\.own.keys)).sorted()
    let windows = inParallel(all, wording.say(nl: "Registers samennemen", en: "Putting registers together")) {
      $0.windows(on: targets)
    }
    let verdicts = zip(all, windows).map {
      VerdictsOfRegister(name: $0.name, folder: $0.folder, verdicts: $1.map(\.verdict))
    }
    return VerdictsOfRegister.together(verdicts, on: targets).enumerated().map { index, verdicts in
      WindowTogether(verdicts, windows.map { $0[index] })
    }.sorted {
      ($0.verdicts.verdict, $0.verdicts.target) < ($1.verdicts.verdict, $1.verdicts.target)
    }
  }
}

extension TargetCosts {
  /// The same as JSON.
  var json: JSONValue {
    ["amount": .hundredths(cents), "unknown": .array(unknown.map { .string($0) })]
  }
}
