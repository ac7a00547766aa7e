import JSONText

/// A deadline of one of many registers.
struct DeadlineOfRegister {
  let folder: String
  let name: String
  let reference: DeadlineReference

  /// Which deadline of which register, without its proof.
  static let record = Record<DeadlineOfRegister, Void>("deadlineTogether") {
    Field("register", "The folder.") { item, _ in item.folder }
    Field("municipality", "Whose register it is.") { item, _ in item.name }
    Field("id") { item, _ in item.reference.id }
    Field("date") { item, _ in item.reference.date }
    Field("before", "Where the day is not known: the end that it precedes.") { item, _ in item.reference.before }
  }

  /// What the deadlines of many registers come to.
  static let together = Field<[DeadlineOfRegister], Void>(record: "together", of: list) { all, _ in all }

  private static let list = Record<[DeadlineOfRegister], Void>("deadlinesTogether") {
    Field(list: "deadlines", of: record, "In order of day.") { all, _ in all }
  }
}
