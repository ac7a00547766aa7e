import Diagnostics

/// What contracts say and a register cannot hold, by the key that people try for it.
enum UnsupportedConstruct: String, CaseIterable {
  /// A period of working days.
  case workingDays = "working-days"
  /// A day that an event decides.
  case event
  /// Notice between two days.
  case window
  /// Notice that grows with the years.
  case perYear = "per-year"

  /// What it is.
  var meaning: BilingualText {
    switch self {
    case .workingDays: BilingualText(nl: "een termijn in werkdagen", en: "a period of working days")
    case .event:
      BilingualText(nl: "een dag die van een gebeurtenis afhangt", en: "a day that hangs on an event")
    case .window: BilingualText(nl: "een periode van dag tot dag", en: "a stretch from day to day")
    case .perYear:
      BilingualText(nl: "een termijn die met de jaren langer wordt", en: "a period that grows with the years")
    }
  }

  /// How to come near.
  var wayOut: BilingualText {
    switch self {
    case .workingDays:
      BilingualText(
        nl: "schrijf een periode die zeker lang genoeg is (tien werkdagen: P16D), met `assumed` waarom",
        en: "write a period that is surely long enough (ten working days: P16D), with `assumed` saying why")
    case .event:
      BilingualText(
        nl: "schrijf `unknown`, of de vroegste en laatste dag als \"[2026..2030]\", en zet de gebeurtenis bij `note`",
        en: "write `unknown`, or the earliest and latest day as \"[2026..2030]\", and put the event under `note`")
    case .window:
      BilingualText(
        nl: "schrijf de laatste dag als `notice`, en de eerste bij `note`",
        en: "write the last day as `notice`, and the first under `note`")
    case .perYear:
      BilingualText(
        nl: "schrijf de langste termijn als `notice`, met `assumed` waarom",
        en: "write the longest period as `notice`, with `assumed` saying why")
    }
  }
}
