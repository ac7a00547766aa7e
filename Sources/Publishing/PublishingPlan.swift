/// What is to be done with each resource, from what is wanted, what was put there, and what stands there now.
struct PublishingPlan {
  /// What is to be done with one.
  enum Decision: Hashable {
    /// It is there as it should be.
    case leave
    /// It is put where nothing is.
    case create
    /// It takes the place of the one with this tag.
    case replace(String?)
    /// It is read first: if it says the same it is left, else it is replaced, or was changed by somebody.
    case compare(String?, isOurs: Bool)
    /// The one with this tag is taken away.
    case remove(String?)
    /// It is gone already.
    case forget
    /// Somebody else changed it, so that it stays.
    case changed
  }

  /// What is put there, or stays, in the order of the calendar.
  let events: [(event: PublishedEvent, decision: Decision)]
  /// What is there and should not be, by name.
  let rest: [(name: ResourceName, decision: Decision)]

  /// - Parameters:
  ///   - wanted: what should be there.
  ///   - list: what was put there; empty if that was lost.
  ///   - etags: the tags of what stands there, by name.
  ///   - mark: what tells these resources from those of other calendars.
  ///   - overwrites: whether what somebody else changed is overwritten.
  init(
    wanted: [PublishedEvent], list: PublishedList, etags: [ResourceName: String?], mark: String, overwrites: Bool
  ) {
    events = wanted.map { event in
      (event, Self.decision(event, list.entries[event.name], etags[event.name], overwrites))
    }
    let names = Set(wanted.map(\.name))
    rest = Set(list.entries.keys).union(etags.keys.filter { $0.mark == mark }).subtracting(names).sorted().map { name in
      (name, Self.decision(list.entries[name], etags[name], overwrites))
    }
  }

  /// - Parameters:
  ///   - event: what should be there.
  ///   - entry: what was put there.
  ///   - there: what stands there, with its tag if it has one; nil if nothing does.
  ///   - overwrites: whether what somebody else changed is overwritten.
  /// - Returns: what is to be done.
  private static func decision(
    _ event: PublishedEvent, _ entry: PublishedList.Entry?, _ there: String??, _ overwrites: Bool
  ) -> Decision {
    // Also where somebody took it away: a deadline must not be missing.
    guard let there else { return .create }
    guard let entry else { return .compare(there, isOurs: true) }
    if entry.etag == there, !entry.isPending || entry.hash != event.hash {
      return entry.hash == event.hash ? .leave : .replace(there)
    }
    return .compare(there, isOurs: entry.isPending || overwrites)
  }

  private static func decision(_ entry: PublishedList.Entry?, _ there: String??, _ overwrites: Bool) -> Decision {
    guard let there else { return .forget }
    guard let entry, !entry.isPending, !overwrites, entry.etag != there else { return .remove(there) }
    return .changed
  }
}
