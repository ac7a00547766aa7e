/// A part of a report that is a page of its own.
public enum ReportPart: String, Sendable, CaseIterable {
  /// What the council reads: a few pages.
  case edition = "report"
  /// The proof of it.
  case annex
}

/// A file beside a page, as an address in it (RFC 3986 §3.3): whatever its name holds, it leads to that file.
func address(ofFile name: String) -> String {
  var address = ""
  for byte in name.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: address.unicodeScalars.append(.init(byte))
    default: address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return address
}
