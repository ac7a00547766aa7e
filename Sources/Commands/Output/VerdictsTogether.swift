import CivilDates
import JSONText
import Register
import SystemInterface
import Transitions
import Wording

/// What many registers together say of one target date: the worst that one of them says, and who stands in the way.
struct VerdictsTogether {
  /// The first day under the new situation.
  let target: CivilDate
  /// The names of the registers, in the order in which they were named.
  let names: [String]
  /// Their verdicts, in the same order.
  let verdicts: [Verdict]
  /// The worst verdict.
  let verdict: Verdict

  init(target: CivilDate, names: [String], verdicts: [Verdict]) {
    self.target = target
    self.names = names
    self.verdicts = verdicts
    verdict = verdicts.max() ?? .clear
  }

  /// The names of the registers in which more stands in the way than what is not known, the worst first, so many at
  /// most.
  func inTheWay(atMost most: Int = .max) -> [String] {
    var found: [String] = []
    for verdict in Verdict.allCases.sorted().reversed() where verdict > .attention && verdict <= self.verdict {
      for (index, own) in verdicts.enumerated() where own == verdict {
        if found.count == most { return found }
        found.append(names[index])
      }
    }
    return found
  }

  /// How many registers have a verdict.
  func count(_ verdict: Verdict) -> Int { verdicts.count { $0 == verdict } }

  /// The names of those who stand in the way, so many at most; nil if nobody does.
  func names(_ wording: Wording, atMost most: Int = .max) -> String? {
    let names = inTheWay(atMost: most)
    if names.isEmpty { return nil }
    let others = verdicts.count { $0 > .attention } - names.count
    let more = others > 0 ? wording.say(nl: " en nog \(others)", en: " and \(others) more") : ""
    return names.joined(separator: ", ") + more
  }

  /// The verdicts one by one, and the two lines that they come to.
  func write(_ wording: Wording) {
    let output = StandardStream.standardOutput
    var table = Table([wording.say(nl: "Gemeente", en: "Municipality"), wording.say(nl: "Oordeel", en: "Verdict")])
    for (name, verdict) in zip(self.names, verdicts) { table.rows.append([name, wording.verdict(verdict)]) }
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
    let worst = wording.verdict(verdict)
    output.write(
      wording.say(
        nl: "\nSamen, per \(wording.date(target)): \(worst).\n",
        en: "\nTogether, per \(wording.date(target)): \(worst).\n"))
    guard let names = names(wording) else { return }
    output.writeParagraph(wording.say(nl: "In de weg staat: \(names).", en: "In the way: \(names)."))
  }
}

/// What is kept of what one of many registers says of some target dates.
struct VerdictsOfRegister: Sendable {
  let name: String
  let folder: String
  /// The verdicts, in the order of the dates.
  let verdicts: [Verdict]

  /// What the registers together say of each of these dates.
  static func together(_ all: [VerdictsOfRegister], on targets: [CivilDate]) -> [VerdictsTogether] {
    let shared = Dictionary(grouping: all, by: \.name).filter { $1.count > 1 }
    let names = all.map { shared[$0.name] == nil ? $0.name : "\($0.name) (\($0.folder))" }
    return targets.indices.map { index in
      VerdictsTogether(target: targets[index], names: names, verdicts: all.map { $0.verdicts[index] })
    }
  }
}
