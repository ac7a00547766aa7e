/// The value of an environment variable, if it is set to something.
public func environment(_ name: String) -> String? {
  SystemCall.environment(name).flatMap { $0.isEmpty ? nil : $0 }
}

/// The seconds since the start of 1970 (UTC) on this machine's clock, without leap seconds.
public func secondsSince1970() -> Int {
  SystemCall.now()
}

/// Waits.
public func pause(seconds: Int) {
  for _ in 0..<max(0, seconds) * 2 { SystemCall.pause(milliseconds: 500) }
}

/// The number of processors that can work at the same time.
public func processorCount() -> Int {
  SystemCall.processorCount()
}

/// The most files and connections that this process can have open at once; nil if the system sets no bound.
public func mostOpenFiles() -> Int? {
  let most = SystemCall.mostOpenFiles()
  return most > 0 ? most : nil
}

/// Whether a person can answer: standard input and standard output are both a terminal.
public func canAsk() -> Bool {
  SystemCall.isTerminal(0) && StandardStream.standardOutput.isTerminal
}

/// The path of the program that runs; nil if the system does not tell.
public func ownProgram() -> String? {
  // Elsewhere than on Linux only a name with a folder tells it.
  (try? SystemCall.goal(ofLink: "/proc/self/exe"))
    ?? CommandLine.arguments.first.flatMap { $0.utf8.contains(0x2F) ? $0 : nil }
}

/// Becomes another program, with the same environment and open streams.
///
/// - Returns: why that did not work; nothing if it did, for then this program is no more.
public func replaceProgram(by path: String, arguments: [String]) -> FileError {
  SystemCall.execute(path, arguments)
}

/// Removes a file.
///
/// - Throws: ``FileError`` if it cannot be removed.
public func removeFile(at path: String) throws(FileError) {
  try SystemCall.remove(path)
}
