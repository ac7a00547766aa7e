import CivilDates
import TestSupport
import Testing

@testable import Commands

/// However little is looked at at a time, the deadlines of many registers follow on each other as if all were sorted.
@Suite struct DeadlinesTogetherTests {
  private struct Told {
    let folder: String
    let reference: DeadlineReference
  }

  private static func references(_ generator: inout SplitMix64) -> [DeadlineReference] {
    (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      let day: CivilDate? = generator.oneIn(5) ? nil : .random(in: 2021...2022, using: &generator)
      let isDated = generator.oneIn(2)
      return DeadlineReference(
        id: "contract-\(Int.random(in: 0..<8, using: &generator))/notice/1", date: isDated ? day : nil,
        before: isDated ? nil : day)
    }
  }

  private static func text(_ all: [Told]) -> String {
    let items = all.map { told in
      func quoted(_ day: CivilDate?) -> String { day.map { "\"\($0)\"" } ?? "null" }
      return """

              {
                "register": "\(told.folder)",
                "municipality": "Proef",
                "id": "\(told.reference.id)",
                "date": \(quoted(told.reference.date)),
                "before": \(quoted(told.reference.before))
              }
        """
    }
    return items.isEmpty
      ? "{\n    \"deadlines\": []\n  }"
      : "{\n    \"deadlines\": [" + items.joined(separator: ",") + "\n    ]\n  }"
  }

  @Test(arguments: [0, 1, 2, 9, 60], [1, 1 << 20])
  func sorted(count: Int, limit: Int) throws {
    var generator = SplitMix64(seed: UInt64(count))
    var together = DeadlinesTogether(looksAt: 1, keeping: limit)
    var all: [Told] = []
    for number in 0..<count {
      let references = Self.references(&generator)
      let folder = "land/\(number * 7 % 10)"
      together.add(PackedDeadlines(references, folder: folder, name: "Proef"))
      all += references.map { Told(folder: folder, reference: $0) }
    }
    let sorted = all.sorted {
      $0.reference.key == $1.reference.key ? $0.folder < $1.folder : $0.reference.key < $1.reference.key
    }
    var text = ""
    try together.writeJSON { text += $0 }
    #expect(text == Self.text(sorted))
  }
}

/// How many work at the same time changes nothing in what comes out.
@Suite struct InOrderTests {
  @Test(arguments: [1, 2, 8]) func inOrderForAnyNumberOfWorkers(workers: Int) {
    var found: [Int] = []
    inOrder(workers: workers) {
      $0 < 200 ? $0 : nil
    } work: { number in
      // Some take longer than those behind them.
      (0..<number % 7 * 1000).reduce(number) { $0 &* 31 &+ $1 } & 0 | number
    } take: {
      found.append($0)
    }
    #expect(found == Array(0..<200))
  }
}
