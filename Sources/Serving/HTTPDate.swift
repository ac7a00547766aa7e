import CivilDates

/// A moment as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
struct HTTPDate: Hashable, CustomStringConvertible {
  /// The seconds since the start of 1970 (UTC).
  let seconds: Int

  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let epoch = CivilDate(year: 1970, month: 1, day: 1) ?? .min
  private static let secondsPerDay = 86_400

  /// The moment so many seconds after the start of 1970.
  init(_ seconds: Int) {
    self.seconds = seconds
  }

  /// Reads the form that is written today; the two old ones are answered as if nothing was said.
  init?(_ text: String) {
    let words = text.utf8.split { $0 == 0x20 || $0 == 0x2C || $0 == 0x3A }.map { String(Substring($0)) }
    guard words.count == 8, Self.days.contains(words[0]), words[7] == "GMT", let day = Int(words[1]),
      let month = Self.months.firstIndex(of: words[2]), let year = Int(words[3]),
      let date = CivilDate(year: year, month: month + 1, day: day), let hour = Int(words[4]), (0...23).contains(hour),
      let minute = Int(words[5]), (0...59).contains(minute), let second = Int(words[6]), (0...60).contains(second)
    else { return nil }
    seconds = Self.epoch.days(until: date) * Self.secondsPerDay + hour * 3600 + minute * 60 + second
  }

  var description: String {
    let (dayNumber, time) = seconds.quotientAndRemainder(dividingBy: Self.secondsPerDay)
    let date = Self.epoch.advanced(days: dayNumber)
    let (year, month, day) = date.fields
    return "\(Self.days[(dayNumber + 3) % 7]), \(padded(day)) \(Self.months[month - 1]) \(year) "
      + "\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60)) GMT"
  }

  /// `2026-11-21T08:49:37Z` (RFC 3339).
  fileprivate var internetText: String {
    let (dayNumber, time) = seconds.quotientAndRemainder(dividingBy: Self.secondsPerDay)
    return "\(Self.epoch.advanced(days: dayNumber))T\(padded(time / 3600)):\(padded(time / 60 % 60)):"
      + "\(padded(time % 60))Z"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A moment as a log writes it: `2026-11-21T08:49:37Z` (RFC 3339).
public func momentText(_ seconds: Int) -> String { HTTPDate(seconds).internetText }
