import CivilDates
import Deadlines

/// What an event is of: a deadline, or a reminder some time before it.
///
/// It stays when the date moves.
struct EventName: Hashable, Sendable {
  /// The deadline.
  let deadline: DeadlineID
  /// How long before the deadline it reminds of it; nil for the deadline itself.
  let lead: Period?
  /// The form `jb-jr/notice/1`, or `jb-jr/notice/1#14` (days) or `jb-jr/notice/1#P3M` for a reminder.
  let text: String

  init(_ deadline: DeadlineID, lead: Period? = nil) {
    self.deadline = deadline
    self.lead = lead
    text = deadline.description + (lead.map { "#" + ($0.totalMonths == 0 ? String($0.days) : $0.description) } ?? "")
  }

  init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    guard let deadline = DeadlineID(parts[0]) else { return nil }
    if parts.count == 1 {
      self.init(deadline)
    } else {
      let days = Int(parts[1]).flatMap { (1...366 * Period.longestYears).contains($0) ? Period(days: $0) : nil }
      guard parts.count == 2, let lead = days ?? Period(parts[1]), !lead.isZero else { return nil }
      self.init(deadline, lead: lead)
    }
    guard self.text == text else { return nil }
  }

  /// Whether it only reminds of a deadline.
  var isReminder: Bool { lead != nil }

  /// Whose event it is.
  var owner: EventOwner { EventOwner(id: deadline.owner, isTransition: deadline.kind == .step) }
}

/// Whose events they are: contracts in the order of their ids, and then transitions in that of theirs.
struct EventOwner: Hashable, Sendable, Comparable {
  let id: String
  let isTransition: Bool

  static func < (left: EventOwner, right: EventOwner) -> Bool {
    if left.isTransition != right.isTransition { return right.isTransition }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}
