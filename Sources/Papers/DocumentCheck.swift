public import Diagnostics
import Reading
import Register
public import RegisterReading
import SystemInterface
import Wording
import Words

/// What documents say of contracts and the register does not hold, or holds otherwise.
///
/// A fact is held against a contract where it surely is about that one: it stands in lines that only this contract
/// cites or names, or in a document that only this contract cites and that speaks of one contract. Readings of which
/// the reader is not certain are passed over.
///
/// - Parameters:
///   - read: the register, with its citations.
///   - texts: its documents.
/// - Returns: a warning for each, where the contract cites the document.
/// - Complexity: O(d + f · c) for d bytes of documents with f facts, and c citations.
public func unrecordedFacts(of read: ReadRegister, in texts: DocumentTexts) -> [Diagnostic] {
  let contracts = read.register.contracts.map { CitingContract($0, read) }
  var diagnostics: [Diagnostic] = []
  for document in read.register.documents {
    guard let bytes = texts.bytes[document.id] else { continue }
    let facts = readTerms(in: bytes)
    let citing = contracts.filter { !$0.citations(of: document.id).isEmpty }
    let isOfOne = citing.count == 1 && citesNothingElse(document.id, read, citing) && isOnOneContract(facts)
    let lines = TextLines(bytes).texts
    for fact in facts where fact.isCertain {
      let about = citing.filter { $0.cites(fact, of: document.id) }
      let owner: CitingContract?
      if isOfOne {
        owner = citing[0]
      } else if about.count == 1 {
        owner = about[0]
      } else {
        let named = contracts.filter { $0.isNamed(in: lines, at: fact.lines) }
        owner = about.isEmpty && named.count == 1 ? named[0] : nil
      }
      if let finding = owner?.finding(fact, document.id) { diagnostics.append(finding) }
    }
  }
  return diagnostics
}

/// Whether every citation of a document is of this contract: none of a transition or another file.
private func citesNothingElse(_ document: String, _ read: ReadRegister, _ citing: [CitingContract]) -> Bool {
  read.citations.allSatisfy { $0.document != document || $0.place.file == citing[0].file }
}

/// Whether a text speaks of one contract, by its facts.
private func isOnOneContract(_ facts: [Fact]) -> Bool {
  func count(_ value: (Fact.Content) -> String?) -> Int { Set(facts.compactMap { value($0.content) }).count }
  let starts = count { if case .start(let date) = $0 { date } else { nil } }
  let lengths = count { if case .duration(let period, _) = $0 { period } else { nil } }
  return starts <= 1 && lengths <= 1
}

/// A contract with the places where it cites documents.
private struct CitingContract {
  let contract: Versioned<Contract>
  let file: String
  private let held: Held
  private let citations: [Source]
  private let names: [[UInt8]]

  init(_ contract: Versioned<Contract>, _ read: ReadRegister) {
    self.contract = contract
    let file = contract.original.provenance.place.file
    self.file = file
    held = Held(contract)
    citations = read.citations.filter { $0.place.file == file }
    // A short name can be a word of any text.
    names = Set([contract.original.title, contract.original.short].compactMap(\.self)).map {
      Array($0.lowercased().utf8)
    }
    .filter { $0.count >= 8 }
  }

  func citations(of document: String) -> [Source] {
    citations.filter { $0.document == document }
  }

  /// Whether the lines of a fact are among those that it cites.
  func cites(_ fact: Fact, of document: String) -> Bool {
    citations(of: document).contains { $0.lines?.overlaps(fact.lines) ?? false }
  }

  /// Whether these lines name it.
  func isNamed(in lines: [String], at range: ClosedRange<Int>) -> Bool {
    guard range.upperBound <= lines.count else { return false }
    let text = Array(lines[(range.lowerBound - 1)..<range.upperBound].joined(separator: " ").lowercased().utf8)
    return names.contains { !text.ranges(of: $0).isEmpty }
  }

  /// The warning for a fact that the register does not hold, at the nearest place that cites the document.
  func finding(_ fact: Fact, _ document: String) -> Diagnostic? {
    let standing = held.standing(of: fact)
    let nearest = citations(of: document).min { distance($0, fact) < distance($1, fact) }
    let place = nearest?.place ?? contract.original.provenance.place
    let lines = fact.lines.count == 1 ? "\(fact.lines.lowerBound)" : "\(fact.lines.lowerBound)-\(fact.lines.upperBound)"
    let id = contract.original.id
    switch standing {
    case .held: return nil
    case .missing:
      // Who quotes the very words has read them, and found no other place for them.
      if quotes(fact, document) { return nil }
      return Diagnostic(
        .documentSaysMore, at: place,
        Message { $0.paperSaysMore(document: document, lines: lines, of: id, says: fact.says(Wording(in: $0))) },
        help: help)
    case .other(let recorded):
      return Diagnostic(
        .documentSaysOtherwise, at: place,
        Message {
          $0.paperSaysOtherwise(
            document: document, lines: lines, of: id, says: fact.says(Wording(in: $0)), recorded: recorded)
        },
        help: help)
    }
  }

  private func quotes(_ fact: Fact, _ document: String) -> Bool {
    let words = Array(fact.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
    return citations(of: document).contains { citation in
      guard citation.lines?.overlaps(fact.lines) ?? true, let quote = citation.quote else { return false }
      return !Array(quote.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8).ranges(of: words).isEmpty
    }
  }

  private var help: Message {
    Message { $0.readItAndRecord }
  }

  private func distance(_ citation: Source, _ fact: Fact) -> Int {
    guard let lines = citation.lines else { return .max }
    if lines.overlaps(fact.lines) { return 0 }
    return min(abs(lines.lowerBound - fact.lines.upperBound), abs(fact.lines.lowerBound - lines.upperBound))
  }
}
