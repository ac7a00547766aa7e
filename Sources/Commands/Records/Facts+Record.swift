import Diagnostics
import JSONText
import Papers
import Reading
import Wording
import Words

extension FactsOfFile {
  /// A fact with its file.
  struct FactInFile {
    let fact: Fact
    let file: String
  }

  /// What `termijn read` tells programs.
  static let told = Record<[FactsOfFile], Language>(answerOf: "read") {
    Field(made: "facts", shape: .list(.either(Fact.shapes))) { files, language in
      .array(files.flatMap { file in file.facts.map { $0.json(file: file.file, language) } })
    }
  }
}

extension Fact {
  /// What each kind of fact looks like: where it stands, and the keys of its kind.
  fileprivate static var shapes: [JSONShape] {
    keys.map { kind, own in
      .object(
        [
          .init("kind", .word([kind])), .init("file", .text), .init("lines", .text, "The lines: 12, or 12-13."),
          .init("quote", .text, "The words, literally."),
          .init("certain", .truth, "Whether a careful reader can read it in one way only."),
        ] + own.map { .init($0, $1) })
    }
  }

  private static let keys: [(kind: String, own: [(String, JSONShape)])] = [
    ("start", [("date", .text)]), ("last-day", [("date", .text), ("wording", .text)]),
    ("duration", [("period", .text), ("bound", .optional(.text))]),
    (
      "extension",
      [
        ("by", .text), ("times", .optional(.either([.whole, .word(["unlimited"])]))), ("duration", .optional(.text)),
      ]
    ),
    (
      "notice",
      [
        ("period", .optional(.text)), ("per", .text), ("party", .text), ("form", .optional(.text)),
        ("by", .optional(.text)), ("before", .optional(.text)),
      ]
    ),
    ("exit", [("each", .text), ("notice", .optional(.text))]), ("maximum", [("period", .text)]),
    ("claims", [("period", .text)]), ("step", [("owner", .text), ("by", .text), ("what", .text)]),
    ("contradiction", [("why", .text)]), ("imprecise", [("text", .text), ("edtf", .optional(.text))]),
  ]
}
