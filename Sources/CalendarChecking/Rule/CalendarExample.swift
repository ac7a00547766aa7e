/// A small calendar that shows a rule, or how it is kept: the lines that matter, in a frame with nothing wrong.
public struct CalendarExample: Sendable {
  /// The lines that matter, as they are printed; control characters stand in them as they are.
  public let lines: [String]
  /// The whole file.
  public let bytes: [UInt8]

  /// A file as it is; `lines` are what is printed of it.
  static func file(_ bytes: some Sequence<UInt8>, lines: String...) -> CalendarExample {
    CalendarExample(lines: lines, bytes: Array(bytes))
  }

  /// A calendar with these properties of its own and an event.
  static func calendar(_ lines: String..., without: String...) -> CalendarExample {
    CalendarExample(lines, in: file(changing(calendar, lines, without), [component("VEVENT", event)]))
  }

  /// A calendar with a component beside its event.
  static func beside(_ lines: String...) -> CalendarExample {
    CalendarExample(lines, in: file(calendar, [component("VEVENT", event), lines]))
  }

  /// An event of a whole day.
  static func event(_ lines: String..., without: String...) -> CalendarExample {
    CalendarExample(lines, in: file(calendar, [component("VEVENT", changing(event, lines, without))]))
  }

  /// An event with a time of day: a remark of its own for deadlines.
  static func timedEvent(_ lines: String..., without: String...) -> CalendarExample {
    CalendarExample(lines, in: file(calendar, [zone, component("VEVENT", changing(timed, lines, without))]))
  }

  /// A to-do: a remark of its own for deadlines.
  static func todo(_ lines: String..., without: String...) -> CalendarExample {
    CalendarExample(lines, in: file(calendar, [zone, component("VTODO", changing(todo, lines, without))]))
  }

  /// A reminder of an event of a whole day.
  static func alarm(_ lines: String..., without: String...) -> CalendarExample {
    let alarm = component("VALARM", changing(alarm, lines, without))
    return CalendarExample(lines, in: file(calendar, [component("VEVENT", event + alarm)]))
  }

  /// The summer time of a time zone.
  static func summerTime(_ lines: String..., without: String...) -> CalendarExample {
    let summer = component("DAYLIGHT", changing(daylight, lines, without))
    return CalendarExample(
      lines,
      in: file(calendar, [component("VTIMEZONE", ["TZID:Europe/Amsterdam"] + summer), component("VEVENT", event)]))
  }

  /// An event with so many lines or events more.
  static func repeating(_ count: Int, line: String) -> CalendarExample {
    CalendarExample(
      lines: [line, "..."], bytes: file(calendar, [component("VEVENT", event + Array(repeating: line, count: count))]))
  }

  /// A calendar of so many events.
  static func events(_ count: Int) -> CalendarExample {
    let events = (0..<count).map { component("VEVENT", ["UID:\($0)"] + event.dropFirst()) }
    return CalendarExample(lines: ["BEGIN:VEVENT", "..."], bytes: file(calendar, events))
  }

  /// An event inside so many components that nobody knows.
  static func nested(_ depth: Int) -> CalendarExample {
    let lines = Array(repeating: "BEGIN:X-DIEP", count: depth) + Array(repeating: "END:X-DIEP", count: depth)
    return CalendarExample(
      lines: ["BEGIN:X-DIEP", "..."], bytes: file(calendar, [component("VEVENT", event), lines]))
  }

  /// A calendar without anything in it.
  static func empty() -> CalendarExample {
    CalendarExample(["BEGIN:VCALENDAR", "END:VCALENDAR"], in: file(calendar, []))
  }

  /// Two events of these UIDs.
  static func twins(_ uids: String...) -> CalendarExample {
    CalendarExample(
      uids.flatMap { component("VEVENT", ["UID:\($0)"]) },
      in: file(calendar, uids.map { component("VEVENT", ["UID:\($0)"] + event.dropFirst()) }))
  }

  /// Two time zones of these names.
  static func zones(_ names: String...) -> CalendarExample {
    let zones = names.map { component("VTIMEZONE", ["TZID:\($0)"] + component("DAYLIGHT", daylight)) }
    return CalendarExample(
      names.flatMap { component("VTIMEZONE", ["TZID:\($0)"]) }, in: file(calendar, zones + [component("VEVENT", event)])
    )
  }

  /// A series of whole days with an exception that bears this line.
  static func exception(_ line: String) -> CalendarExample {
    CalendarExample(
      ["DTSTART;VALUE=DATE:20260301", "RRULE:FREQ=YEARLY", "...", line],
      in: file(
        calendar, [component("VEVENT", event + ["RRULE:FREQ=YEARLY"]), component("VEVENT", event + [line])]))
  }

  /// What frames show of themselves.
  static let frames = [calendar(), event(), timedEvent(), todo(), alarm(), summerTime()]

  private init(lines: [String], bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
  }

  private init(_ lines: [String], in bytes: [UInt8]) {
    self.init(
      lines: lines.flatMap { line in
        // By bytes: CR and LF are one character of a Swift string.
        line.utf8.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).map { part in
          String(decoding: part.filter { $0 != ASCII.carriageReturn }, as: UTF8.self)
        }
      }, bytes: bytes)
  }

  private static let calendar = [
    "VERSION:2.0", "PRODID:-//Voorbeeld//Voorbeeld//NL", "NAME:Termijnen", "X-WR-CALNAME:Termijnen",
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H",
  ]
  private static let event = [
    "UID:8e82e03b-3399-54c8-a632-0652eb953d6d", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20260301",
    "DTEND;VALUE=DATE:20260302", "SUMMARY:Opzegging ontvangen", "DESCRIPTION:Uiterste dag", "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT", "SEQUENCE:0", "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
  ]
  private static let timed = changing(event, ["DTSTART:20260302T090000Z", "DTEND:20260302T100000Z"], [])
  private static let todo = [
    "UID:8e82e03b-3399-54c8-a632-0652eb953d6d", "DTSTAMP:20260101T000000Z", "SUMMARY:Opzeggen",
  ]
  private static let alarm = ["ACTION:DISPLAY", "DESCRIPTION:Opzegging ontvangen", "TRIGGER:-P13DT15H"]
  private static let daylight = [
    "DTSTART:19700329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  ]
  private static let zone = component(
    "VTIMEZONE", ["TZID:Europe/Amsterdam"] + component("DAYLIGHT", daylight))

  private static func file(_ properties: [String], _ components: [[String]]) -> [UInt8] {
    component("VCALENDAR", properties + components.flatMap { $0 }).flatMap { Array(($0 + "\r\n").utf8) }
  }

  private static func component(_ name: String, _ lines: [String]) -> [String] {
    ["BEGIN:\(name)"] + lines + ["END:\(name)"]
  }

  /// The lines of a frame with some put in the place of those of the same name, and others behind them.
  private static func changing(_ frame: [String], _ lines: [String], _ without: [String]) -> [String] {
    func name(_ line: String) -> Substring { line.prefix { $0 != ":" && $0 != ";" } }
    let parts = lines.firstIndex { $0.hasPrefix("BEGIN:") } ?? lines.count
    var rest = Array(lines[..<parts])
    var result: [String] = []
    for line in frame where !without.contains(String(name(line))) {
      let same = rest.filter { name($0) == name(line) }
      rest.removeAll { name($0) == name(line) }
      result += same.isEmpty ? [line] : same
    }
    return result + rest + lines[parts...]
  }
}
