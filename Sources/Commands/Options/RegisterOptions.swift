import ArgumentParser
import Register
import SystemInterface
import Wording

/// Which registers, and at which moment: one, a region of ten municipalities, a country of 342.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: registersHelp, completion: .directory)
  var folders: [String] = []

  @OptionGroup var moment: MomentOptions

  /// The words for messages.
  var wording: Wording { moment.wording }

  /// What is known of every register at that moment.
  ///
  /// - Throws: `ExitCode(64)`, after saying why, if an assumption fits none of them, or several.
  func ask(isHashed: Bool = false) throws -> Asked<Void> {
    try moment.ask(registers(named: folders), isHashed: isHashed)
  }

  /// What is known of the only register, or of the only one of several that has a contract or transition.
  ///
  /// - Throws: `ExitCode(64)`, after saying so, if there is not one such register; `ExitCode(2)` if it cannot be used.
  func question(about owner: String? = nil) throws -> Question {
    let asked = try ask()
    if asked.isAlone { return try asked.registers.question(0) }
    let having = try asked.registers.each { question in
      owner.map { question.snapshot.owners.contains($0) } ?? true ? [question.folder] : []
    }.parts.flatMap(\.self)
    if having.count == 1, let index = asked.registers.folders.firstIndex(of: having[0]) {
      return try asked.registers.question(index)
    }
    let names = having.joined(separator: ", ")
    throw refusal(
      having.isEmpty
        ? wording.say(
          nl: "geen van de \(asked.registers.folders.count) registers heeft '\(owner ?? "")'",
          en: "none of the \(asked.registers.folders.count) registers has '\(owner ?? "")'")
        : wording.say(
          nl: "dit gaat over een register tegelijk, en hier zijn er \(having.count)",
          en: "this works on one register at a time, and here are \(having.count)"),
      help: having.isEmpty ? nil : wording.say(nl: "noem er een met -C: \(names)", en: "name one with -C: \(names)"),
      status: 64)
  }
}

/// What `-C` takes, for every command that answers for many registers.
var registersHelp: ArgumentHelp {
  optionHelp(
    nl: "De map met contracten; vaker voor meer registers, of een map met registers. Anders TERMIJN_REGISTER, "
      + "contracts, of het register in deze map of een map erboven.",
    en: "The folder with the contracts; more than once for more registers, or a folder of registers. Else "
      + "TERMIJN_REGISTER, contracts, or the register in this folder or one above it.", value: "dir")
}

/// The registers that a folder stands for: itself, or those in it if it is no register but holds some.
func registers(in folder: String) -> [String] {
  if (try? fileExists(at: folder + "/register.yaml")) != false { return [folder] }
  guard let names = try? files(under: folder, endingIn: ["register.yaml"]) else { return [folder] }
  let inside = names.filter { $0.split(separator: "/").count == 2 }.map {
    String($0.dropLast("/register.yaml".count))
  }
  return inside.isEmpty ? [folder] : inside.map { "\(folder)/\($0)" }
}
