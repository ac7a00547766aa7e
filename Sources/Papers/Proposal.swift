import CivilDates
public import Reading
import Register
public import RegisterDrafts
public import Words

/// One contract as papers describe it: what they say stands in the draft with its quotes, what they leave open is
/// unknown, and what they contradict is left open too.
///
/// Nothing is chosen: of two days the draft holds the run from the one through the other, of two lengths neither.
public struct Proposal: Sendable {
  /// The contract.
  public let draft: ContractDraft
  /// What the papers say and the draft has no place for, with the document that says it.
  public let leftOut: [(document: String, fact: Fact)]

  /// A proposal out of papers that speak of one contract.
  ///
  /// - Parameters:
  ///   - id: the id of the contract; what it is called too, until somebody gives it a title.
  ///   - papers: the papers, in the order in which they count.
  ///   - language: the language of what the file explains.
  public init(for id: String, from papers: [Paper], in language: Language) {
    var builder = ProposalBuilder(id, papers, language)
    if builder.isOnSeveral {
      builder.leaveToTheReader()
    } else {
      builder.addTerm()
      builder.addExtensions()
      builder.settleLastDay()
      builder.addExits()
      builder.addNotices()
      builder.addMaximum()
      builder.addClaims()
    }
    draft = builder.finished
    leftOut = builder.leftOut
  }
}

/// A proposal while it grows.
struct ProposalBuilder {
  let language: Language
  let said: [Said]
  /// The facts that have a place, by their numbers in ``said``.
  var taken: Set<Int> = []
  var draft: ContractDraft
  /// What the file must tell a reader, one sentence each.
  var notes: [String] = []

  init(_ id: String, _ papers: [Paper], _ language: Language) {
    self.language = language
    said = papers.flatMap { paper in paper.facts.map { Said(fact: $0, document: paper.document) } }
    draft = ContractDraft(id: id, title: Drafted(id))
    draft.comments = [
      language.words.proposalOutOfPapers,
      language.words.titleIsStillId,
    ]
  }

  /// The numbers of the facts of one kind, with what `read` makes of them; facts of which it makes nothing stay out.
  func all<Value>(_ read: (Fact.Content) -> Value?) -> [(number: Int, value: Value)] {
    said.indices.compactMap { number in read(said[number].fact.content).map { (number, $0) } }
  }

  /// Takes facts up, and gives their places.
  mutating func take(_ numbers: [Int]) -> [DraftSource] {
    taken.formUnion(numbers)
    return numbers.map { said[$0].source }
  }

  /// What is said in the language of the file.
  var words: any Words { language.words }

  /// Whether the text takes back what a fact says: a number in words and digits, a length with another behind it.
  func isDoubted(_ number: Int) -> Bool {
    said.contains { other in
      guard case .contradiction(let contradiction) = other.fact.content, other.isBeside(said[number]) else {
        return false
      }
      switch contradiction {
      case .number: return true
      case .twice(let kind, _, _): return kind == said[number].fact.kind
      case .lastDay, .noDay: return false
      }
    }
  }

  /// What is certain by one reading only is marked.
  func remark(_ numbers: [Int]) -> String? {
    numbers.allSatisfy { said[$0].fact.isCertain }
      ? nil
      : words.readOtherwise
  }

  /// The whole draft, with what it must tell.
  var finished: ContractDraft {
    var draft = draft
    if !notes.isEmpty { draft.note = notes.joined(separator: " ") }
    return draft
  }

  /// What has no place: steps of others, and what the draft cannot say.
  ///
  /// Dates that are no days and contradictions are said by the facts they are of.
  var leftOut: [(document: String, fact: Fact)] {
    said.indices.filter { number in
      if taken.contains(number) { return false }
      switch said[number].fact.content {
      case .imprecise: return false
      case .contradiction(.noDay): return true
      case .contradiction: return isOnSeveral
      default: return true
      }
    }.map { (said[$0].document, said[$0].fact) }
  }
}

/// The periods that a register takes without a question: what is longer is a slip of the pen or of the reader.
func registerPeriod(_ text: String) -> Period? {
  let read: Period?
  if let number = text.calendarNumber(of: "calendar-years") {
    read = Period(years: number)
  } else if let number = text.calendarNumber(of: "calendar-months") {
    read = Period(months: number)
  } else {
    read = Period(text)
  }
  guard let period = read, !period.isZero, period.totalMonths <= 12 * 200, period.days <= 366 * 200 else { return nil }
  return period
}

/// A length of notice as the register takes it.
func registerNotice(_ text: String) -> Notice? {
  if let number = text.calendarNumber(of: "calendar-years") { return .calendarYears(number) }
  if let number = text.calendarNumber(of: "calendar-months") { return .calendarMonths(number) }
  return registerPeriod(text).map { .period($0) }
}

extension String {
  /// The 3 of `calendar-months:3`, if that is the word before it.
  fileprivate func calendarNumber(of word: String) -> Int? {
    guard hasPrefix(word + ":"), let number = Int(dropFirst(word.utf8.count + 1)), (1...99).contains(number) else {
      return nil
    }
    return number
  }
}
