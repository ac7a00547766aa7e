import SystemInterface

/// A bar on standard error that shows how far long work has come; nothing where nobody is watching.
struct ProgressBar: ~Copyable {
  private let count: Int
  private let label: String
  private var done = 0
  private let isShown: Bool

  /// - Parameters:
  ///   - count: how much work there is.
  ///   - label: what is done.
  ///   - isAlone: whether nothing else comes on the screen meanwhile.
  init(count: Int, _ label: String, isAlone: Bool = true) {
    self.count = count
    self.label = label
    isShown = count > 10 && isAlone && StandardStream.standardError.isTerminal
  }

  mutating func advance() {
    done += 1
    guard isShown else { return }
    let width = 30
    let filled = width * done / count
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    StandardStream.standardError.write("\r\(label) [\(bar)] \(done)/\(count)" + (done == count ? "\n" : ""))
  }
}
