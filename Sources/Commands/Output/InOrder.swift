import Dispatch
import Synchronization
import SystemInterface

/// Does the same for every number up to a count, on all processors, and hands the answers over in order.
///
/// A bar shows how far it has come where a person is watching who does not see the answers themselves.
func inOrder<Answer: Sendable>(
  count: Int, _ label: String, _ work: @escaping @Sendable (Int) -> Answer, _ take: (Answer) -> Void
) {
  var bar = ProgressBar(count: count, label, isAlone: !StandardStream.standardOutput.isTerminal)
  inOrder {
    $0 < count ? $0 : nil
  } work: {
    work($0)
  } take: { answer in
    take(answer)
    bar.advance()
  }
}

/// Does the same to every item, on all processors, and hands the answers over in order.
///
/// Few answers wait for their turn, so that memory does not grow with the number of items.
///
/// - Parameters:
///   - workers: how many are worked on at the same time.
///   - next: the item with a number, counted from 0; nil behind the last one. It is asked one number at a time, in order.
///   - work: what is done to it.
///   - take: takes each answer.
func inOrder<Item: Sendable, Answer: Sendable>(
  workers: Int = processorCount(), _ next: @escaping @Sendable (Int) -> Item?,
  work: @escaping @Sendable (Item) -> Answer, take: (Answer) -> Void
) {
  let turns = Turns<Item, Answer>(next: next, room: 2 * workers)
  DispatchQueue.global().async {
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let (number, item) = turns.begin() { turns.bring(work(item), number) }
    }
  }
  var number = 0
  while let answer = turns.take(number) {
    take(answer)
    number += 1
  }
}

/// The items that are worked on, and the answers that wait for their turn.
private final class Turns<Item: Sendable, Answer: Sendable>: Sendable {
  private let next: @Sendable (Int) -> Item?
  /// How many items were begun; held while the next one is awaited.
  private let begun = Mutex(0)
  /// How many items there are, once that is known.
  private let count = Atomic(Int.max)
  private let waiting = Mutex<[Int: Answer]>([:])
  /// Waited for by whoever begins work, so that no more answers are under way than there is room for.
  private let room: DispatchSemaphore
  /// Signalled with every answer, and when there are no more items.
  private let brought = DispatchSemaphore(value: 0)

  init(next: @escaping @Sendable (Int) -> Item?, room: Int) {
    self.next = next
    self.room = DispatchSemaphore(value: room)
  }

  /// The next item to work on, in order, once there is room for its answer; nil if there are no more.
  func begin() -> (number: Int, item: Item)? {
    room.wait()
    let found: (Int, Item)? = begun.withLock { begun in
      guard count.load(ordering: .relaxed) == .max, let item = next(begun) else {
        count.store(begun, ordering: .releasing)
        return nil
      }
      defer { begun += 1 }
      return (begun, item)
    }
    if found == nil {
      room.signal()
      brought.signal()
    }
    return found
  }

  func bring(_ answer: Answer, _ number: Int) {
    waiting.withLock { $0[number] = answer }
    brought.signal()
  }

  /// The answer with a number, once it is there; nil if there is no such item.
  func take(_ number: Int) -> Answer? {
    while true {
      if let answer = waiting.withLock({ $0.removeValue(forKey: number) }) {
        room.signal()
        return answer
      }
      if count.load(ordering: .acquiring) <= number { return nil }
      brought.wait()
    }
  }
}
