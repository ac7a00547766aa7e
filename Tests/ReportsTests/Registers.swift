import CivilDates
import Deadlines
import Register
import RegisterReading
import Reports
import TestSupport

/// A register of the tests, read from its files, as it is known on a day.
struct Known {
  let register: Register
  let engine: DeadlineEngine

  /// The register in `contracts/`.
  init(_ folder: String, asOf day: CivilDate) {
    let read = readRegister(at: folder)
    register = read.register
    engine = DeadlineEngine(Snapshot(of: read.register, asOf: day))
  }

  /// The register in `contracts/`.
  static func real(asOf day: String) -> Known {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return Known("/" + parts.joined(separator: "/") + "/contracts", asOf: date(day))
  }

  /// The report of a year.
  func report(_ year: Int, comparedWith day: String = "2019-11-30", transition: String? = nil) throws -> YearReport {
    try YearReport(
      of: year, register: register, engine: engine, comparedWith: date(day), transition: transition)
  }
}
