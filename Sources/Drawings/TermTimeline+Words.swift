import CivilDates
import Deadlines
public import Transitions
import Wording
import Words

extension TermTimeline {
  /// What the drawing is called.
  public var title: String {
    wording.words.termsTitle(from: first, through: last)
  }

  /// What the drawing shows, in a few sentences; the rows are told by ``textAlternative``.
  public var summary: String {
    let count = rows.count
    var sentences = [
      wording.words.termsSummary(count, asOf: asOf)
    ]
    sentences += candidates.map { "\(words(for: $0))." }
    sentences.append(
      wording.words.tableGivesTheSame)
    return sentences.joined(separator: " ")
  }

  /// A candidate date with its verdict in words.
  func words(for candidate: Candidate) -> String {
    let day = wording.date(candidate.day)
    return wording.words.transitionPer(day) + wording.verdict(candidate.verdict)
  }

  /// A sentence or more per row that tell what its bar shows.
  public var textAlternative: [String] {
    rows.map { row in
      var parts = row.spans.isEmpty ? [] : [words(forSpansOf: row).joined(separator: "; ")]
      parts += row.marks.filter { $0.id != nil && $0.shape != .unknown }.map(\.text)
      if let claims = claims(of: row) { parts.append(claims) }
      let notes = row.notes.map(\.text)
      let happenings = zip(candidates, row.happenings).map { candidate, happening in
        wording.words.perDay(candidate.day) + happening
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
        wording.words.contractHeading, wording.words.termName,
        wording.words.toBeDoneHeading, wording.words.claimsName,
        wording.words.notCertainHeading,
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
    let again = wording.words.thenAgainAndAgain
    return row.spans.map(words) + (row.goesOn ? [again] : [])
  }

  /// A stretch in words, with its last day.
  public func words(for span: Timespan) -> String {
    let name = name(of: span.kind)
    var kind = span.steps > 0 && span.kind != .term ? "\(name) \(span.steps)" : name
    // What runs on after a term is no arrangement of municipalities.
    if span.steps > 0, span.kind == .open { kind = wording.words.termUntilLeft }
    var text = kind
    if span.steps == 0, let start = span.start {
      let first = wording.impreciseDate(start)
      text += wording.words.spanFrom(first)
    }
    if let end = span.end {
      let last = end.map(\.previous)
      text +=
        last.isExact
        ? wording.words.spanThrough(last.earliest)
        : wording.words.spanThroughADay(last)
    } else if span.kind == .open {
      text += wording.words.withoutEnd
    } else {
      text += wording.words.endUnknown
    }
    return text
  }

  /// What a kind of stretch is called.
  func name(of kind: Timespan.Kind) -> String {
    switch kind {
    case .term: wording.words.fixedTerm
    case .silence: wording.words.extensionBySilence
    case .decision: wording.words.extensionByDecision
    case .agreement: wording.words.extensionByAgreement
    case .open: wording.words.runsUntilLeft
    }
  }

  private func claims(of row: Row) -> String? {
    row.claims.map {
      wording.words.claimsThrough($0.last)
    }
  }
}
