import ArgumentParser
import CivilDates
import JSONText
import RegisterReading
import Serving
import SystemInterface
import Wording
import Words

extension Endpoint {
  /// The command whose JSON it is.
  private var command: (any ServedCommand.Type)? {
    let all: [any ServedCommand.Type] = [
      DeadlinesCommand.self, WindowsCommand.self, ConflictsCommand.self, PlanCommand.self, QuestionsCommand.self,
    ]
    return all.first { $0.configuration.commandName == name }
  }

  /// What its answers look like.
  var shape: JSONShape { command?.shape ?? .object([]) }

  /// What the command prints on a register: the fields of a query are its options, a needed one its argument.
  ///
  /// - Parameters:
  ///   - read: the register, without errors.
  ///   - query: fields that this endpoint has.
  ///   - day: the day of the question where the query has none.
  ///   - language: the language of the texts in the answer.
  /// - Returns: the JSON as text.
  /// - Throws: ``Unanswerable`` if it would print nothing.
  func answer(
    of read: ReadRegister, _ query: Query, on day: CivilDate, language: Language
  ) throws(Unanswerable) -> String {
    guard let command else { throw Unanswerable(.question, "there is no command '\(name)'") }
    var options = ["--format=json", "--lang=\(language.rawValue)"]
    var arguments: [String] = []
    for field in query.fields {
      if parameter(field.name)?.isRequired == true {
        arguments.append(field.value)
      } else {
        options.append("--\(field.name)=\(field.value)")
      }
    }
    return try command.answer(of: read, options + ["--"] + arguments, on: day, Wording(language))
  }
}

extension ServedCommand {
  fileprivate static func answer(
    of read: ReadRegister, _ arguments: [String], on day: CivilDate, _ wording: Wording
  ) throws(Unanswerable) -> String {
    do {
      let command = try parse(arguments)
      let moment = command.register.moment
      try command.checkReach(from: moment.asOf ?? day, wording)
      let (result, output) = CapturedOutput.of { Result { try command.answer(moment.ask(read)) } }
      try result.get()
      return output.text(of: .standardOutput)
    } catch let problem as Unanswerable {
      throw problem
    } catch let refusal as Refusal {
      throw Unanswerable(refusal)
    } catch {
      throw Unanswerable(.question, message(for: error))
    }
  }
}

extension ServedCommand {
  /// How far from the day of the question an answer reaches: the command line takes the time it takes, but a program
  /// that serves many cannot.
  private var furthest: Period { Period(years: 100) }

  private func checkReach(from asOf: CivilDate, _ wording: Wording) throws(Unanswerable) {
    let first = max(.min, asOf.subtracting(furthest, rounding: .down))
    let last = min(.max, asOf.adding(furthest, rounding: .up))
    for day in reach where day < first || last < day {
      throw Unanswerable(
        .question,
        wording.say(
          nl: "\(day) ligt meer dan honderd jaar van de peildatum (\(asOf))",
          en: "\(day) lies more than a hundred years from the as-of day (\(asOf))"),
        help: wording.say(
          nl: "vraag dagen van \(first) tot en met \(last)", en: "ask for days from \(first) through \(last)"))
    }
  }
}

extension Unanswerable {
  /// Why a command has no answer.
  init(_ refusal: Refusal) {
    self.init(refusal.status == 64 ? .question : .register, refusal.message, help: refusal.help)
  }
}
