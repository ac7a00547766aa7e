import CivilDates

/// A day as a notice publishes it.
enum NoticeDay: Equatable {
  /// This day.
  case day(CivilDate)
  /// One of two days that follow each other: the moment is midnight, of which nobody can tell which day it closes or
  /// opens, or lies on another day in the Netherlands than where it was written.
  case either(CivilDate, CivilDate)

  /// Reads `2019-09-01`, `2019-09-01+02:00`, `20220422`, or a moment such as `2010-07-01T00:00:00Z`.
  ///
  /// The day is the one that is written: a moment is not carried over into another zone.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - isLast: whether it is a last day and not a first one.
  init?(_ text: String, isLast: Bool) {
    let bytes = Array(text.utf8)
    let isPacked = bytes.count == 8 && bytes.allSatisfy { (0x30...0x39).contains($0) }
    let written =
      isPacked ? "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))" : String(text.prefix(10))
    guard let day = CivilDate(written),
      isPacked || Self.isZone(bytes.dropFirst(10)) || bytes.dropFirst(10).first == 0x54
    else { return nil }
    guard !isPacked, bytes.count > 10, bytes[10] == 0x54 else {
      self = .day(day)
      return
    }
    guard let moment = Moment(bytes.dropFirst(11)) else { return nil }
    if moment.isMidnight, isLast {
      self = .either(day.advanced(days: -1), day)
    } else if moment.isUTC, moment.seconds >= 22 * 3600, moment.isWholeHour {
      // Midnight in the Netherlands is 22:00 or 23:00 in UTC.
      self = .either(day, day.advanced(days: 1))
    } else {
      self = .day(day)
    }
  }

  /// Whether these are an offset of a zone or nothing: `Z`, `+02:00`.
  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.isEmpty || bytes.elementsEqual("Z".utf8) { return true }
    let digits = bytes.dropFirst().enumerated().allSatisfy { $0 == 2 ? $1 == 0x3A : (0x30...0x39).contains($1) }
    return bytes.count == 6 && (bytes.first == 0x2B || bytes.first == 0x2D) && digits
  }

  /// The time of a moment.
  private struct Moment {
    let seconds: Int
    let isUTC: Bool

    var isMidnight: Bool { seconds == 0 }
    var isWholeHour: Bool { seconds % 3600 == 0 }

    /// Reads `23:59:00Z`, with or without seconds and their parts.
    init?(_ bytes: ArraySlice<UInt8>) {
      let end = bytes.firstIndex { $0 == 0x5A || $0 == 0x2B || $0 == 0x2D } ?? bytes.endIndex
      let fields = bytes[..<end].prefix { $0 != 0x2E }.split(separator: 0x3A, omittingEmptySubsequences: false).map {
        $0.count == 2 ? Int(String(decoding: $0, as: UTF8.self)) : nil
      }
      guard (2...3).contains(fields.count), let hours = fields[0], let minutes = fields[1],
        let seconds = fields.count == 3 ? fields[2] : 0,
        (0...24).contains(hours), (0..<60).contains(minutes), (0...60).contains(seconds),
        NoticeDay.isZone(bytes[end...])
      else { return nil }
      self.seconds = 3600 * hours + 60 * minutes + seconds
      isUTC = bytes[end...].elementsEqual("Z".utf8)
    }
  }

  /// The day, or both of them.
  var imprecise: ImpreciseDate {
    switch self {
    case .day(let day): ImpreciseDate(day)
    case .either(let first, let second): ImpreciseDate(earliest: first, latest: second)
    }
  }
}
