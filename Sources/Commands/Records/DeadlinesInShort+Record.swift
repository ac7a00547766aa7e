import JSONText

extension DeadlinesInShort {
  /// What the deadlines of many registers come to: which deadline of which register, in order, without its proof.
  static let together = Field<[DeadlinesInShort], Void>(record: "together", of: list) { all, _ in all }

  private static let list = Record<[DeadlinesInShort], Void>("deadlinesTogether") {
    Field(list: "deadlines", of: item, "In order of day.") { all, _ in inOrder(all) }
  }

  private static let item = Record<DeadlineOfRegister, Void>("deadlineTogether") {
    Field("register", "The folder.") { item, _ in item.register.folder }
    Field("municipality", "Whose register it is.") { item, _ in item.register.name }
    Field("id") { item, _ in item.reference.id }
    Field("date") { item, _ in item.reference.date }
    Field("before", "Where the day is not known: the end that it precedes.") { item, _ in item.reference.before }
  }
}
