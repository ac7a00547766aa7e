import CalendarChecking
import TestSupport
import Testing

/// Files of anyone: whatever is in them, the check ends, and says things of places that are there.
@Suite struct HostileCalendarTests {
  private static let seeds = [ground, outlook, google, nextcloud, apple, pythonIcalendar].map { Array($0.utf8) }

  /// What a slip of a pen, a disk or an attacker puts in.
  private static let splices: [[UInt8]] = [
    [], [0], [0x0D], [0x0A], [0x0D, 0x0A], [0x0D, 0x0A, 0x20], [0x5C], [0x22], [0x2C], [0x3B], [0x3A], [0xC3], [0xA9],
    [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0x7F], Array("BEGIN:VEVENT\r\n".utf8), Array("END:VEVENT\r\n".utf8),
    Array("99999999999999999999".utf8), Array("-P999999999W".utf8), Array("\r\nDTSTART:00000000T999999Z\r\n".utf8),
    Array(";VALUE=DATE-TIME".utf8), Array("BEGIN:VCALENDAR\r\n".utf8), Array("END:VCALENDAR\r\n".utf8),
  ]

  private static func mutated(_ generator: inout SplitMix64) -> [UInt8] {
    var bytes = seeds.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + (generator.oneIn(3) ? Int.random(in: 0...40, using: &generator) : 0))
      bytes.replaceSubrange(start..<end, with: splices.randomElement(using: &generator) ?? [])
    }
    return bytes
  }

  @Test func mutationsAreSurvived() {
    let cases = randomCases(2500, seed: 20_260_301, Self.mutated)
    let bad = cases.counterexample { bytes in
      let checked = checkCalendar(bytes)
      let lineCount = lineCount(of: bytes)
      var previous = 0
      for finding in checked.findings {
        guard finding.offset >= previous, finding.offset <= bytes.count, (1...lineCount).contains(finding.line),
          finding.lineStart <= finding.offset, (1...(finding.offset - finding.lineStart + 1)).contains(finding.column)
        else { return false }
        previous = finding.offset
      }
      return checked.count(.defect) + checked.count(.remark) == checked.findings.count
    }
    #expect(bad == nil, "\(bad.map { String(decoding: $0, as: UTF8.self) } ?? "")")
  }

  /// The lines that an editor counts, where CR CR LF ends one.
  private func lineCount(of bytes: [UInt8]) -> Int {
    var count = 1
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: [0x0D, 0x0D, 0x0A]) {
        count += 1
        index += 3
      } else if rest.starts(with: [0x0D, 0x0A]) {
        count += 1
        index += 2
      } else {
        if bytes[index] == 0x0D || bytes[index] == 0x0A { count += 1 }
        index += 1
      }
    }
    return count
  }

  /// A calendar cut off at every byte.
  @Test func everyPrefixIsSurvived() {
    let bytes = Array(ground.utf8)
    for end in 0..<bytes.count {
      #expect(checkCalendar(Array(bytes[..<end])).count(.defect) > 0, "\(end)")
    }
  }

  private static let head = Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B\r\n".utf8)

  private static func many(_ part: String, _ count: Int) -> [UInt8] {
    head + Array(repeatElement(Array(part.utf8), count: share(of: count)).joined())
  }

  /// With all cases, sizes at which anything quadratic would take minutes.
  @Test(
    arguments: [
      ("nested components", many("BEGIN:VEVENT\r\n", 100_000)),
      ("ends without start", many("END:VEVENT\r\n", 100_000)),
      ("one long line", many("a", 1_000_000)),
      ("one long text", head + Array("BEGIN:VEVENT\r\nDESCRIPTION:".utf8) + Array(repeating: 0x5C, count: 1_000_001)),
      (
        "controls on one line",
        head + Array("BEGIN:VEVENT\r\nSUMMARY:".utf8) + Array(repeating: 7, count: share(of: 500_000))
      ),
      (
        "folds",
        head + Array("X-A:b\r\n c".utf8)
          + Array(repeatElement([0x0D, 0x0A, 0x20, 0x63], count: share(of: 200_000)).joined())
      ),
      ("blank lines", many("\r\n", 300_000)),
      ("carriage returns", many("\r", 500_000)),
      (
        "parameters",
        head + Array("X-A".utf8) + Array(repeatElement(Array(";A=\"b\"".utf8), count: share(of: 100_000)).joined())
      ),
      ("commas", head + Array("BEGIN:VEVENT\r\nEXDATE:".utf8) + Array(repeating: 0x2C, count: share(of: 500_000))),
      (
        "alarms",
        head + Array("BEGIN:VEVENT\r\n".utf8) + many("BEGIN:VALARM\r\nEND:VALARM\r\n", 50_000).dropFirst(head.count)
      ),
      ("properties", head + Array("BEGIN:VEVENT\r\n".utf8) + many("SUMMARY:a\r\n", 100_000).dropFirst(head.count)),
      (
        "zones",
        head + Array("BEGIN:VEVENT\r\n".utf8)
          + (0..<share(of: 30_000)).flatMap { Array("DTSTART;TZID=z\($0):20260301T090000\r\n".utf8) }
      ),
      ("NUL", Array(repeating: 0, count: share(of: 500_000))),
    ] as [(String, [UInt8])])
  func longFilesAreSurvived(_ name: String, _ bytes: [UInt8]) {
    #expect(checkCalendar(bytes).count(.defect) > 0)
  }
}
