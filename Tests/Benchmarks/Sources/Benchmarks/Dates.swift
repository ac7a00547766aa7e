import CivilDates
import Foundation

/// Adding a year and a month, and reading the fields of the result, here and with Foundation's calendar.
func dates() {
  let count = 200_000
  var calendar = Calendar(identifier: .gregorian)
  if let zone = TimeZone(identifier: "UTC") { calendar.timeZone = zone }
  let days = (0..<count).map { CivilDate(dayNumber: 10_000 + $0 % 20_000) }
  let instants = days.map { Date(timeIntervalSince1970: Double($0.dayNumber) * 86_400) }
  let period = Period(years: 1, months: 1)
  let components = DateComponents(year: 1, month: 1)

  let own = measure {
    var sum = 0
    for day in days {
      let fields = day.adding(period, rounding: .down).fields
      sum &+= fields.year &+ fields.month &+ fields.day
    }
    checksum &+= sum
  }
  let foundation = measure {
    var sum = 0
    for instant in instants {
      guard let later = calendar.date(byAdding: components, to: instant) else { continue }
      let fields = calendar.dateComponents([.year, .month, .day], from: later)
      sum &+= (fields.year ?? 0) &+ (fields.month ?? 0) &+ (fields.day ?? 0)
    }
    checksum &+= sum
  }
  print(
    "dates: \(nanoseconds(own, count)) ns here, \(nanoseconds(foundation, count)) ns with Foundation:",
    "\(Int(foundation / own)) times as fast (checksum \(checksum))")
}

private func nanoseconds(_ seconds: Double, _ count: Int) -> Int {
  Int(seconds * 1e9 / Double(count))
}
