import Dispatch
import Synchronization

/// Does the same to every item, on all processors, with a bar on long work when a person is watching.
func inParallel<Item: Sendable, Answer: Sendable>(
  _ items: [Item], _ label: String, _ work: @Sendable (Item) -> Answer
) -> [Answer] {
  let bar = Mutex(ProgressBar(count: items.count, label))
  let answers = Mutex<[Answer?]>(Array(repeating: nil, count: items.count))
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let answer = work(items[index])
    answers.withLock { $0[index] = answer }
    bar.withLock { $0.advance() }
  }
  return answers.withLock { $0.compactMap(\.self) }
}
