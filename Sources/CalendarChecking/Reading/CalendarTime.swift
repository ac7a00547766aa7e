import CivilDates

/// A day, or a day with a time, as calendars write them (RFC 5545 §3.3.4, §3.3.5).
struct CalendarTime {
  let day: CivilDate
  /// Seconds after midnight; nil for a day without time.
  let seconds: Int?
  /// Whether it is in UTC.
  let isUTC: Bool

  /// What comes of reading one.
  enum Reading {
    case time(CalendarTime)
    /// Rightly written, but no calendar or clock has it.
    case nonexistent
    /// Written in another form.
    case malformed
  }

  /// Reads `20260301`, `20260301T090000` or `20260301T090000Z`; clients refuse `t` and `z` in lower case.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let first = bytes.startIndex
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16,
      let year = number(bytes[first..<(first + 4)]), let month = number(bytes[(first + 4)..<(first + 6)]),
      let dayOfMonth = number(bytes[(first + 6)..<(first + 8)])
    else { return .malformed }
    var seconds: Int?
    if bytes.count > 8 {
      let time = first + 9
      guard bytes[first + 8] == 0x54,
        let hour = number(bytes[time..<(time + 2)]), let minute = number(bytes[(time + 2)..<(time + 4)]),
        let second = number(bytes[(time + 4)..<(time + 6)])
      else { return .malformed }
      if bytes.count == 16, bytes[first + 15] != 0x5A { return .malformed }
      // A leap second is second 60 (RFC 5545 §3.3.12).
      if hour > 23 || minute > 59 || second > 60 { return .nonexistent }
      seconds = hour * 3600 + minute * 60 + second
    }
    guard let day = CivilDate(year: year, month: month, day: dayOfMonth) else { return .nonexistent }
    return .time(CalendarTime(day: day, seconds: seconds, isUTC: bytes.count == 16))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard let digit = ASCII.digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Whether a day without time.
  var isDate: Bool { seconds == nil }

  /// Seconds after the start of 1970, as if it were in UTC.
  var position: Int { day.dayNumber * 86_400 + (seconds ?? 0) }

  /// The time that a property gives, if it gives one.
  static func of(_ property: Property?) -> CalendarTime? {
    guard let property, case .time(let time) = read(property.line.bytes[property.value]) else { return nil }
    return time
  }
}
