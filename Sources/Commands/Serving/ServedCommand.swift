import ArgumentParser
import CivilDates
import JSONText

/// A command whose answer is served as well, and given of registers that come in as lines.
///
/// One function gives it, whoever asks.
protocol ServedCommand: ParsableCommand, Sendable {
  /// What the answer of one register looks like as JSON.
  static var shape: JSONShape { get }

  /// Which registers are asked, and when.
  var register: RegisterOptions { get }

  /// How the answer is printed.
  var format: ListFormat { get set }

  /// The days that were named, which say how far the answer reaches.
  var reach: [CivilDate] { get }

  /// Asks the registers, and prints what they answer.
  ///
  /// - Throws: ``Refusal`` or `ExitCode` if there is no answer.
  func answer(_ asked: Asked<Void>) throws
}

extension ServedCommand {
  var reach: [CivilDate] { [] }

  func run() throws { try answer(register.ask()) }
}
