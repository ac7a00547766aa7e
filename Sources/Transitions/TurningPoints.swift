import CivilDates
import Deadlines
import Register

/// The numbers at which what is said of a target date can change, of the values of one fact.
///
/// A value moves the ends of the contract that it is about, of those that hang on it, and the last days of their
/// decisions. All of them move one way, so each passes a day at one number, which is found by halving.
struct TurningPoints {
  /// The days that something rests on with a value, always in the same order; the furthest day where there is none.
  typealias Days = [Int]

  let range: ClosedRange<Int>
  private let days: (Int) -> Days
  private var known: [Int: Days] = [:]
  private(set) var found: Set<Int>

  /// - Parameters:
  ///   - range: the numbers.
  ///   - days: the days with the value of a number; they grow with it.
  init(in range: ClosedRange<Int>, days: @escaping (Int) -> Days) {
    self.range = range
    self.days = days
    found = [range.lowerBound, range.upperBound]
  }

  private mutating func days(at number: Int) -> Days {
    if let days = known[number] { return days }
    let days = days(number)
    known[number] = days
    return days
  }

  /// Adds the last number with which a day lies before a limit, and the first with which it does not.
  mutating func add(_ position: Int, reaching limit: Int) {
    func lies(_ number: Int) -> Int { days(at: number)[position] }
    guard lies(range.lowerBound) < limit, limit <= lies(range.upperBound) else { return }
    var below = range.lowerBound
    var reached = range.upperBound
    // Most days move as the number does, so the first guess is close; from there the stride grows until both sides are
    // known, and the rest is halving.
    var guess = below + limit - lies(below)
    var stride = 1
    while reached - below > 1 {
      let number = min(max(guess, below + 1), reached - 1)
      if lies(number) >= limit { reached = number } else { below = number }
      if guess != number || stride > range.count {
        guess = (below + reached) / 2
      } else {
        guess = reached == number ? number - stride : number + stride
        stride *= 2
      }
    }
    found.formUnion([below, reached])
  }

  /// Adds numbers that are known to be turning points.
  mutating func add(_ numbers: some Sequence<Int>) {
    found.formUnion(numbers.filter(range.contains))
  }
}
