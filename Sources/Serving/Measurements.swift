import Synchronization

/// What was counted since the start, told in the text form of Prometheus: without names and without tokens.
final class Measurements: Sendable {
  private struct Key: Hashable {
    let subject: Response.Subject
    let status: Int
  }

  private struct Counts {
    var responses: [Key: Int] = [:]
    var bytes = 0
  }

  private let counts = Mutex(Counts())

  /// Counts an answer.
  func count(_ response: Response) {
    counts.withLock {
      $0.responses[Key(subject: response.subject, status: response.status), default: 0] += 1
      $0.bytes += response.body.count
    }
  }

  /// What was counted, with how the register is doing.
  func text(_ state: RegisterState) -> String {
    let counts = counts.withLock { $0 }
    var lines = [
      "# HELP termijn_responses_total Answers by what they were about and their status.",
      "# TYPE termijn_responses_total counter",
    ]
    let sorted = counts.responses.sorted {
      ($0.key.subject.rawValue, $0.key.status) < ($1.key.subject.rawValue, $1.key.status)
    }
    for (key, count) in sorted {
      lines.append("termijn_responses_total{about=\"\(key.subject.rawValue)\",status=\"\(key.status)\"} \(count)")
    }
    func add(_ name: String, _ type: String, _ help: String, _ value: Int) {
      lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)", "\(name) \(value)"]
    }
    add("termijn_response_bytes_total", "counter", "Bytes of the bodies that were answered.", counts.bytes)
    add(
      "termijn_register_current", "gauge",
      "1 if what is served is what stands in the register, 0 for the last good state.",
      state.isCurrent ? 1 : 0)
    add(
      "termijn_register_loaded_timestamp_seconds", "gauge", "When what is served was read, since 1970 (UTC).",
      state.loaded)
    add("termijn_register_reads_total", "counter", "How often the register was read anew.", state.reads)
    add("termijn_register_refusals_total", "counter", "How often it could not be served then.", state.refusals)
    return lines.joined(separator: "\n") + "\n"
  }
}

/// How the register that is served is doing.
public struct RegisterState: Sendable {
  /// Whether what is served is what stands in the files; else it is the last state that was right.
  public var isCurrent: Bool
  /// When what is served was read, in seconds since 1970 (UTC).
  public var loaded: Int
  /// How often it was read.
  public var reads: Int
  /// How often it could not be served then.
  public var refusals: Int

  /// A state.
  public init(isCurrent: Bool, loaded: Int, reads: Int, refusals: Int) {
    self.isCurrent = isCurrent
    self.loaded = loaded
    self.reads = reads
    self.refusals = refusals
  }
}
