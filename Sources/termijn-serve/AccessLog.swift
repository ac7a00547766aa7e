import Serving
import SystemInterface

/// A line on standard error for each request: what it was about and how it went, without addresses and tokens.
struct AccessLog: Sendable {
  func write(_ method: String, _ answer: Response, took duration: Duration) {
    let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    StandardStream.standardError.write(
      "\(momentText(secondsSince1970())) \(method.prefix(8)) \(answer.subject.rawValue) \(answer.status) \(answer.body.count) "
        + "\(milliseconds)ms \(answer.tokenID ?? "-")\n")
  }
}
