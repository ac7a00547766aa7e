import Calendars
import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Register

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

/// Derives the deadlines and writes one calendar of them.
func write(to folder: String, contracts count: Int) throws {
  let engine = engine(contracts: count)
  let memory = peakMemory()
  let start = processorTime()
  let summary = try exportCalendars(
    of: engine, to: folder, language: .dutch, groups: [.everything], isForced: true)
  print(
    String(format: "%.4f", processorTime() - start), summary.calendars.first?.eventCount ?? 0,
    peakMemory() - memory)
}

/// Writes the same events in a plain form for the program in C: one field a line, an empty line after each event.
func dump(to file: String, contracts count: Int) throws {
  let folder = file + ".calendar"
  _ = try exportCalendars(
    of: engine(contracts: count), to: folder, language: .dutch, groups: [.everything], isForced: true)
  let text = try String(contentsOfFile: folder + "/termijnen.ics", encoding: .utf8)
    .replacingOccurrences(of: "\r\n ", with: "")
  var output = ""
  let wanted = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS"]
  for event in text.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst() {
    for line in event.components(separatedBy: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].split(separator: ";")[0]
      if wanted.contains(String(name)) { output += "\(name)\t\(line[line.index(after: colon)...])\n" }
    }
    output += "\n"
  }
  try Data(output.utf8).write(to: URL(fileURLWithPath: file))
}
