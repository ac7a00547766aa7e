/// The end of a physical line.
enum LineBreak {
  /// CRLF, as the standard has it (RFC 5545 §3.1).
  case crlf
  /// LF alone.
  case lf
  /// CR alone.
  case cr
  /// CR CR LF, which comes of a CRLF that was written as text once more.
  case crcrlf

  /// The line break that starts at a byte, if one does.
  init?(in bytes: [UInt8], at index: Int) {
    switch bytes[index] {
    case ASCII.lineFeed: self = .lf
    case ASCII.carriageReturn:
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if next == ASCII.lineFeed {
        self = .crlf
      } else if next == ASCII.carriageReturn, index + 2 < bytes.count, bytes[index + 2] == ASCII.lineFeed {
        self = .crcrlf
      } else {
        self = .cr
      }
    default: return nil
    }
  }

  /// How many bytes it takes.
  var length: Int {
    switch self {
    case .lf, .cr: 1
    case .crlf: 2
    case .crcrlf: 3
    }
  }

  /// What it is called.
  var name: String {
    switch self {
    case .crlf: "CRLF"
    case .lf: "LF"
    case .cr: "CR"
    case .crcrlf: "CR CR LF"
    }
  }
}
