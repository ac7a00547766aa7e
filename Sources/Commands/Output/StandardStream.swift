import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output or standard error.
enum StandardStream: Int32 {
  case standardOutput = 1
  case standardError = 2

  /// Writes a text; one that nobody reads any more ends the program quietly.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { unsafe write($0) }
  }

  /// Writes bytes, such as a PDF.
  func write(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe write($0) }
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var written = 0
    while written < bytes.count {
      let count = unsafe Glibc.write(rawValue, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        // The reader went away (`termijn deadlines | head`), or the disk is full: say so by the status alone.
        exit(errno == EPIPE ? 0 : 2)
      }
      written += count
    }
  }

  /// Whether a person is watching.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether bold and colours may be used (no-color.org).
  var mayStyle: Bool {
    isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// How many columns wide the terminal is; where nobody is watching `COLUMNS` says how wide, or else it is 100.
  var width: Int {
    var size = winsize()
    if isTerminal, unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) } ?? 100
  }

  /// Writes a paragraph, its lines broken where the terminal ends.
  func writeParagraph(_ text: String) {
    write(wrapped(terminalSafe(text), to: width).joined(separator: "\n") + "\n")
  }
}
