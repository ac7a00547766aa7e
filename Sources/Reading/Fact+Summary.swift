extension Fact {
  /// The fact on one line, without its place: the kind and the values, for examples and tests.
  public var summary: String {
    ([kind] + values).joined(separator: " ")
  }

  private var values: [String] {
    switch content {
    case .start(let date): [date]
    case .lastDay(let date, let wording): [date, wording]
    case .duration(let period, let bound): [period] + [bound].compactMap { $0 }
    case .renewal(let by, let times, let duration): [by.rawValue] + times.words + [duration].compactMap { $0 }
    case .notice(let notice): notice.words
    case .exit(let each, let notice): [each] + [notice].compactMap { $0 }
    case .maximum(let period), .claims(let period): [period]
    case .step(let owner, let by, _): [owner, by]
    case .contradiction(.lastDay(_, _, let computed, let stated)): [computed, stated]
    case .contradiction(.number(let words, let digits)): [words, digits]
    case .contradiction(.noDay(let text)): [text]
    case .contradiction(.twice(let kind, let first, let second)): [kind, first, second]
    case .imprecise(let text, let edtf): [text] + [edtf].compactMap { $0 }
    }
  }
}

extension Fact.Times {
  /// The number, `unlimited`, or nothing.
  fileprivate var words: [String] {
    switch self {
    case .number(let number): ["\(number)"]
    case .unlimited: ["unlimited"]
    case .unknown: []
    }
  }
}

extension Fact.Notice {
  fileprivate var words: [String] {
    [period, by.map { "by \($0)" }, before.map { "before \($0)" }, per, party, form].compactMap { $0 }
  }
}
