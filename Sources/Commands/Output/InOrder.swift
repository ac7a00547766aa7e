import Dispatch
import Synchronization
import SystemInterface

/// Does the same for every number up to a count, on all processors, and hands the answers over in order.
///
/// Few answers wait for their turn, so that memory does not grow with the count. A bar shows how far it has come where a
/// person is watching who does not see the answers themselves.
func inOrder<Answer: Sendable>(
  count: Int, _ label: String, _ work: @escaping @Sendable (Int) -> Answer, _ take: (Answer) -> Void
) {
  var bar = ProgressBar(count: count, label, isAlone: !StandardStream.standardOutput.isTerminal)
  let answers = AnswersInTurn<Answer>(room: 2 * processorCount())
  DispatchQueue.global().async {
    DispatchQueue.concurrentPerform(iterations: count) { _ in
      let number = answers.begin()
      answers.bring(work(number), number)
    }
  }
  for number in 0..<count {
    take(answers.take(number))
    bar.advance()
  }
}

/// The answers that wait for their turn.
private final class AnswersInTurn<Answer: Sendable>: Sendable {
  private let begun = Atomic(0)
  private let waiting = Mutex<[Int: Answer]>([:])
  /// Waited for by whoever begins work, so that no more answers are under way than there is room for.
  private let room: DispatchSemaphore
  /// Signalled with every answer.
  private let brought = DispatchSemaphore(value: 0)

  init(room: Int) {
    self.room = DispatchSemaphore(value: room)
  }

  /// The next number to work on, in order, once there is room for its answer.
  func begin() -> Int {
    room.wait()
    return begun.add(1, ordering: .relaxed).oldValue
  }

  func bring(_ answer: Answer, _ number: Int) {
    waiting.withLock { $0[number] = answer }
    brought.signal()
  }

  /// The answer with a number, once it is there.
  func take(_ number: Int) -> Answer {
    while true {
      if let answer = waiting.withLock({ $0.removeValue(forKey: number) }) {
        room.signal()
        return answer
      }
      brought.wait()
    }
  }
}
