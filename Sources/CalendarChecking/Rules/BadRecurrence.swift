import Words

extension CalendarRule {
  /// A recurrence rule that is none.
  static let badRecurrence = CalendarRule(
    "bad-recurrence", .defect, "RFC 5545 §3.3.10",
    clients: [
      .refuse("Home Assistant"),
      .skip("calcurse"),
      BilingualText(nl: "calcurse: loopt vast, bij INTERVAL=0", en: "calcurse: crashes, with INTERVAL=0"),
    ],
    help: BilingualText(nl: "schrijf de regel als FREQ=YEARLY;COUNT=3", en: "write the rule as FREQ=YEARLY;COUNT=3"),
    bad: .event("RRULE:FREQ=JAARLIJKS"),
    good: .event("RRULE:FREQ=YEARLY"),
    .value([.recurrence]) { property, value, findings in
      var reader = RecurrenceReader(property: property)
      reader.read(value)
      for (index, nl, en) in reader.problems { findings.report(at: property.offset(of: index), nl: nl, en: en) }
    })
}

/// Holds a recurrence rule against its form (RFC 5545 §3.3.10, RFC 7529 §4).
private struct RecurrenceReader {
  let property: Property
  /// What is wrong; the first few.
  private(set) var problems: [(index: Int, nl: String, en: String)] = []
  private var names: Set<String> = []
  /// Whether the months are those of another calendar.
  private var hasScale = false

  init(property: Property) { self.property = property }

  mutating func read(_ value: Range<Int>) {
    let parts = RecurrencePart.all(of: property, value)
    hasScale = parts.contains { $0.name == "RSCALE" }
    for part in parts where problems.count < 10 {
      if part.name.isEmpty || part.value.isEmpty {
        note(part.start, nl: "Hier hoort een deel als FREQ=MONTHLY.", en: "A part such as FREQ=MONTHLY is due here.")
      } else if !names.insert(part.name).inserted {
        note(part.start, nl: "\(part.name) staat er al.", en: "\(part.name) is there already.")
      } else {
        check(part)
      }
    }
    let start = value.lowerBound
    if !names.contains("FREQ") { note(start, nl: "FREQ ontbreekt.", en: "FREQ is missing.") }
    if names.isSuperset(of: ["UNTIL", "COUNT"]) {
      note(start, nl: "UNTIL en COUNT kunnen niet samen.", en: "UNTIL and COUNT cannot stand together.")
    }
    if names.contains("SKIP"), !names.contains("RSCALE") {
      note(start, nl: "SKIP kan niet zonder RSCALE.", en: "SKIP cannot stand without RSCALE.")
    }
  }

  private mutating func note(_ index: Int, nl: String, en: String) { problems.append((index, nl, en)) }

  private mutating func check(_ part: RecurrencePart) {
    let value = part.value
    switch part.name {
    case "FREQ":
      if !["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(word(value)) {
        note(
          value.lowerBound, nl: "Deze frequentie bestaat niet: DAILY, WEEKLY, MONTHLY of YEARLY.",
          en: "There is no such frequency: DAILY, WEEKLY, MONTHLY or YEARLY.")
      }
    case "UNTIL":
      if case .time = CalendarTime.read(property.line.bytes[value]) { break }
      note(value.lowerBound, nl: "UNTIL is geen datum of tijd.", en: "UNTIL is no date or time.")
    case "COUNT", "INTERVAL":
      if value.count > 9 || property.line.bytes[value].wholeNumber.map({ $0 < 1 }) ?? true {
        note(value.lowerBound, nl: "Hier hoort een geheel getal vanaf 1.", en: "A whole number from 1 is due here.")
      }
    case "WKST": checkEach(value, "MO, TU, WE, TH, FR, SA, SU") { days.contains($0) }
    case "BYDAY":
      checkEach(value, "MO, 2TU, -1SU") { day in
        let number = day.utf8.dropLast(2)
        return days.contains(String(day.suffix(2))) && (number.isEmpty || isNumber(Array(number), 1...53, signed: true))
      }
    case "BYMONTH":
      let hasScale = hasScale
      checkEach(value, "1 - 12") { month in
        // Leap months, and a thirteenth one, are those of other calendars.
        hasScale
          ? isNumber(Array(month.utf8.prefix { $0 != 0x4C }), 1...13) : isNumber(Array(month.utf8), 1...12)
      }
    case "BYSECOND": checkNumbers(value, 0...60)
    case "BYMINUTE": checkNumbers(value, 0...59)
    case "BYHOUR": checkNumbers(value, 0...23)
    case "BYMONTHDAY": checkNumbers(value, 1...31, signed: true)
    case "BYYEARDAY", "BYSETPOS": checkNumbers(value, 1...366, signed: true)
    case "BYWEEKNO": checkNumbers(value, 1...53, signed: true)
    case "RSCALE": break
    case "SKIP": checkEach(value, "OMIT, BACKWARD, FORWARD") { ["OMIT", "BACKWARD", "FORWARD"].contains($0) }
    case let name:
      note(part.start, nl: "Er is geen deel dat \(name) heet.", en: "There is no part of the name \(name).")
    }
  }

  private func word(_ range: Range<Int>) -> String { property.uppercased(range.prefix(20)) }

  private mutating func checkNumbers(_ value: Range<Int>, _ bounds: ClosedRange<Int>, signed: Bool = false) {
    let sign = signed ? "±" : ""
    checkEach(value, "\(sign)\(bounds.lowerBound) - \(sign)\(bounds.upperBound)") {
      isNumber(Array($0.utf8), bounds, signed: signed)
    }
  }

  /// Notes the first value of a list that is not allowed.
  private mutating func checkEach(_ value: Range<Int>, _ allowed: String, _ isAllowed: (String) -> Bool) {
    guard let bad = property.split(value).first(where: { !isAllowed(word($0)) }) else { return }
    let text = property.text(of: bad.prefix(20))
    note(
      bad.lowerBound, nl: "'\(text)' kan hier niet; wel: \(allowed).",
      en: "'\(text)' cannot stand here, but: \(allowed).")
  }
}

private let days: Set = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

/// Whether digits, with a sign where one is allowed, are a number within bounds.
private func isNumber(_ bytes: [UInt8], _ bounds: ClosedRange<Int>, signed: Bool = false) -> Bool {
  if !signed, let first = bytes.first, ASCII.digit(first) == nil { return false }
  return bytes.wholeNumber.map { bounds.contains(abs($0)) } ?? false
}
