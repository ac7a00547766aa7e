import CLibical
public import CivilDates

/// The days of the meetings in a calendar file that somebody else made, such as a council's own.
///
/// libical reads it and works out what recurs (RFC 5545, section 3.8.5); a day is that on which the meeting begins in
/// the Netherlands. What is cancelled does not count. Nothing in the file is trusted: how much is read and how often
/// something recurs is limited.
public enum MeetingDays {
  /// The most bytes that such a file may have.
  public static let byteLimit = 4_000_000
  /// The most events that are read, and the most days that one of them gives.
  static let eventLimit = 20_000
  static let recurrenceLimit = 1_000

  /// Why a file gives no days.
  public enum Problem: Error, Sendable, Hashable {
    /// It is no calendar.
    case noCalendar
    /// It holds more events than are read.
    case tooManyEvents
    /// No event in it has a day that can be read.
    case noMeetings
  }

  /// The days on which the events of a calendar begin, in order, each once.
  ///
  /// - Parameter bytes: the file, at most ``byteLimit`` of it.
  /// - Returns: the days; what recurs without an end gives its first days, up to a limit.
  /// - Throws: ``Problem``.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> [CivilDate] {
    // libical takes a C string, which ends at the first zero; it reads components inside each other by recursion.
    guard !bytes.contains(0), nesting(of: bytes) <= 10 else { throw .noCalendar }
    icalerror_set_errors_are_fatal(0)
    let text = String(decoding: bytes, as: UTF8.self)
    guard let root = unsafe icalparser_parse_string(text) else { throw .noCalendar }
    defer { unsafe icalcomponent_free(root) }
    guard unsafe icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT || icalcomponent_isa(root) == ICAL_XROOT_COMPONENT
    else { throw .noCalendar }
    var days: Set<CivilDate> = []
    var count = 0
    unsafe try collect(from: root, into: &days, count: &count)
    if days.isEmpty { throw .noMeetings }
    return days.sorted()
  }

  /// How deep components stand inside each other.
  private static func nesting(of bytes: [UInt8]) -> Int {
    var depth = 0
    var deepest = 0
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let start = line.prefix(6).map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
      if start.starts(with: Array("BEGIN:".utf8)) { depth += 1 }
      if start.starts(with: Array("END:".utf8)) { depth -= 1 }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  private static func collect(
    from component: OpaquePointer, into days: inout Set<CivilDate>, count: inout Int
  ) throws(Problem) {
    var next = unsafe icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
    while let inner = unsafe next {
      switch unsafe icalcomponent_isa(inner) {
      case ICAL_VCALENDAR_COMPONENT: unsafe try collect(from: inner, into: &days, count: &count)
      case ICAL_VEVENT_COMPONENT:
        count += 1
        if count > eventLimit { throw .tooManyEvents }
        if unsafe icalcomponent_get_status(inner) != ICAL_STATUS_CANCELLED { unsafe add(inner, to: &days) }
      default: break
      }
      unsafe next = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
    }
  }

  private static func add(_ event: OpaquePointer, to days: inout Set<CivilDate>) {
    let start = unsafe icalcomponent_get_dtstart(event)
    guard unsafe icaltime_is_null_time(start) == 0, let first = unsafe day(of: start) else { return }
    guard let property = unsafe icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) else {
      days.insert(first)
      return
    }
    let exceptions = unsafe exceptions(of: event)
    guard let recurrence = unsafe icalrecur_iterator_new(icalproperty_get_rrule(property), start) else {
      days.insert(first)
      return
    }
    defer { unsafe icalrecur_iterator_free(recurrence) }
    for _ in 0..<recurrenceLimit {
      let time = unsafe icalrecur_iterator_next(recurrence)
      guard unsafe icaltime_is_null_time(time) == 0, let day = unsafe day(of: time) else { break }
      if !exceptions.contains(day) { days.insert(day) }
    }
  }

  /// The days that a series leaves out.
  private static func exceptions(of event: OpaquePointer) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    var next = unsafe icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY)
    while let property = unsafe next {
      if let day = unsafe day(of: icalproperty_get_exdate(property)) { days.insert(day) }
      unsafe next = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)
    }
    return days
  }

  /// The day of a time in the Netherlands; a time in UTC is one or two hours later there.
  private static func day(of time: icaltimetype) -> CivilDate? {
    guard let day = unsafe CivilDate(year: Int(time.year), month: Int(time.month), day: Int(time.day)) else {
      return nil
    }
    guard unsafe time.is_date == 0, unsafe icaltime_is_utc(time) != 0 else { return day }
    let hours = unsafe Int(time.hour)
    return hours + (isSummerTime(day, hour: hours) ? 2 : 1) >= 24 ? day.next : day
  }

  /// Whether summer time holds: from 1:00 UTC on the last Sunday of March until 1:00 UTC on that of October
  /// (Directive 2000/84/EC).
  private static func isSummerTime(_ day: CivilDate, hour: Int) -> Bool {
    func lastSunday(_ month: Int) -> CivilDate? {
      CivilDate(year: day.year, month: month, day: 31).map { last in
        var sunday = last
        while sunday.weekday != .sunday { sunday = sunday.previous }
        return sunday
      }
    }
    guard let start = lastSunday(3), let end = lastSunday(10) else { return false }
    let afterStart = day > start || (day == start && hour >= 1)
    let beforeEnd = day < end || (day == end && hour < 1)
    return afterStart && beforeEnd
  }
}
