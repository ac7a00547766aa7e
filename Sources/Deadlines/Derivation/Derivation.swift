/// The steps behind a date, in order.
///
/// The ends of one contract rest on the same facts, each on one more than the end before it. So a derivation holds
/// slices of what it shares with others instead of a copy: the ends of n extensions take n of space, not n².
public struct Derivation: Sendable, ExpressibleByArrayLiteral {
  /// The stretches of steps, in order; none of them empty.
  private var parts: [ArraySlice<DerivationStep>] = []

  /// No steps.
  public init() {}

  /// These steps.
  public init(_ steps: some Collection<DerivationStep>) {
    append(contentsOf: Array(steps)[...])
  }

  /// These steps.
  public init(arrayLiteral steps: DerivationStep...) {
    append(contentsOf: steps[...])
  }

  /// The steps as one list.
  ///
  /// - Complexity: O(n) in the number of steps: what is only listed should not ask for it.
  public var steps: [DerivationStep] { parts.flatMap { $0 } }

  /// Adds a step at the end.
  public mutating func append(_ step: DerivationStep) {
    parts.append([step])
  }

  /// Adds steps at the end; a slice is shared with the list that it was taken from.
  public mutating func append(contentsOf steps: ArraySlice<DerivationStep>) {
    if !steps.isEmpty { parts.append(steps) }
  }

  /// One derivation after the other; both share their steps with the result.
  public static func + (left: Derivation, right: Derivation) -> Derivation {
    var sum = left
    sum += right
    return sum
  }

  /// Adds a derivation at the end.
  public static func += (left: inout Derivation, right: Derivation) {
    left.parts += right.parts
  }

  /// Adds steps at the end.
  public static func += (left: inout Derivation, right: [DerivationStep]) {
    left.append(contentsOf: right[...])
  }
}

extension Derivation: Sequence {
  /// The steps one after the other.
  public func makeIterator() -> FlattenSequence<[ArraySlice<DerivationStep>]>.Iterator {
    parts.joined().makeIterator()
  }
}
