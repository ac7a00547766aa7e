import TestSupport

extension SplitMix64 {
  /// A generator that always gives the same numbers for the same seed.
  init(seed: Int) {
    self.init(seed: UInt64(seed))
  }

  /// Whether something with this chance, in percent, happens.
  mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  /// One of several.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &self)]
  }
}
