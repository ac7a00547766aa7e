public import CivilDates
import Glibc

/// How many of so many random cases are tried: a tenth, or all of them with `TERMIJN_CASES=all` in the environment.
///
/// A tenth finds nearly every slip within the time that somebody waits for a test; `.ci/run` tries them all.
public func share(of count: Int) -> Int { triesAll ? count : max(1, count / 10) }

private let triesAll = unsafe getenv("TERMIJN_CASES").map { unsafe String(cString: $0) } == "all"

/// A share of so many random cases, the same ones for the same seed.
public func randomCases<Case>(
  _ count: Int = 10_000, seed: UInt64, _ make: (inout SplitMix64) -> Case
) -> [Case] {
  var generator = SplitMix64(seed: seed)
  return (0..<share(of: count)).map { _ in make(&generator) }
}

extension Sequence {
  /// The first element for which a property does not hold; nil if it holds for all.
  public func counterexample(to property: (Element) throws -> Bool) rethrows -> Element? {
    try first { try !property($0) }
  }
}

extension CivilDate {
  /// A random day of some years; every other one lies at the turn of a month, where rounding matters.
  public static func random(in years: ClosedRange<Int>, using generator: inout SplitMix64) -> CivilDate {
    let year = Int.random(in: years, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let first = date(year, month, 1)
    if generator.oneIn(2) {
      let last = first.lastOfMonth
      return last.advanced(days: Int.random(in: -3...1, using: &generator))
    }
    return first.advanced(days: Int.random(in: 0...27, using: &generator))
  }
}

extension Period {
  /// A random period; each of its parts is often left out, as people do.
  public static func random(
    years: ClosedRange<Int> = 0...12, months: ClosedRange<Int> = 0...40, days: ClosedRange<Int> = 0...100,
    using generator: inout SplitMix64
  ) -> Period {
    Period(
      years: generator.oneIn(2) ? years.lowerBound : Int.random(in: years, using: &generator),
      months: generator.oneIn(3) ? months.lowerBound : Int.random(in: months, using: &generator),
      days: generator.oneIn(2) ? days.lowerBound : Int.random(in: days, using: &generator))
  }
}
