import CivilDates
import TestSupport

/// A small register as people write one, in any of the layouts that YAML allows; it follows from its seed.
struct RandomFiles {
  private var generator: SplitMix64
  private(set) var files: [(name: String, bytes: [UInt8])] = []

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    let contract = [
      "title: Hulp # de naam", "term: {start: 2020-01-01, duration: \(pick(["P1Y", "P2Y", "P18M"]))}", extensions(),
      history(["notice-sent"]), "note: |\n  Het blijft 'staan',\n\n  ook [dit].",
      amendment(
        pick(["title: Andere hulp", "extensions: [{by: silence, duration: P1Y, notice: P3M, times: 3}]"])),
    ]
    let transition = [
      "title: Overstap", "moves: [hulp]", "candidates: [2023-01-01, 2024-01-01]",
      "steps:\n  - {id: raad, title: \"De raad: ja?\"}\n  - id: college\n    after: [raad]",
      history(["chosen"]), amendment("steps: [{id: raad}, {id: college}, {id: plan}]"),
    ]
    add("hulp.yaml", "id: hulp", contract)
    add("overstap.yaml", "transition: overstap", transition)
    files.append(("documents.yaml", Array("documents: [{id: a, date: 2021-06-01}]\n".utf8)))
  }

  /// A decision that somebody could want to record; many of them cannot be.
  mutating func decision() -> String {
    let day = CivilDate.random(in: 2020...2023, using: &generator)
    let subject = pick([
      "hulp/notice/1=received", "hulp/notice/2=received", "hulp/notice/2=extended",
      "hulp/extension-decision/1=extended",
      "hulp/extension-decision/2=extended", "hulp/notice/3=extended", "hulp/extension-decision/2=left-out",
      "hulp/2021-06-30=terminated",
      "overstap/step/raad=done", "overstap/step/2023-01-01/college=done", "overstap/step/2024-01-01/raad=refused",
      "overstap/step/plan=done", "overstap/2023-01-01=chosen", "overstap/2024-01-01=dropped",
    ])
    return "\(subject)@\(day)"
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }

  private mutating func extensions() -> String {
    let steps = (0..<2).map { _ in
      "{by: \(pick(["silence", "decision", "agreement"])), duration: P1Y, notice: \(pick(["P3M", "unknown"]))}"
    }
    return generator.oneIn(2)
      ? "extensions: [\(steps.joined(separator: ", "))]" : "extensions:\n- " + steps.joined(separator: "\n- ")
  }

  /// What has happened, in one of the ways in which that can be written; empty if nothing has.
  private mutating func history(_ kinds: [String]) -> String {
    let days = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      CivilDate.random(in: 2020...2022, using: &generator)
    }
    let events = days.sorted().map { day in
      "known: \(day), event: \(pick(kinds))" + (kinds == ["chosen"] ? ", target: 2024-01-01" : "")
    }
    if events.isEmpty { return pick(["", "history: []", "history: [ ] # nog niets", "history: [\n  # niets\n  ]"]) }
    let inBraces = events.map { "{\($0)}" }
    switch Int.random(in: 0...5, using: &generator) {
    case 0: return "history: [\(inBraces.joined(separator: ", "))] # dit"
    case 1: return "history: [\n  \(inBraces.joined(separator: ",\n  ")), # de laatste\n  ]"
    case 2: return "history:\n- " + inBraces.joined(separator: "\n# ertussen\n- ")
    case 3: return "history:\n    - " + inBraces.joined(separator: "\n\n    - ") + "\n    # erna"
    case 4:
      return "history:\n  # ervoor\n"
        + events.map { "  - " + $0.split(separator: ", ").joined(separator: "\n    ") }.joined(separator: "\n")
    default:
      return "history:\n"
        + events.map { "  -\n    " + $0.split(separator: ", ").joined(separator: "\n    ") }.joined(separator: "\n")
    }
  }

  private mutating func amendment(_ set: String) -> String {
    generator.oneIn(2) ? "" : "amendments:\n  - document: a\n    set: {\(set)}"
  }

  private mutating func add(_ name: String, _ first: String, _ parts: [String]) {
    let parts = ([first] + parts.shuffled(using: &generator)).filter { !$0.isEmpty }
    var text = pick(["", "# Een opmerking.\n", "---\n", "\u{FEFF}"]) + parts.joined(separator: pick(["\n", "\n\n"]))
    text += pick(["", "\n", "\n\n", "\n# einde", "\n# einde\n"])
    let ending: [UInt8] = pick([[0x0A], [0x0A], [0x0D, 0x0A], [0x0D]])
    files.append((name, text.utf8.flatMap { $0 == 0x0A ? ending : [$0] }))
  }
}
