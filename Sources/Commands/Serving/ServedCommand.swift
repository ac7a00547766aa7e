import ArgumentParser

/// A command whose answer is served as well: one function gives it, whoever asks.
protocol ServedCommand: ParsableCommand {
  /// When the question is asked.
  var moment: MomentOptions { get }

  /// Asks the registers, and prints what they answer.
  ///
  /// - Throws: ``Refusal`` or `ExitCode` if there is no answer.
  func answer(_ asked: Asked<Void>) throws
}
