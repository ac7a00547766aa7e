public import Diagnostics
import LocatedYAML
import Words

/// What somebody said of the columns of a sheet: what they mean, and how those that can be read in two ways are read.
///
/// ```yaml
/// columns: {Kolomkop: start, Status: ignore}
/// dates: {Einddatum: day-month}
/// centuries: {Startdatum: 1900}
/// last-day: {Tot: exclusive}
/// units: {Looptijd: months}
/// ```
public struct ColumnSettings: Sendable, Equatable {
  private var values: [String: [String: String]] = [:]

  /// Nothing said.
  public init() {}

  /// What a file says.
  ///
  /// - Parameters:
  ///   - bytes: the file, in YAML.
  ///   - path: its path, for what is found in it.
  /// - Throws: the ``Diagnostic`` of the first thing that is wrong with it.
  public init(_ bytes: [UInt8], path: String) throws(ColumnSettingsProblem) {
    let root: Node
    do throws(YAMLProblem) { root = try parseYAML(bytes, file: path) } catch {
      throw ColumnSettingsProblem(diagnostic: error.diagnostic)
    }
    guard let entries = root.entries else { throw Self.wrong(root, Self.topics.keys.sorted(), length: root.length) }
    for topic in entries {
      guard let words = Self.topics[topic.key], let columns = topic.value.entries else {
        throw Self.wrong(topic.value, at: topic.keyPlace, Self.topics.keys.sorted(), length: topic.key.utf8.count)
      }
      for column in columns {
        guard let word = column.value.text, words.contains(word) else {
          throw Self.wrong(column.value, words, length: column.value.length)
        }
        values[topic.key, default: [:]][Self.folded(column.key)] = word
      }
    }
  }

  private static let topics: [String: [String]] = [
    "columns": ColumnMeaning.allCases.map(\.rawValue),
    "dates": DateOrder.Order.allCases.map(\.rawValue),
    "centuries": ["1900", "2000"],
    "last-day": ["inclusive", "exclusive"],
    "units": TimeUnit.allCases.map(\.rawValue),
  ]

  /// What a file says of a column: `dates: {"Start": day-month}`.
  static func line(_ topic: String, _ heading: String, _ word: String) -> String {
    "\(topic): {\(entry(heading, word))}"
  }

  /// A column with what is said of it: `"Start": day-month`.
  static func entry(_ heading: String, _ word: String) -> String {
    "\"\(heading.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\": \(word)"
  }

  private static func wrong(
    _ node: Node, at place: Place? = nil, _ words: [String], length: Int
  ) -> ColumnSettingsProblem {
    ColumnSettingsProblem(
      diagnostic: Diagnostic(
        .invalidValue, at: place ?? node.place, length: max(1, length),
        BilingualText(nl: "dit hoort hier niet", en: "this does not belong here"),
        help: BilingualText(
          nl: "hier past: \(words.joined(separator: ", "))", en: "what fits: \(words.joined(separator: ", "))")))
  }

  /// A heading as it is compared: without capitals, and with single spaces.
  private static func folded(_ heading: String) -> String {
    heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func meaning(of heading: String) -> ColumnMeaning? {
    values["columns"]?[Self.folded(heading)].flatMap { ColumnMeaning(rawValue: $0) }
  }

  func order(of heading: String) -> DateOrder.Order? {
    values["dates"]?[Self.folded(heading)].flatMap { DateOrder.Order(rawValue: $0) }
  }

  func century(of heading: String) -> Int? { values["centuries"]?[Self.folded(heading)].flatMap { Int($0) } }

  /// Whether an end is the last day; nil if nobody said.
  func isInclusive(_ heading: String) -> Bool? { values["last-day"]?[Self.folded(heading)].map { $0 == "inclusive" } }

  /// What a bare number counts; nil if nobody said.
  func unit(of heading: String) -> TimeUnit? {
    values["units"]?[Self.folded(heading)].flatMap { TimeUnit(rawValue: $0) }
  }

  /// Takes over an answer.
  public mutating func take(_ answer: ColumnQuestion.Answer, to question: ColumnQuestion) {
    values[question.topic, default: [:]][Self.folded(question.heading)] = answer.word
  }
}

/// What is wrong with a file of column settings.
public struct ColumnSettingsProblem: Error {
  /// The problem as a finding.
  public let diagnostic: Diagnostic
}
