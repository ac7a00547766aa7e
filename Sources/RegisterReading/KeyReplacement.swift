import Words

/// What a key that is not known at its place is called there, or where it belongs.
struct KeyReplacement {
  /// The key of that place that it is, or under which it belongs.
  let field: String
  /// What to do.
  let help: Message

  /// What a key stands for; nil if that cannot be told.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - text: its value, if that is a single one.
  ///   - fields: what is possible at its place.
  init?(_ key: String, with text: String?, among fields: [Field]) {
    let names = OtherWords.keys(for: key)
    if names == ["transition"], fields.contains(where: { $0.key == "term" }) {
      self.init(field: "transition", help: Self.called("transition"))
      return
    }
    func written(_ field: Field) -> String {
      let value = text.flatMap { ValueReplacement(text: $0, shape: field.shape, key: key).value }
      return field.key + (value.map { ": \($0)" } ?? "")
    }
    func fits(_ field: Field) -> Bool { text == nil || !field.shape.scalars.isEmpty }
    let here = names.compactMap { name in fields.first { $0.key == name } }
    if let field = here.first(where: fits) ?? (names.count == 1 ? here.first : nil) {
      self.init(field: field.key, help: Self.called(written(field)))
      return
    }
    for name in [key] + names {
      let holders = fields.filter { !Self.asides.contains($0.key) && $0.shape.inner(name) != nil }
      guard let holder = holders.first, let field = holder.shape.inner(name) else { continue }
      // What stands in a first term is seldom meant of a further one.
      let places = holders.prefix(holder.key == "term" ? 1 : 2).map { "`\($0.key)`" }
      let text = written(field)
      self.init(
        field: holder.key,
        help: name == key
          ? Message { $0.putUnder(places, text) }
          : Message { $0.calledHere(text, under: places) })
      return
    }
    guard let field = here.first else { return nil }
    self.init(field: field.key, help: Self.called(written(field)))
  }

  private init(field: String, help: Message) {
    self.field = field
    self.help = help
  }

  /// Where keys of other places stand again, and nobody means them.
  private static let asides: Set = ["amendments", "stated", "history", "exit", "costs"]

  private static func called(_ written: String) -> Message {
    Message { $0.calledHere(written) }
  }
}
