import CivilDates
import Diagnostics
import Importing
import Register
import RegisterDrafts
import SystemInterface
import Wording
import Words

/// What was read of a file, for people: a table of contracts, and all that they must know.
struct ImportReport {
  let file: String
  let imported: ImportedContracts
  private let wording: Wording

  init(file: String, imported: ImportedContracts, _ wording: Wording) {
    self.file = file
    self.imported = imported
    self.wording = wording
  }

  /// The most contracts that are shown.
  private static let most = 200

  func write() {
    let output = StandardStream.standardOutput
    var table = Table([
      wording.say(nl: "Contract", en: "Contract"), wording.say(nl: "Eerste dag", en: "First day"),
      wording.say(nl: "Laatste dag", en: "Last day"), wording.say(nl: "Verlenging", en: "Extensions"),
      wording.say(nl: "Opzegtermijn", en: "Notice"),
    ])
    for contract in imported.contracts.prefix(Self.most) { table.rows.append(row(contract.draft)) }
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
    let count = imported.contracts.count
    if count > Self.most {
      output.write(
        wording.say(nl: "... en nog \(count - Self.most) meer\n", en: "... and \(count - Self.most) more\n"))
    }
    output.write(
      wording.say(
        nl: "\(terminalSafe(file)): \(count) \(count == 1 ? "contract" : "contracten") gelezen.\n",
        en: "\(terminalSafe(file)): \(count) \(count == 1 ? "contract" : "contracts") read.\n"))
    for kind in ImportRemark.Kind.allCases { write(kind, to: output) }
  }

  private func row(_ draft: ContractDraft) -> [String] {
    let unknown = wording.say(nl: "onbekend", en: "unknown")
    let last: String
    switch draft.term.lastDay?.value {
    case .open: last = wording.say(nl: "onbepaald", en: "indefinite")
    case .day(let day): last = day.isExact ? "\(day.latest)" : "\(day.earliest) / \(day.latest)"
    case .unknown, nil:
      let start = draft.term.start?.value
      if let start, start.isExact, let duration = draft.term.duration?.value {
        last = "\(start.earliest.adding(duration, rounding: .up).previous)"
      } else {
        last = unknown
      }
    }
    let start = draft.term.start?.value.map { $0.isExact ? "\($0.earliest)" : wording.impreciseDate($0) }
    let notice = draft.extensions.first?.notice ?? draft.exits.first?.notice
    return [
      draft.id, start ?? unknown, last, draft.extensions.map(step).joined(separator: " + "),
      notice.map { $0.value.map { wording.notice($0) } ?? unknown } ?? "-",
    ]
  }

  private func step(_ step: ExtensionDraft) -> String {
    let length =
      switch step.length {
      case .period(let period): wording.period(period)
      case .atMost(let period): wording.say(nl: "hooguit ", en: "at most ") + wording.period(period)
      case .open: wording.say(nl: "doorlopend", en: "running on")
      case .unknown: wording.say(nl: "onbekend", en: "unknown")
      }
    let times =
      switch step.times {
      case .count(1): ""
      case .count(let count): "\(count) x "
      case .unlimited: wording.say(nl: "telkens ", en: "again and again ")
      case .unknown: ""
      }
    return step.by == .silence ? times + length + wording.say(nl: " stilzwijgend", en: " by silence") : times + length
  }

  /// The remarks of a kind, those that say the same on one line.
  private func write(_ kind: ImportRemark.Kind, to output: StandardStream) {
    var places: [String: [String]] = [:]
    var order: [(key: String, remark: ImportRemark)] = []
    for remark in imported.remarks where remark.kind == kind {
      let key = remark.message[wording.language]
      if places[key] == nil { order.append((key, remark)) }
      places[key, default: []].append(remark.place ?? "")
    }
    if order.isEmpty { return }
    output.write("\n\(heading(kind))\n")
    for (key, remark) in order {
      let all = (places[key] ?? []).filter { !$0.isEmpty }
      let shown = shortened(all.prefix(5)).joined(separator: ", ")
      let more = all.count > 5 ? wording.say(nl: " en \(all.count - 5) meer", en: " and \(all.count - 5) more") : ""
      output.write("  " + terminalSafe(key + (all.isEmpty ? "" : " (\(shown)\(more))")) + "\n")
      if let help = remark.help { output.write("    " + terminalSafe(help[wording.language]) + "\n") }
    }
  }

  /// Places as a reader finds them: cells of the same sheet name it once, and a path is its last steps; the file holds
  /// them whole.
  private func shortened(_ places: some Sequence<String>) -> [String] {
    var last = ""
    return places.map { place in
      if place.hasPrefix("/") {
        let steps = place.split(separator: "/")
        return steps.count > 3 ? ".../" + steps.suffix(2).joined(separator: "/") : place
      }
      guard let mark = place.lastIndex(of: "!") else { return place }
      defer { last = String(place[...mark]) }
      return place[...mark] == last ? String(place[place.index(after: mark)...]) : place
    }
  }

  private func heading(_ kind: ImportRemark.Kind) -> String {
    switch kind {
    case .question:
      wording.say(nl: "Op twee manieren te lezen, en nu onbekend:", en: "Can be read in two ways, and unknown now:")
    case .unreadable: wording.say(nl: "Niet te lezen, en nu onbekend:", en: "Cannot be read, and unknown now:")
    case .contradiction: wording.say(nl: "Spreekt zichzelf tegen:", en: "Contradicts itself:")
    case .notSaid: wording.say(nl: "Staat er niet:", en: "Is not said:")
    case .notRecognised: wording.say(nl: "Kolommen die niet zijn gelezen:", en: "Columns that were not read:")
    case .skipped: wording.say(nl: "Overgeslagen:", en: "Skipped:")
    case .hidden: wording.say(nl: "Verborgen, en wel gelezen:", en: "Hidden, and read all the same:")
    }
  }
}
