import ArgumentParser
import JSONText
import RegisterReading
import Serving
import SystemInterface

extension Endpoint {
  /// The command whose JSON it is.
  private var command: (any ServedCommand.Type)? {
    let all: [any ServedCommand.Type] = [
      DeadlinesCommand.self, WindowsCommand.self, ConflictsCommand.self, PlanCommand.self, QuestionsCommand.self,
    ]
    return all.first { $0.configuration.commandName == name }
  }

  /// What the command prints on a register: the fields of a query are its options, a needed one its argument.
  ///
  /// - Parameters:
  ///   - read: the register, without errors.
  ///   - query: fields that this endpoint has.
  ///   - language: the language of the texts in the answer.
  /// - Returns: the JSON as text.
  /// - Throws: ``Unanswerable`` if it would print nothing.
  func answer(of read: ReadRegister, _ query: Query, language: String) throws(Unanswerable) -> String {
    guard let command else { throw Unanswerable(.question, "there is no command '\(name)'") }
    var options = ["--format=json", "--lang=\(language)"]
    var arguments: [String] = []
    for field in query.fields {
      if parameter(field.name)?.isRequired == true {
        arguments.append(field.value)
      } else {
        options.append("--\(field.name)=\(field.value)")
      }
    }
    return try command.answer(of: read, options + ["--"] + arguments)
  }
}

extension ServedCommand {
  fileprivate static func answer(of read: ReadRegister, _ arguments: [String]) throws(Unanswerable) -> String {
    do {
      let command = try parse(arguments)
      let (result, output) = CapturedOutput.of { Result { try command.answer(command.register.moment.ask(read)) } }
      try result.get()
      return output.text(of: .standardOutput)
    } catch let refusal as Refusal {
      throw Unanswerable(refusal)
    } catch {
      throw Unanswerable(.question, message(for: error))
    }
  }
}

extension Unanswerable {
  /// Why a command has no answer.
  init(_ refusal: Refusal) {
    self.init(refusal.status == 64 ? .question : .register, refusal.message, help: refusal.help)
  }
}
