import NIOPosix
import Synchronization

/// Where answers are worked out, so that whoever only fetches a calendar waits for none of them.
final class Workers: Sendable {
  /// The most answers that are worked out or wait for their turn; with one more, each would wait too long.
  private static let most = 64

  private let threads: NIOThreadPool
  private let underWay = Mutex(0)

  /// Works on these threads.
  init(_ threads: NIOThreadPool) {
    self.threads = threads
  }

  /// Works something out; nil if there is too much to do.
  func result<Result: Sendable>(of work: @escaping @Sendable () -> Result) async -> Result? {
    let isTaken = underWay.withLock { count in
      if count >= Self.most { return false }
      count += 1
      return true
    }
    if !isTaken { return nil }
    defer { underWay.withLock { $0 -= 1 } }
    return try? await threads.runIfActive(work)
  }
}
