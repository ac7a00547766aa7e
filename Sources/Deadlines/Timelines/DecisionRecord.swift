import Register

/// What became of the steps of a contract, as its history is gone through.
struct DecisionRecord {
  /// What became of each step; nil where nothing is recorded.
  private(set) var decisions: [Timeline.Decision?]
  private let kinds: [Extension.Kind]
  // What is decided never becomes undecided again, so both only move on.
  private var undecided = 0
  private var undecidedBySilence = 0

  init(of kinds: [Extension.Kind]) {
    self.kinds = kinds
    decisions = Array(repeating: nil, count: kinds.count)
  }

  /// The first step of which nothing is recorded, counted from 1.
  var firstUndecided: Int? {
    mutating get {
      while undecided < decisions.count, decisions[undecided] != nil { undecided += 1 }
      return undecided < decisions.count ? undecided + 1 : nil
    }
  }

  /// The first step by silence of which nothing is recorded, counted from 1.
  var firstUndecidedBySilence: Int? {
    mutating get {
      while undecidedBySilence < decisions.count,
        decisions[undecidedBySilence] != nil || kinds[undecidedBySilence] != .silence
      { undecidedBySilence += 1 }
      return undecidedBySilence < decisions.count ? undecidedBySilence + 1 : nil
    }
  }

  /// Records that a step, and every step before it, was taken; a step that is not there changes nothing.
  mutating func take(through step: Int) {
    guard (1..<decisions.count + 1).contains(step) else { return }
    for index in 0..<step { decisions[index] = .taken }
  }

  /// Records that a step was left out; a step that is not there changes nothing.
  mutating func leaveOut(_ step: Int) {
    guard (1..<decisions.count + 1).contains(step) else { return }
    decisions[step - 1] = .leftOut
  }
}
