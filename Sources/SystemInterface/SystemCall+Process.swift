#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Beside the names that hide them below.

private func systemClose(_ number: Int32) -> Int32 { close(number) }

/// The process itself: how it ends, its terminal, its surroundings.
extension SystemCall {
  /// Lets a reader that went away be an error of writing rather than the end of the program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static func isBrokenPipe(_ cause: FileError.Cause) -> Bool {
    if case .failed(EPIPE, _) = cause { true } else { false }
  }

  /// Becomes another program; returns only if that does not work.
  static func execute(_ path: String, _ arguments: [String]) -> FileError {
    let words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    var list = unsafe words + [nil]
    _ = unsafe execv(path, &list)
    return FileError(.read, path, cause(ofNumber: errno))
  }

  static func end(with status: Int32) -> Never {
    exit(status)
  }

  /// Closes a stream, which is when some disks say what they could not take.
  static func close(_ number: Int32, path: String) throws(FileError) {
    let result = systemClose(number)
    let cause = cause(ofNumber: errno)
    if result != 0, errno != EBADF, errno != EINTR { throw FileError(.write, path, cause) }
  }

  static func isTerminal(_ number: Int32) -> Bool { isatty(number) == 1 }

  /// How many columns wide a terminal is; nil if it does not say.
  static func width(ofTerminal number: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The seconds since the start of 1970, without leap seconds.
  static func now() -> Int { time(nil) }

  /// The number of processors that can work at the same time.
  static func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The most files and connections that this process can have open at once.
  static func mostOpenFiles() -> Int { sysconf(Int32(_SC_OPEN_MAX)) }
}
