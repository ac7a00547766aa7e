public import Register

extension Wording {
  /// Where in its document a source stands, to be put behind the name of that: `, regel 12-13`, `, Blad1!C4`, or nothing.
  public func whereabouts(of source: Source) -> String {
    if let lines = source.linesText { return say(nl: ", regel \(lines)", en: ", lines \(lines)") }
    return source.at.map { ", \($0)" } ?? ""
  }

  /// What makes an extension happen.
  public func extensionKind(_ kind: Extension.Kind) -> String {
    switch kind {
    case .silence: say(nl: "stilzwijgend", en: "by silence")
    case .decision: say(nl: "door een besluit", en: "by decision")
    case .agreement: say(nl: "met wederzijds goedvinden", en: "by agreement")
    }
  }

  /// How long in advance.
  public func notice(_ notice: Notice) -> String {
    switch notice {
    case .period(let length): period(length)
    case .calendarYears(let years):
      say(
        nl: years == 1 ? "1 vol kalenderjaar" : "\(years) volle kalenderjaren",
        en: years == 1 ? "1 full calendar year" : "\(years) full calendar years")
    case .calendarMonths(let months):
      say(
        nl: months == 1 ? "1 volle kalendermaand" : "\(months) volle kalendermaanden",
        en: months == 1 ? "1 full calendar month" : "\(months) full calendar months")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }
}
