import Calendars
import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Glibc
import ICalendar
import Register
import Words

/// A register in memory with about seven deadlines a contract.
private func register(contracts count: Int) -> Register {
  func provenance(_ number: Int) -> Provenance {
    Provenance(place: Place(file: "contracts/\(number).yaml", line: 5, column: 3))
  }
  let contracts = (0..<count).map { number in
    var contract = Contract(
      id: "contract-\(number)", title: "Contract nummer \(number), een titel zoals een echte",
      term: Term(
        start: CivilDate(year: 2019 + number % 3, month: 1 + number % 12, day: 1).map { ImpreciseDate($0) },
        duration: Period(years: 4), lastDay: .unknown, provenance: provenance(number)),
      provenance: provenance(number))
    let step = Extension(
      kind: .silence, duration: Period(years: 1), notice: .period(Period(months: 6)), who: .notRecorded,
      basis: .contract, provenance: provenance(number))
    contract.extensions = [step, step]
    contract.claims = Claims(
      period: Period(years: 1), dueAfter: nil, basis: .contract, provenance: provenance(number))
    return Versioned(contract)
  }
  return Register(contracts: contracts)
}

private func engine(contracts count: Int) -> DeadlineEngine {
  DeadlineEngine(Snapshot(of: register(contracts: count), asOf: CivilDate(dayNumber: 18_262)))
}

private func options() -> CalendarExportOptions {
  var options = CalendarExportOptions(language: .dutch)
  options.groups = [.everything]
  options.isForced = true
  return options
}

/// Derives the deadlines and writes one calendar of them, with its ledger.
func export(to folder: String, contracts count: Int) throws {
  let engine = engine(contracts: count)
  let memory = peakMemory()
  let start = processorTime()
  let summary = try exportCalendars(of: engine, to: folder, options: options())
  print(String(format: "%.4f", processorTime() - start), summary.counts[.new] ?? 0, peakMemory() - memory)
}

/// Writes the events of the deadlines in a plain form for the program in C and for ``write(_:to:)``: one field a line,
/// an empty line after each event.
func dump(to file: String, contracts count: Int) throws {
  let folder = file + ".calendar"
  _ = try exportCalendars(of: engine(contracts: count), to: folder, options: options())
  var output = ""
  let wanted = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS"]
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains("_") }.sorted()
  for name in names {
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      .replacingOccurrences(of: "\r\n ", with: "")
    for event in text.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst() {
      let parts = event.components(separatedBy: "BEGIN:VALARM\r\n")
      for line in parts[0].components(separatedBy: "\r\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let name = line[..<colon].split(separator: ";")[0]
        if wanted.contains(String(name)) { output += "\(name)\t\(line[line.index(after: colon)...])\n" }
      }
      for alarm in parts.dropFirst() {
        let lines = alarm.components(separatedBy: "\r\n")
        let values = ["TRIGGER:", "DESCRIPTION:"].compactMap { name in
          lines.first { $0.hasPrefix(name) }?.dropFirst(name.count)
        }
        output += "\(zip(["TRIGGER", "ALARM"], values).map { "\($0)\t\($1)\n" }.joined())"
      }
      output += "\n"
    }
  }
  try Data(output.utf8).write(to: URL(fileURLWithPath: file))
}

/// The fields of an event before anything was made of them.
private struct RawEvent {
  var uid = EventID.root
  var day = CivilDate.min
  var revised = CivilDate.min
  var isConfirmed = false
  var summary = ""
  var description = ""
  var categories: [String] = []
  var alarms: [(daysBefore: Int, text: String)] = []
}

/// Writes dumped events into one calendar: checked, through libical, folded anew, event by event.
func write(_ file: String, to path: String) throws {
  let events = try rawEvents(in: file)
  let memory = peakMemory()
  let start = processorTime()
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  var writer = try CalendarWriter(.init(name: "Termijnen", description: "Termijnen"))
  for raw in events {
    var event = CalendarEvent(
      uid: raw.uid, day: raw.day, revised: raw.revised, summary: .line(raw.summary),
      description: TextValue(raw.description), status: raw.isConfirmed ? .confirmed : .tentative,
      categories: raw.categories.map { .category($0) })
    event.alarms = raw.alarms.map { Alarm(daysBefore: $0.daysBefore, text: .line($0.text)) }
    writer.add(try SerializedEvent(event))
    if writer.pendingByteCount > 1 << 16 { put(writer.takeBytes(), descriptor) }
  }
  writer.finish()
  put(writer.takeBytes(), descriptor)
  close(descriptor)
  print(String(format: "%.4f", processorTime() - start), events.count, peakMemory() - memory)
}

private func put(_ bytes: [UInt8], _ descriptor: Int32) {
  precondition(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
}

private func rawEvents(in file: String) throws -> [RawEvent] {
  var events: [RawEvent] = []
  var event = RawEvent()
  var days = 0
  for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
  {
    if line.isEmpty {
      events.append(event)
      event = RawEvent()
      continue
    }
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2 else { continue }
    let value = String(parts[1])
    switch parts[0] {
    case "UID": event.uid = EventID(value, within: .root)
    case "DTSTAMP": event.revised = day(value)
    case "DTSTART": event.day = day(value)
    case "STATUS": event.isConfirmed = value == "CONFIRMED"
    case "SUMMARY": event.summary = unescaped(value)
    case "DESCRIPTION": event.description = unescaped(value)
    case "CATEGORIES": event.categories = value.split(separator: ",").map(String.init)
    case "TRIGGER": days = 1 + (Int(value.dropFirst(2).prefix { $0.isNumber }) ?? 0)
    case "ALARM": event.alarms.append((days, unescaped(value)))
    default: break
    }
  }
  return events.dropLast()
}

private func day(_ digits: String) -> CivilDate {
  let number = Int(digits.prefix(8)) ?? 0
  return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100) ?? .min
}

private func unescaped(_ value: String) -> String {
  var text = ""
  var isEscaped = false
  for character in value {
    if !isEscaped, character == "\\" {
      isEscaped = true
    } else {
      text.append(isEscaped && character == "n" ? "\n" : character)
      isEscaped = false
    }
  }
  return text
}
