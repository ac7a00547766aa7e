/// What a file is, by its first bytes: its name says too little.
public enum FileKind: Sendable, Equatable {
  /// A zip file: a spreadsheet of Excel, or of another program that packs so.
  case zip
  /// An old file of Office, or one that is encrypted.
  case compoundFile
  /// XML, such as a notice of eForms or TED.
  case xml
  /// JSON, such as OCDS.
  case json
  /// A PDF.
  case pdf
  /// Anything else: text with separators, if it is text at all.
  case text

  /// The kind of these bytes.
  public init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B]) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .compoundFile
    } else if bytes.starts(with: "%PDF".utf8) {
      self = .pdf
    } else {
      // A byte order mark, the second bytes of UTF-16 and white space come before what counts.
      let first = bytes.prefix(64).first { ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 9, 10, 13, 32].contains($0) }
      switch first {
      case 0x3C: self = .xml
      case 0x7B, 0x5B: self = .json
      default: self = .text
      }
    }
  }
}
