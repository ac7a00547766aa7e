import CLibical
public import CivilDates

/// Writes a calendar event by event: memory does not grow with their number.
public struct CalendarWriter: ~Copyable {
  /// What a calendar says of itself.
  public struct Header: Sendable {
    /// What it is called.
    public var name: TextValue
    /// What it is for.
    public var description: TextValue
    /// How many hours a subscriber waits before looking again.
    public var refreshHours: Int

    /// What a calendar says of itself.
    public init(name: TextValue, description: TextValue, refreshHours: Int = 12) {
      self.name = name
      self.description = description
      self.refreshHours = refreshHours
    }
  }

  /// The line that says which program wrote a calendar (RFC 5545 §3.7.3).
  public static let productID = "PRODID:-//Termijn//Termijn 1//NL"

  private var output: [UInt8] = []
  /// A calendar with its properties and no events yet.
  ///
  /// - Throws: ``CalendarError`` if libical has no memory.
  public init(_ header: Header) throws(CalendarError) {
    // VERSION and PRODID stand first, and all calendar properties before the first event: Outlook ignores later ones.
    lines(["BEGIN:VCALENDAR", "VERSION:2.0", Self.productID, "CALSCALE:GREGORIAN"])
    let calendar = try Component(ICAL_VCALENDAR_COMPONENT)
    unsafe try calendar.add(icalproperty_new_name(header.name.text), named: "NAME")
    unsafe try calendar.add(icalproperty_new_description(header.description.text), named: "DESCRIPTION")
    var own: [UInt8] = []
    unsafe try calendar.withSerialized { unsafe Folding.refold($0, into: &own) }
    // libical wraps them in a calendar of their own.
    output += own.dropFirst("BEGIN:VCALENDAR\r\n".utf8.count).dropLast("END:VCALENDAR\r\n".utf8.count)
    // libical leaves `;` and `,` in X-properties as they are, so these two are escaped here.
    lines([
      "X-WR-CALNAME:\(Self.escaped(header.name))", "X-WR-CALDESC:\(Self.escaped(header.description))",
      "REFRESH-INTERVAL;VALUE=DURATION:PT\(header.refreshHours)H", "X-PUBLISHED-TTL:PT\(header.refreshHours)H",
    ])
  }

  /// Adds an event.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - revised: the day of its last revision: not the day on which the file is written (RFC 5545 §3.8.7.2).
  ///   - sequence: how often something that a planner sees has changed (RFC 5545 §3.8.7.4).
  public mutating func add(_ event: borrowing SerializedEvent, revised: CivilDate, sequence: Int) {
    output += event.bytes(revised: revised, sequence: sequence)
  }

  /// Adds an event that was written before, as its bytes.
  public mutating func add(_ bytes: [UInt8]) {
    output += bytes
  }

  /// Hands over the bytes written since the last time, and forgets them.
  public mutating func takeBytes() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }

  /// The number of bytes that wait to be taken.
  public var pendingByteCount: Int { output.count }

  /// Writes the end of the calendar.
  public mutating func finish() {
    lines(["END:VCALENDAR"])
  }

  private mutating func lines(_ lines: [String]) {
    for line in lines { Folding.fold(Array(line.utf8), into: &output) }
  }

  /// A text with `\`, `;`, `,` and line breaks escaped (RFC 5545 §3.3.11).
  static func escaped(_ value: TextValue) -> String {
    var text = ""
    for character in value.text.unicodeScalars {
      switch character {
      case "\\", ";", ",": text += "\\\(character)"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
