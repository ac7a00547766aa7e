import JSONText
import SystemInterface

extension StandardStream {
  /// Writes JSON Lines: each record on a line, as they come.
  ///
  /// - Parameters:
  ///   - records: objects.
  ///   - origin: what stands in front in each of them; nil where all are of one register.
  func write(_ records: some Sequence<JSONValue>, of origin: (register: String, municipality: String)?) {
    let names: [JSONValue.Member] =
      origin.map {
        [
          .init(key: "register", value: .string($0.register)),
          .init(key: "municipality", value: .string($0.municipality)),
        ]
      } ?? []
    var text = ""
    for record in records {
      guard case .object(let members) = record else { preconditionFailure("a record is an object") }
      text += JSONValue.object(names + members).formattedOnOneLine() + "\n"
      // Many at a time, but never all of them.
      if text.utf8.count > 1 << 16 {
        write(text)
        text = ""
      }
    }
    if !text.isEmpty { write(text) }
  }
}
