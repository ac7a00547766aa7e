import CivilDates
import SystemInterface

/// Lines with dates, days of the year, periods and dates that are not known to the day: what is read is written the
/// same again, and adding to dates keeps their order.
func fuzzDates(_ input: [UInt8]) {
  var dates: [CivilDate] = []
  var periods: [Period] = []
  for text in TextLines(input).texts.prefix(40) {
    if let date = CivilDate(text) {
      hold(date.description == text, "\(text) is written as \(date)")
      hold(CivilDate(year: date.year, month: date.month, day: date.day) == date, "\(text) is another day")
      dates.append(date)
    }
    if let day = MonthDay(text) { hold(day.description == text, "\(text) is written as \(day)") }
    if let period = Period(text) {
      hold(Period(period.description) == period, "\(text) is written as \(period)")
      periods.append(period)
    }
    if let date = ImpreciseDate(edtf: text) {
      hold(date.text ?? date.earliest.description == text, "\(text) is written as \(date.text ?? "")")
      hold(date.isExact == (date.text == nil) || date.text?.hasPrefix("[") == true, "\(text): \(date)")
      dates += [date.earliest, date.latest]
    }
  }
  dates.sort()
  for period in periods.prefix(4) {
    for rounding in Rounding.allCases {
      let later = dates.map { $0.adding(period, rounding: rounding) }
      let earlier = dates.map { $0.subtracting(period, rounding: rounding) }
      hold(later == later.sorted() && earlier == earlier.sorted(), "\(period) turns the order of \(dates) around")
      hold(zip(dates, later).allSatisfy { $0 <= $1 } && zip(earlier, dates).allSatisfy { $0 <= $1 }, "\(period)")
    }
  }
}
