/// A small random number generator with a seed, so that a failing case comes back on the next run.
///
/// SplitMix64 (Steele, Lea and Flood 2014): every seed gives a full period of 2⁶⁴ numbers.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that always gives the same numbers for the same seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something that happens once in so many times happens now.
  public mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 1...count, using: &self) == 1
  }
}
