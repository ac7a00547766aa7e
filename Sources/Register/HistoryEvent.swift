public import CivilDates

/// Something that has happened, with the day on which it became known.
public struct HistoryEvent: Sendable {
  /// What it was, with what belongs to it.
  public let happening: Happening
  /// The day on which it became known.
  public let known: CivilDate
  /// The day on which it happened, such as a notice was received, where that is not the day on which it became known.
  public let received: CivilDate?
  /// What it rests on.
  public let provenance: Provenance

  /// An event.
  public init(_ happening: Happening, known: CivilDate, received: CivilDate? = nil, provenance: Provenance) {
    self.happening = happening
    self.known = known
    self.received = received
    self.provenance = provenance
  }

  /// What it was, without what belongs to it.
  public var kind: Kind { happening.kind }

  /// The day on which it happened, for the question whether it was in time.
  public var occurredOn: CivilDate { received ?? known }

  /// The last day in force (inclusive) that it names.
  public var lastDay: CivilDate? { happening.fields.lastDay }

  /// Whether it is a notice that counts though it came too late, because the other side accepted it.
  public var isAccepted: Bool { happening.fields.isAccepted }
}
