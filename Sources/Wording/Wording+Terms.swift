public import Register
import Words

extension Wording {
  /// Where in its document a source stands, to be put behind the name of that: `, regel 12-13`, `, Blad1!C4`, or nothing.
  public func whereabouts(of source: Source) -> String {
    if let lines = source.linesText { return words.inLines(lines) }
    return source.at.map { ", \($0)" } ?? ""
  }

  /// What makes an extension happen.
  public func extensionKind(_ kind: Extension.Kind) -> String {
    switch kind {
    case .silence: words.bySilence
    case .decision: words.byDecision
    case .agreement: words.byAgreement
    }
  }

  /// How long in advance.
  public func notice(_ notice: Notice) -> String {
    switch notice {
    case .period(let length): period(length)
    case .calendarYears(let years): words.fullCalendarYears(years)
    case .calendarMonths(let months): words.fullCalendarMonths(months)
    case .unknown: words.unknown
    }
  }
}
