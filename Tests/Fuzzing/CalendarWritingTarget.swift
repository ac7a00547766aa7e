import CalendarChecking
import CivilDates
import ICalendar
import Register

/// Hostile texts in every field of a calendar: nothing is wrong with what is written, and no text becomes a line.
///
/// A byte 0 ends a text.
func fuzzCalendarWriting(_ input: [UInt8]) throws {
  let texts = input.split(separator: 0, omittingEmptySubsequences: false).prefix(11).map {
    String(decoding: $0, as: UTF8.self)
  }
  let link = WebAddress(texts[texts.count - 1])
  let bytes = try calendar(of: texts, link: link)
  let checked = checkCalendar(bytes)
  for finding in checked.findings {
    hold(finding.rule.weight != .defect, "\(finding.rule) in line \(finding.line): \(finding.message)")
  }
  hold(checked.eventCount == 2, "\(checked.eventCount) events")
  hold(propertyNames(in: bytes) == propertyNames(in: try calendar(of: ["x"], link: link)), "a text became a property")
}

private func calendar(of texts: [String], link: WebAddress?) throws -> [UInt8] {
  func text(_ index: Int) -> String { texts[index % texts.count] }
  var writer = try CalendarWriter(.init(name: .line(text(0)), description: TextValue("x" + text(1))))
  for number in 0..<2 {
    var event = CalendarEvent(
      uid: EventID("\(number)\(text(2))", within: .root), day: CivilDate(dayNumber: 18_596),
      summary: .line(text(3 + number)),
      description: TextValue("x" + text(5 + number)), status: number == 0 ? .confirmed : .tentative,
      categories: [.category(text(7)), .category(text(8))], link: link)
    event.alarms = [Alarm(daysBefore: 14, text: .line(text(9)))]
    try writer.add(SerializedEvent(event), revised: CivilDate(dayNumber: 18_000), sequence: number)
  }
  writer.finish()
  return writer.takeBytes()
}

/// The names of the properties, in order, read without any of the program.
private func propertyNames(in bytes: [UInt8]) -> [[UInt8]] {
  let lines = bytes.split(separator: 0x0A).filter { $0.first != 0x20 && $0.first != 0x09 }
  return lines.map { Array($0.prefix { $0 != 0x3A && $0 != 0x3B }) }
}
