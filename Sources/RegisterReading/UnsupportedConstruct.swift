import Words

/// What contracts say and a register cannot hold, by the keys that people try for it.
struct UnsupportedConstruct {
  /// The keys that people try.
  private let keys: [String]
  /// Whether it can only be meant within a notice period: elsewhere the keys can be slips of others.
  private let isOfNotice: Bool
  /// What it is.
  let meaning: Message
  /// How to come near.
  let wayOut: Message

  private init(_ keys: [String], ofNotice isOfNotice: Bool = false, _ meaning: Message, wayOut: Message) {
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
      Message { $0.periodOfWorkingDays },
      wayOut: Message { $0.insteadOfWorkingDays }),
    UnsupportedConstruct(
      ["event", "after-event"],
      Message { $0.dayOnEvent },
      wayOut: Message { $0.insteadOfEvent }),
    UnsupportedConstruct(
      ["window", "option-window"],
      Message { $0.stretchOfDays }, wayOut: lastDayOfStretch),
    UnsupportedConstruct(
      ["from", "to", "until", "at-least", "at-most"], ofNotice: true,
      Message { $0.stretchOfDays }, wayOut: lastDayOfStretch),
    UnsupportedConstruct(
      ["us", "them"], ofNotice: true,
      Message { $0.periodForEachParty },
      wayOut: Message { $0.insteadOfParties }),
    UnsupportedConstruct(
      ["per-year", "by-tenure"],
      Message { $0.periodGrowing },
      wayOut: Message { $0.insteadOfGrowing }),
    UnsupportedConstruct(
      ["every", "every-years"],
      Message { $0.dayOfSomeYears },
      wayOut: Message { $0.insteadOfSomeYears }),
    UnsupportedConstruct(
      ["suspended", "suspension", "suspend", "opschorting", "opgeschort"],
      Message { $0.suspension },
      wayOut: Message { $0.insteadOfSuspension }),
    UnsupportedConstruct(
      [
        "guarantee", "warranty", "retention", "after-end", "garantie", "garantietermijn", "bewaartermijn",
      ],
      Message { $0.periodAfterOtherDay },
      wayOut: Message { $0.insteadOfOtherDay }),
    UnsupportedConstruct(
      ["entry", "entries", "instapmomenten"],
      Message { $0.daysToJoin },
      wayOut: Message { $0.insteadOfDaysToJoin }),
    UnsupportedConstruct(
      ["lots", "lot", "percelen", "perceel"],
      Message { $0.lots },
      wayOut: Message { $0.insteadOfLots }),
    UnsupportedConstruct(
      ["holidays", "bridge-days", "feestdagen", "brugdagen"],
      Message { $0.ownDaysOff },
      wayOut: Message { $0.insteadOfOwnDaysOff }),
    UnsupportedConstruct(
      ["announce", "announcement"],
      Message { $0.announcingEnd },
      wayOut: Message { $0.insteadOfAnnouncing }),
  ]

  private static let lastDayOfStretch = Message { $0.insteadOfStretch }
}
