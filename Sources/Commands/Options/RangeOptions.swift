import ArgumentParser
import CivilDates

/// The days that an answer is about.
struct RangeOptions: ParsableArguments {
  @Option(
    help: optionHelp(
      nl: "De eerste dag; anders de peildatum.", en: "The first day; else the as-of day.", value: "date"),
    transform: parseDay)
  var from: CivilDate?

  @Option(
    help: optionHelp(
      nl: "De laatste dag (t/m); anders de horizon.", en: "The last day, included; else the horizon.", value: "date"),
    transform: parseDay)
  var through: CivilDate?

  func validate() throws {
    if let from, let through, through < from {
      throw ValidationError(helpText(nl: "--through ligt voor --from.", en: "--through lies before --from."))
    }
  }
}
