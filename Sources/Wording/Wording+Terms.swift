public import Register

extension Wording {
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
