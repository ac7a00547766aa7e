import CivilDates
import Deadlines
import JSONText
import Register

/// What a command tells programs: of one register, and of many together.
struct AnswerRecord<Own, Part>: Sendable {
  /// What it tells of one register.
  let own: Record<Own, Question>
  /// What many say together, of what is kept of each.
  let together: Field<[Part], Void>

  /// What a command tells programs.
  ///
  /// - Parameters:
  ///   - name: the command's name, which is the schema's as well.
  ///   - together: what many say together.
  ///   - fields: what it tells of one register, behind the version and the day.
  init(
    _ name: String, together: Field<[Part], Void>,
    @RecordBuilder<Own, Question> _ fields: () -> [Field<Own, Question>]
  ) {
    own = Record(answerOf: name) {
      Field("asOf", "The day of the question: what was known then.") { $1.snapshot.asOf }
      fields()
    }
    self.together = together
  }

  /// What it looks like: the answer of one register, or those of many.
  var shape: JSONShape { .ofOneOrMany(own.shape, together: together.key) }
}

extension JSONShape {
  /// The answer of one register, or those of many with what they say together.
  static func ofOneOrMany(_ own: JSONShape, together: Key) -> JSONShape {
    .either([
      own,
      .object([
        .init(
          "registers",
          .list(
            .object([
              .init("register", .text, "The folder."), .init("municipality", .text, "Whose register it is."),
              .init("answer", own),
            ]))),
        together,
      ]),
    ])
  }
}

extension Record {
  /// The record of an answer: it begins with the name of its schema, which holds the version.
  init(answerOf name: String, @RecordBuilder<Subject, Context> _ fields: () -> [Field<Subject, Context>]) {
    let identifier = schemaIdentifier(name)
    self.init(name) {
      Field("schema", "The schema of this answer, with its version.") { _, _ in identifier }
      fields()
    }
  }
}

/// What names the schema of an answer.
///
/// The number goes up when a key goes away or means something else; that a key is
/// added leaves it.
func schemaIdentifier(_ name: String) -> String { "urn:termijn:\(name):1" }
