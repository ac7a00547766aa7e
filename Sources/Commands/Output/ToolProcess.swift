import Synchronization
import SystemInterface

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program that is run to its end, in a group of its own, with little of our environment and no input; what it
/// prints goes nowhere.
///
/// A package for processes would be a third more to build (18 s of 53 s on two cores) for this one use.
struct ToolProcess {
  /// Why it did not come to a good end.
  enum Failure: Error {
    case notStarted(errno: Int32)
    case failed(status: Int32)
    case tooLong(seconds: Int)
    /// A signal told this program to stop, and it told the other.
    case stopped(signal: Int32)
  }

  /// The path of the first of these programs that is installed: a file that may be run, not a folder.
  static func installed(_ names: [String]) -> String? {
    let folders = (environment("PATH") ?? "").split(separator: ":")
    for path in names.flatMap({ name in folders.map { "\($0)/\(name)" } }) {
      var status = stat()
      if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, unsafe access(path, X_OK) == 0 {
        return path
      }
    }
    return nil
  }

  /// The program and its arguments.
  let words: [String]
  /// Its environment, as `name=value`.
  let variables: [String]

  /// Runs it.
  ///
  /// - Parameter seconds: how long it may take; then it is ended.
  /// - Throws: ``Failure`` if it does not come to a good end.
  func run(seconds: Int) throws(Failure) {
    let process = try spawn()
    let end = ContinuousClock.now + .seconds(seconds)
    var failure: Failure?
    while failure == nil {
      if let status = try finished(process) {
        // Whatever it started itself goes with it.
        kill(-process, SIGKILL)
        if status == 0 { return }
        throw .failed(status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
      }
      if let signal = StopSignals.caught {
        failure = .stopped(signal: signal)
      } else if ContinuousClock.now > end {
        failure = .tooLong(seconds: seconds)
      } else {
        usleep(5_000)
      }
    }
    try stop(process)
    if let failure { throw failure }
  }

  private func spawn() throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, flags) in [(Int32(0), O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that all that it starts can be ended with it.
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = unsafe words.map { unsafe strdup($0) }
    unsafe words.append(nil)
    var settings = unsafe variables.map { unsafe strdup($0) }
    unsafe settings.append(nil)
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var process = pid_t()
    let failure = unsafe posix_spawn(&process, self.words[0], &actions, &attributes, words, settings)
    if failure != 0 { throw .notStarted(errno: failure) }
    return process
  }

  /// The status of a process that has ended; nil if it still runs.
  private func finished(_ process: pid_t) throws(Failure) -> Int32? {
    var status: Int32 = 0
    let found = unsafe waitpid(process, &status, WNOHANG)
    if found < 0, errno != EINTR { throw .notStarted(errno: errno) }
    return found == process ? status : nil
  }

  /// Asks the process and all that it started to end, and after two seconds ends them.
  private func stop(_ process: pid_t) throws(Failure) {
    kill(-process, SIGTERM)
    for _ in 0..<400 {
      if try finished(process) != nil { break }
      usleep(5_000)
    }
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}

/// The signals by which a person or the system ends this program, held up while there is something to clean.
enum StopSignals {
  private static let number = Atomic<Int32>(0)
  private static let watchers = Mutex(0)

  /// The signal that came in; nil if none did.
  static var caught: Int32? {
    let number = number.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Does some work that sees to it itself that it ends when a signal comes in; may run beside others.
  static func holding<Answer, Failure>(_ work: () throws(Failure) -> Answer) throws(Failure) -> Answer {
    watchers.withLock { count in
      count += 1
      if count == 1, caught == nil { setAll { StopSignals.number.store($0, ordering: .relaxed) } }
    }
    defer {
      watchers.withLock { count in
        count -= 1
        if count == 0, caught == nil { setAll(SIG_DFL) }
      }
    }
    return try work()
  }

  /// Ends this program by the signal, as it would have ended without the holding.
  static func end(by signal: Int32) -> Never {
    setAll(SIG_DFL)
    raise(signal)
    exit(128 + signal)
  }

  private static func setAll(_ handler: sig_t?) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, handler)
      // What was ignored from the start, such as a hang-up under nohup, stays ignored.
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }
}
