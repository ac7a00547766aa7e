/// Durations as calendars write them (RFC 5545 §3.3.6).
enum CalendarDuration {
  /// The seconds of `-P13DT15H`, `PT1H`, `P2W`; nil for what is no duration, such as `P1H` or `P1M`;
  /// clients refuse lower case.
  static func seconds(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    var sign = 1
    if index < bytes.endIndex, bytes[index] == 0x2B || bytes[index] == ASCII.hyphen {
      if bytes[index] == ASCII.hyphen { sign = -1 }
      index += 1
    }
    guard index < bytes.endIndex, bytes[index] == 0x50 else { return nil }
    index += 1
    var total = 0
    // The units in the order in which they may come; weeks stand alone.
    var order = -1
    var isTime = false
    var hasPart = false
    while index < bytes.endIndex {
      if bytes[index] == 0x54 {
        if isTime { return nil }
        isTime = true
        hasPart = false
        index += 1
        continue
      }
      let start = index
      var count = 0
      while index < bytes.endIndex, let digit = ASCII.digit(bytes[index]) {
        // More digits than any duration needs.
        if index - start == 9 { return nil }
        count = count * 10 + digit
        index += 1
      }
      guard index > start, index < bytes.endIndex, let unit = unit(bytes[index], isTime: isTime), unit.order > order
      else { return nil }
      if order == 0 { return nil }
      total += count * unit.seconds
      order = unit.order
      hasPart = true
      index += 1
    }
    if order == 0, isTime { return nil }
    return hasPart ? sign * total : nil
  }

  private static func unit(_ byte: UInt8, isTime: Bool) -> (order: Int, seconds: Int)? {
    switch (byte, isTime) {
    case (0x57, false): (0, 604_800)
    case (0x44, false): (1, 86_400)
    case (0x48, true): (2, 3600)
    case (0x4D, true): (3, 60)
    case (0x53, true): (4, 1)
    default: nil
    }
  }
}
