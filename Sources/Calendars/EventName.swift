import CivilDates
import Deadlines

/// What an event is of: a deadline, or a reminder some days before it.
///
/// It stays when the date moves.
struct EventName: Hashable, Sendable {
  /// The deadline.
  let deadline: DeadlineID
  /// How many days before the deadline it reminds of it; nil for the deadline itself.
  let daysBefore: Int?
  /// The form `jb-jr/notice/1`, or `jb-jr/notice/1#14` for a reminder.
  let text: String

  init(_ deadline: DeadlineID, daysBefore: Int? = nil) {
    self.deadline = deadline
    self.daysBefore = daysBefore
    text = deadline.description + (daysBefore.map { "#\($0)" } ?? "")
  }

  init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard let deadline = DeadlineID(String(parts[0])) else { return nil }
    if parts.count == 1 {
      self.init(deadline)
    } else {
      guard parts.count == 2, let days = Int(parts[1]), days > 0 else { return nil }
      self.init(deadline, daysBefore: days)
    }
    guard self.text == text else { return nil }
  }

  /// Whether it only reminds of a deadline.
  var isReminder: Bool { daysBefore != nil }

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
