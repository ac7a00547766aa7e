/// Whose deadlines are asked for, and which.
public struct DeadlineSelection: Sendable {
  /// The kinds that are asked for.
  public var kinds: Set<DeadlineKind>
  /// The ids of the contracts and transitions that are asked for; nil for all.
  public var owners: Set<String>?

  /// These kinds of deadlines of these contracts and transitions; all of them unless something is said.
  public init(kinds: Set<DeadlineKind> = Set(DeadlineKind.allCases), owners: Set<String>? = nil) {
    self.kinds = kinds
    self.owners = owners
  }

  func includes(owner id: String) -> Bool { owners?.contains(id) ?? true }
}
