import CivilDates

/// Which deadlines an export was asked for.
///
/// It stands in the ledger, so that a narrower export into the same folder, after which subscribers would lack what was
/// not asked for, is seen to be one.
struct ExportScope: Equatable, CustomStringConvertible {
  /// Everything, from the as-of day to the horizon.
  static let whole = ExportScope(from: nil, through: nil, isCertainOnly: false)

  let from: CivilDate?
  let through: CivilDate?
  let isCertainOnly: Bool

  init(from: CivilDate?, through: CivilDate?, isCertainOnly: Bool) {
    self.from = from
    self.through = through
    self.isCertainOnly = isCertainOnly
  }

  init(_ options: CalendarExportOptions) {
    self.init(from: options.from, through: options.through, isCertainOnly: options.isCertainOnly)
  }

  /// `whole`, or what narrows it: `from 2021-01-01 through 2023-12-31 certain-only`.
  var description: String {
    let parts = [
      from.map { "from \($0)" }, through.map { "through \($0)" }, isCertainOnly ? "certain-only" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "whole" : parts.joined(separator: " ")
  }

  /// Reads that form.
  init?(_ text: String) {
    var words = text.split(separator: " ").map(String.init)[...]
    func day(_ word: String) -> CivilDate? {
      guard words.first == word, words.count > 1, let day = CivilDate(words[words.startIndex + 1]) else { return nil }
      words = words.dropFirst(2)
      return day
    }
    let from = day("from")
    let through = day("through")
    let isCertainOnly = words.first == "certain-only"
    self.init(from: from, through: through, isCertainOnly: isCertainOnly)
    guard description == text else { return nil }
  }

  /// Whether everything that the other one was asked for was asked for here too.
  func includes(_ other: ExportScope) -> Bool {
    if isCertainOnly, !other.isCertainOnly { return false }
    // Without a day of its own it begins at the as-of day and ends at the horizon, wherever these are.
    if let from, other.from.map({ from > $0 }) ?? true { return false }
    if let through, other.through.map({ through < $0 }) ?? true { return false }
    return true
  }
}
