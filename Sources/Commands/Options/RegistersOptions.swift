import ArgumentParser
import CivilDates
import Deadlines
import Files
import Register
import Transitions
import Wording

/// One register, or many: a region of ten municipalities, a country of 342.
struct RegistersOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(
      nl: "De map met contracten; vaker voor meer registers, of een map met registers.",
      en: "The folder with the contracts; more than once for more registers, or a folder of registers.", value: "dir"),
    completion: .directory)
  var folders = ["contracts"]

  @OptionGroup var moment: MomentOptions

  @Option(
    help: optionHelp(
      nl: "De overstap; anders de grootste bundel.", en: "The transition; else the largest bundle.", value: "id"))
  var transition: String?

  /// The words for messages.
  var wording: Wording { moment.wording }

  /// A register with the question of its transition.
  struct Asked {
    let folder: String
    let question: Question
    let transition: TransitionQuestion

    /// Whose register it is.
    var name: String { question.snapshot.settings.municipality ?? question.snapshot.settings.title ?? folder }
  }

  /// Reads the registers, with a bar on long work when a person is watching.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if one of them cannot be used; `ExitCode(64)` if there is no such
  ///   transition.
  func ask() throws -> [Asked] {
    let folders = self.folders.flatMap(registers(in:))
    var bar = ProgressBar(count: folders.count, wording.say(nl: "Registers lezen", en: "Reading registers"))
    var asked: [Asked] = []
    for folder in folders {
      let question = try moment.question(of: folder)
      let choice = TransitionChoice(name: transition, isAlone: folders.count == 1)
      asked.append(Asked(folder: folder, question: question, transition: try choice.question(of: question)))
      bar.advance()
    }
    return asked
  }

}

/// The registers that a folder stands for: itself, or those in it if it is no register but holds some.
func registers(in folder: String) -> [String] {
  if fileExists(at: folder + "/register.yaml") { return [folder] }
  guard let names = try? files(under: folder, endingIn: ["register.yaml"]) else { return [folder] }
  let inside = names.filter { $0.split(separator: "/").count == 2 }.map {
    String($0.dropLast("/register.yaml".count))
  }
  return inside.isEmpty ? [folder] : inside.map { "\(folder)/\($0)" }
}
