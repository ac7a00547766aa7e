import Words

/// What contracts say and a register cannot hold, by the keys that people try for it.
struct UnsupportedConstruct {
  /// The keys that people try.
  private let keys: [String]
  /// Whether it can only be meant within a notice period: elsewhere the keys can be slips of others.
  private let isOfNotice: Bool
  /// What it is.
  let meaning: BilingualText
  /// How to come near.
  let wayOut: BilingualText

  private init(_ keys: [String], ofNotice isOfNotice: Bool = false, _ meaning: BilingualText, wayOut: BilingualText) {
    self.keys = keys
    self.isOfNotice = isOfNotice
    self.meaning = meaning
    self.wayOut = wayOut
  }

  /// What a key that is not known stands for; nil if it is only not known.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - fields: the keys that are possible where it stands.
  init?(_ key: String, among fields: [String]) {
    let isNotice = fields.contains("calendar-months")
    guard let found = Self.all.first(where: { $0.keys.contains(key) && (isNotice || !$0.isOfNotice) }) else {
      return nil
    }
    self = found
  }

  private static let all = [
    UnsupportedConstruct(
      ["working-days", "business-days", "werkdagen"],
      BilingualText(nl: "een termijn in werkdagen", en: "a period of working days"),
      wayOut: BilingualText(
        nl: "schrijf een periode die zeker lang genoeg is (tien werkdagen: P16D), met `assumed` waarom",
        en: "write a period that is surely long enough (ten working days: P16D), with `assumed` saying why")),
    UnsupportedConstruct(
      ["event", "after-event"],
      BilingualText(nl: "een dag die van een gebeurtenis afhangt", en: "a day that hangs on an event"),
      wayOut: BilingualText(
        nl: "schrijf `unknown`, of de vroegste en laatste dag als \"[2026..2030]\", en zet de gebeurtenis bij `note`",
        en: "write `unknown`, or the earliest and latest day as \"[2026..2030]\", and put the event under `note`")),
    UnsupportedConstruct(
      ["window", "option-window"],
      BilingualText(nl: "een periode van dag tot dag", en: "a stretch from day to day"), wayOut: lastDayOfStretch),
    UnsupportedConstruct(
      ["from", "to", "until", "at-least", "at-most"], ofNotice: true,
      BilingualText(nl: "een periode van dag tot dag", en: "a stretch from day to day"), wayOut: lastDayOfStretch),
    UnsupportedConstruct(
      ["us", "them"], ofNotice: true,
      BilingualText(nl: "een termijn per partij bij een uitgang", en: "a period for each party within one exit"),
      wayOut: BilingualText(
        nl: "schrijf er onder `exits` een per partij: `{by: us, ...}` en `{by: them, ...}`, elk met een `notice`",
        en: "write one for each party under `exits`: `{by: us, ...}` and `{by: them, ...}`, each with its `notice`")),
    UnsupportedConstruct(
      ["per-year", "by-tenure"],
      BilingualText(nl: "een termijn die met de jaren langer wordt", en: "a period that grows with the years"),
      wayOut: BilingualText(
        nl: "schrijf de langste termijn als `notice`, met `assumed` waarom",
        en: "write the longest period as `notice`, with `assumed` saying why")),
    UnsupportedConstruct(
      ["every", "every-years"],
      BilingualText(nl: "een dag die om de zoveel jaar terugkomt", en: "a day that comes back every so many years"),
      wayOut: BilingualText(
        nl: "schrijf die jaren als een verlenging die steeds terugkomt: "
          + "`extensions: [{by: silence, duration: P5Y, times: unlimited, notice: P2M}]`",
        en: "write those years as a step that comes back: "
          + "`extensions: [{by: silence, duration: P5Y, times: unlimited, notice: P2M}]`")),
    UnsupportedConstruct(
      ["suspended", "suspension", "suspend", "opschorting", "opgeschort"],
      BilingualText(nl: "een opschorting van de looptijd", en: "a suspension of the term"),
      wayOut: BilingualText(
        nl: "schrijf de nieuwe laatste dag onder `amendments`, met het stuk dat hem noemt",
        en: "write the new last day under `amendments`, with the document that gives it")),
    UnsupportedConstruct(
      [
        "guarantee", "warranty", "retention", "after-end", "garantie", "garantietermijn", "bewaartermijn",
      ],
      BilingualText(
        nl: "een termijn na een andere dag dan het einde", en: "a period after another day than the end"),
      wayOut: BilingualText(
        nl:
          "maak er een eigen bestand van, met die dag als `start` en de lengte als `duration`; begint hij wel bij het "
          + "einde, gebruik dan `claims`",
        en: "make it a file of its own, with that day as `start` and the length as `duration`; if it does start at the "
          + "end, use `claims`")),
    UnsupportedConstruct(
      ["entry", "entries", "instapmomenten"],
      BilingualText(nl: "dagen waarop men kan instappen", en: "days on which one can join"),
      wayOut: BilingualText(
        nl:
          "schrijf bij de overstap `joins: [{contract: ..., entry: any-time}]`, of `at-end` als het alleen bij een einde "
          + "kan, en zet de dagen bij `note`",
        en:
          "write `joins: [{contract: ..., entry: any-time}]` in the transition, or `at-end` if it can only be at an end, "
          + "and put the days under `note`")),
    UnsupportedConstruct(
      ["lots", "lot", "percelen", "perceel"],
      BilingualText(nl: "percelen binnen een contract", en: "lots within one contract"),
      wayOut: BilingualText(
        nl: "maak van elk perceel een eigen bestand, met `under:` en de raamovereenkomst",
        en: "make each lot a file of its own, with `under:` and the framework agreement")),
    UnsupportedConstruct(
      ["holidays", "bridge-days", "feestdagen", "brugdagen"],
      BilingualText(nl: "eigen vrije dagen", en: "days off of one's own"),
      wayOut: BilingualText(
        nl: "de feestdagen van de wet zijn bekend; neem `send-ahead` zo ruim dat uw brugdagen erin passen",
        en: "the public holidays are known; take `send-ahead` so long that your bridge days fit in it")),
    UnsupportedConstruct(
      ["announce", "announcement"],
      BilingualText(nl: "de aankondiging van een einde", en: "announcing an end"),
      wayOut: BilingualText(
        nl: "schrijf haar onder `dates`, met de dag als `each` en hoe lang van tevoren als `notice`",
        en: "write it under `dates`, with the day as `each` and how long before as `notice`")),
  ]

  private static let lastDayOfStretch = BilingualText(
    nl: "schrijf de laatste dag als `notice`, en de eerste bij `note`",
    en: "write the last day as `notice`, and the first under `note`")
}
