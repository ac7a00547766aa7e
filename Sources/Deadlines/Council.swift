/// Whether a label of the register names the council.
///
/// - Parameter label: an audience, or the owner of a step.
/// - Returns: whether it does, in whatever case it is written.
public func namesCouncil(_ label: String) -> Bool {
  ["raad", "gemeenteraad", "council"].contains(label.lowercased())
}

extension Deadline {
  /// Whether a reader is told of it: the one rule for lists by audience and for the council's report.
  ///
  /// - Parameter reader: an audience of the register; every name of the council means the council.
  /// - Returns: whether the reader is told.
  public func isFor(_ reader: String) -> Bool {
    audiences.contains(reader) || (namesCouncil(reader) && isForCouncil)
  }

  /// Whether the council is told of it.
  public var isForCouncil: Bool { audiences.contains(where: namesCouncil) }

  /// Whether it is an act of the council and of nobody else, so that the council can be asked for it.
  public var isByCouncil: Bool { id.isAct && isForCouncil && audiences.allSatisfy(namesCouncil) }
}
