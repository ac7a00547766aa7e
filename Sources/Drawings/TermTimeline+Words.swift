import CivilDates
import Deadlines
public import Transitions
import Wording

extension TermTimeline {
  /// What the drawing is called.
  public var title: String {
    wording.say(
      nl: "Looptijden van \(wording.date(first)) tot en met \(wording.date(last))",
      en: "Terms from \(wording.date(first)) through \(wording.date(last))")
  }

  /// What the drawing shows, in a few sentences; the rows are told by ``textAlternative``.
  public var summary: String {
    let count = rows.count
    var sentences = [
      wording.say(
        nl: "\(count) \(count == 1 ? "contract of regeling" : "contracten en regelingen"), zoals bekend op "
          + "\(wording.date(asOf)).",
        en: "\(count) \(count == 1 ? "contract or arrangement" : "contracts and arrangements"), as known on "
          + "\(wording.date(asOf)).")
    ]
    sentences += candidates.map { "\(words(for: $0))." }
    sentences.append(
      wording.say(nl: "De tabel erbij geeft dezelfde gegevens.", en: "The table with it gives the same data."))
    return sentences.joined(separator: " ")
  }

  /// A candidate date with its verdict in words.
  func words(for candidate: Candidate) -> String {
    let day = wording.date(candidate.day)
    return wording.say(nl: "Overstap per \(day): ", en: "Transition per \(day): ") + wording.verdict(candidate.verdict)
  }

  /// A sentence or more per row that tell what its bar shows.
  public var textAlternative: [String] {
    rows.map { row in
      var parts = row.spans.isEmpty ? [] : [words(forSpansOf: row).joined(separator: "; ")]
      parts += row.marks.filter { $0.id != nil && $0.shape != .unknown }.map(\.text)
      if let claims = claims(of: row) { parts.append(claims) }
      let notes = row.notes.map(\.text)
      let happenings = zip(candidates, row.happenings).map { candidate, happening in
        wording.say(nl: "Per \(wording.date(candidate.day)): ", en: "Per \(wording.date(candidate.day)): ") + happening
      }
      let sentence = parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
      return (["\(row.title):", sentence] + notes + happenings).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The same data as a table: a row per contract, a column per candidate date.
  public var table: DrawnTable {
    DrawnTable(
      caption: title,
      headers: [
        wording.say(nl: "Contract", en: "Contract"), wording.say(nl: "Looptijd", en: "Term"),
        wording.say(nl: "Te doen", en: "To be done"), wording.say(nl: "Declaraties", en: "Claims"),
        wording.say(nl: "Niet zeker", en: "Not certain"),
      ] + candidates.map { words(for: $0) },
      rows: rows.map { row in
        [
          row.title, words(forSpansOf: row).joined(separator: "; "),
          row.marks.filter { $0.id != nil }.map(\.text).joined(separator: "; "),
          claims(of: row) ?? "", row.notes.map(\.text).joined(separator: " "),
        ] + candidates.indices.map { $0 < row.happenings.count ? row.happenings[$0] : "" }
      })
  }

  /// The stretches of a row in words; those that come back after the days that are drawn in one.
  public func words(forSpansOf row: Row) -> [String] {
    let again = wording.say(nl: "daarna steeds opnieuw", en: "then again and again")
    return row.spans.map(words) + (row.goesOn ? [again] : [])
  }

  /// A stretch in words, with its last day.
  public func words(for span: Timespan) -> String {
    let name = name(of: span.kind)
    var kind = span.steps > 0 && span.kind != .term ? "\(name) \(span.steps)" : name
    // What runs on after a term is no arrangement of municipalities.
    if span.steps > 0, span.kind == .open { kind = wording.say(nl: "looptijd tot opzegging", en: "term until left") }
    var text = kind
    if span.steps == 0, let start = span.start {
      let first = wording.impreciseDate(start)
      text += wording.say(nl: " vanaf \(first)", en: " from \(first)")
    }
    if let end = span.end {
      let last = end.map(\.previous)
      text +=
        last.isExact
        ? wording.say(nl: " t/m \(wording.date(last.earliest))", en: " through \(wording.date(last.earliest))")
        : wording.say(
          nl: " t/m een dag \(wording.impreciseDate(last))", en: " through a day \(wording.impreciseDate(last))")
    } else if span.kind == .open {
      text += wording.say(nl: ", zonder einde", en: ", without end")
    } else {
      text += wording.say(nl: ", einde onbekend", en: ", end unknown")
    }
    return text
  }

  /// What a kind of stretch is called.
  func name(of kind: Timespan.Kind) -> String {
    switch kind {
    case .term: wording.say(nl: "vaste looptijd", en: "fixed term")
    case .silence: wording.say(nl: "stilzwijgende verlenging", en: "extension by silence")
    case .decision: wording.say(nl: "verlenging na besluit", en: "extension by decision")
    case .agreement: wording.say(nl: "verlenging in overleg", en: "extension by agreement")
    case .open: wording.say(nl: "regeling tot uittreding", en: "arrangement until left")
    }
  }

  private func claims(of row: Row) -> String? {
    row.claims.map {
      wording.say(nl: "declaraties t/m \(wording.date($0.last))", en: "claims through \(wording.date($0.last))")
    }
  }
}
