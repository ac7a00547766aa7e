/// Which properties a component has: those that it must have, those that it can have once, and those that it can have
/// any number of times (RFC 5545 §3.6, RFC 7953 §3.1, RFC 7986 §4, RFC 9073 §7, RFC 9074, RFC 9253 §8).
struct ComponentContents {
  let required: Set<PropertyName>
  let once: Set<PropertyName>
  let many: Set<PropertyName>

  private init(_ required: Set<PropertyName>, once: Set<PropertyName>, many: Set<PropertyName>) {
    self.required = required
    self.once = once
    // What refers to something else can stand anywhere (RFC 9253 §8).
    self.many = many.union([.link, .concept, .referenceID])
  }

  /// Whether a property can stand in the component at all.
  func has(_ name: PropertyName) -> Bool { required.contains(name) || once.contains(name) || many.contains(name) }

  /// The contents of a kind; nil where drafts have not settled them.
  static func of(_ kind: ComponentKind) -> ComponentContents? {
    switch kind {
    case .calendar: calendar
    case .event: event
    case .todo: todo
    case .journal: journal
    case .freeBusy: freeBusy
    case .timeZone: timeZone
    case .standard, .daylight: observance
    case .alarm: alarm
    case .availability: availability
    case .available: available
    case .participant: participant
    case .place: place
    case .resource: resource
    case .poll, .voter, .vote: nil
    }
  }

  private static let calendar = ComponentContents(
    [.version, .productID],
    once: [
      .calendarScale, .method, .uid, .url, .lastModified, .refreshInterval, .source, .color, .displayName,
      .publishedTTL,
    ], many: [.name, .description, .categories, .image])
  private static let entryOnce: Set<PropertyName> = [
    .classification, .created, .start, .lastModified, .organizer, .recurrenceID, .sequence, .status, .summary, .url,
    .color, .busyStatus,
  ]
  private static let entryMany: Set<PropertyName> = [
    .attach, .attendee, .categories, .comment, .contact, .exceptionDates, .exceptionRule, .requestStatus, .relatedTo,
    .recurrenceDates, .recurrenceRule, .image, .conference, .structuredData, .styledDescription,
  ]
  private static let event = ComponentContents(
    [.uid, .stamp],
    once: entryOnce.union([.description, .geo, .location, .priority, .transparency, .end, .duration]),
    many: entryMany.union([.resources]))
  private static let todo = ComponentContents(
    [.uid, .stamp],
    once: entryOnce.union([
      .description, .geo, .location, .priority, .completed, .percentComplete, .due, .duration,
    ]), many: entryMany.union([.resources]))
  private static let journal = ComponentContents(
    [.uid, .stamp], once: entryOnce, many: entryMany.union([.description]))
  private static let freeBusy = ComponentContents(
    [.uid, .stamp], once: [.contact, .start, .end, .organizer, .url],
    many: [.attendee, .comment, .freeBusy, .requestStatus, .styledDescription, .structuredData])
  private static let timeZone = ComponentContents(
    [.zoneID], once: [.lastModified, .zoneURL, .zoneUntil], many: [.zoneAlias])
  private static let observance = ComponentContents(
    [.start, .zoneOffsetFrom, .zoneOffsetTo], once: [],
    many: [.comment, .recurrenceDates, .recurrenceRule, .zoneName])
  /// With stamps, which programs put into alarms of their own.
  private static let alarm = ComponentContents(
    [.action, .trigger],
    once: [
      .description, .summary, .duration, .repetition, .uid, .acknowledged, .proximity, .stamp, .created, .lastModified,
    ], many: [.attach, .attendee, .relatedTo, .styledDescription, .structuredData])
  private static let span: Set<PropertyName> = [
    .created, .description, .lastModified, .location, .summary, .end, .duration, .start,
  ]
  private static let availability = ComponentContents(
    [.uid, .stamp],
    once: span.union([.busyType, .classification, .organizer, .priority, .sequence, .url]),
    many: [.categories, .comment, .contact])
  private static let available = ComponentContents(
    [.uid, .stamp, .start], once: span.union([.recurrenceID]),
    many: [.categories, .comment, .contact, .exceptionDates, .recurrenceDates, .recurrenceRule])
  private static let participant = ComponentContents(
    [.uid, .participantType],
    once: [
      .calendarAddress, .created, .description, .stamp, .geo, .lastModified, .priority, .sequence, .status, .summary,
      .url, .name,
    ],
    many: [
      .attach, .categories, .comment, .contact, .location, .requestStatus, .relatedTo, .resources, .styledDescription,
      .structuredData,
    ])
  private static let place = ComponentContents(
    [.uid], once: [.description, .geo, .locationType, .name, .url], many: [.structuredData, .styledDescription])
  private static let resource = ComponentContents(
    [.uid], once: [.description, .geo, .resourceType, .name], many: [.structuredData, .styledDescription])
}
