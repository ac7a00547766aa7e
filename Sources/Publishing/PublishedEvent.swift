import SystemInterface

/// An event as a resource of a collection (RFC 4791 §4.1): a calendar with nothing else in it.
public struct PublishedEvent: Hashable, Sendable {
  /// What it is called in the collection.
  public let name: ResourceName
  /// The title, for messages.
  public let title: String
  /// The bytes.
  public let bytes: [UInt8]

  /// The SHA-256 of the bytes, as 64 hexadecimal digits.
  var hash: String { FileContents(path: name.description, bytes: bytes).hash }

  /// The events of a calendar that this program wrote, in their order.
  ///
  /// - Parameters:
  ///   - calendar: the bytes of the calendar.
  ///   - mark: what tells the resources of one calendar from those of all others (``ResourceName/mark``).
  /// - Returns: each as a calendar of its own; none of those whose UID is none of this program.
  public static func events(in calendar: [UInt8], mark: String) -> [PublishedEvent] {
    let lines = TextLines(calendar)
    var header: [UInt8] = []
    var events: [PublishedEvent] = []
    var start: Int?
    for line in lines.lines {
      let bytes = calendar[line.content]
      if beginnings.contains(where: bytes.elementsEqual) { start = line.content.lowerBound }
      if let begun = start {
        guard endings.contains(where: bytes.elementsEqual) else { continue }
        let content = CalendarText(calendar[begun..<line.end])
        if let name = content.value("UID").flatMap({ ResourceName(mark: mark, uid: $0) }) {
          events.append(
            PublishedEvent(
              name: name, title: content.text("SUMMARY") ?? "",
              bytes: header + calendar[begun..<line.end] + Array("END:VCALENDAR\r\n".utf8)))
        }
        start = nil
      } else if events.isEmpty, kept.contains(where: bytes.starts) {
        header += calendar[line.content.lowerBound..<line.end]
      }
    }
    return events
  }

  private static let beginnings = ["BEGIN:VEVENT", "BEGIN:VTODO"].map { Array($0.utf8) }
  private static let endings = ["END:VEVENT", "END:VTODO"].map { Array($0.utf8) }
  /// What a resource says of itself; the name and the rhythm of the whole calendar belong to the collection.
  private static let kept = ["BEGIN:VCALENDAR", "VERSION:", "PRODID:", "CALSCALE:"].map { Array($0.utf8) }
}

/// The name of a resource, by which this program knows its own: `termijn-MARK-UID.ics`.
///
/// Nobody else names anything so; a list that was lost takes nothing from that.
public struct ResourceName: Hashable, Sendable, Comparable, CustomStringConvertible {
  private static let prefix = "termijn-"
  private static let suffix = ".ics"

  /// What tells the resources of one calendar of one register from those of all others: eight hexadecimal digits.
  public let mark: String
  /// The UID of the event.
  public let uid: String

  /// The name as it stands in the address.
  public var description: String { "\(Self.prefix)\(mark)-\(uid)\(Self.suffix)" }

  /// The name of an event; nil if its UID is none of this program.
  init?(mark: String, uid: String) {
    guard mark.utf8.count == 8, uid.utf8.count == 36, mark.utf8.allSatisfy(Self.isPlain),
      uid.utf8.allSatisfy({ Self.isPlain($0) || $0 == 0x2D })
    else { return nil }
    (self.mark, self.uid) = (mark, uid)
  }

  /// Reads a name; nil if it is that of something else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 57, text.hasPrefix(Self.prefix), text.hasSuffix(Self.suffix), bytes[16] == 0x2D else {
      return nil
    }
    self.init(
      mark: String(decoding: bytes[8..<16], as: UTF8.self), uid: String(decoding: bytes[17..<53], as: UTF8.self))
  }

  private static func isPlain(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || 0x61...0x66 ~= byte }

  /// By their text.
  public static func < (left: ResourceName, right: ResourceName) -> Bool { left.description < right.description }
}
