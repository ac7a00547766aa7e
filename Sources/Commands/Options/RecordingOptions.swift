import ArgumentParser
import CivilDates
import RegisterReading
import Synchronization
import SystemInterface
import Wording
import Words

/// Which register is changed, and how.
struct RecordingOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(
      nl: "De map met contracten; anders TERMIJN_REGISTER, contracts, of het register in deze map of een map erboven.",
      en:
        "The folder with the contracts; else TERMIJN_REGISTER, contracts, or the register in this folder or one above "
        + "it.", value: "dir"),
    completion: .directory)
  var folders: [String] = []

  @OptionGroup var languageOptions: LanguageOptions

  @Flag(help: optionHelp(nl: "Toon alleen wat er zou veranderen.", en: "Show only what would change."))
  var dryRun = false

  @Flag(help: optionHelp(nl: "Vraag niets.", en: "Ask nothing."))
  var yes = false

  /// Whether this run changed a register, whatever becomes of what it prints.
  static var hasRecorded: Bool { recorded.withLock { $0 } }
  private static let recorded = Mutex(false)

  /// The words for messages.
  var wording: Wording { Wording(languageOptions.language) }

  /// The folder of the register.
  ///
  /// - Throws: `ExitCode(64)`, after saying so, if there is not one.
  func folder() throws -> String {
    let found = registers(named: folders)
    if found.count == 1 { return found[0] }
    throw refusal(
      wording.say(
        nl: "een besluit komt in een register, en hier zijn er \(found.count)",
        en: "a decision goes into one register, and here are \(found.count)"),
      help: wording.say(nl: "noem er een met -C", en: "name one with -C"), status: 64)
  }

  /// The register as it is, with all its files; what earlier runs left behind in its folders is cleared away.
  ///
  /// - Throws: `ExitCode`, after saying why, if it cannot be used.
  func read(today: CivilDate) throws -> ReadRegister {
    let read = try readRegister(at: folder(), keepsFiles: true, today: today)
    if !dryRun {
      for folder in Set(read.files.keys.map(parentFolder)).union([read.folder]) { clearRemains(in: folder) }
    }
    try Question.refuseErrors(in: read, wording)
    return read
  }

  /// Makes a change: shows it, asks if a person is watching, and makes sure that nobody else changes the register.
  ///
  /// Where nobody is watching it is made first and shown then: whoever closes the output early has it all the same.
  ///
  /// - Parameters:
  ///   - question: what is asked.
  ///   - prepare: reads the register and says what would change.
  /// - Returns: the change that was made; nil if it was only shown.
  /// - Throws: `ExitCode`, after saying why it was not made.
  func make(asking question: BilingualText, _ prepare: () throws -> RegisterChange) throws -> RegisterChange? {
    if dryRun {
      let change = try prepare()
      change.show()
      change.warn(wording)
      return nil
    }
    let shown = canAsk() && !yes ? try prepare() : nil
    if let shown {
      shown.show()
      StandardStream.standardOutput.write(question[wording.language] + " ")
      guard isYes(readLine()) else {
        throw refusal(wording.say(nl: "er is niets veranderd", en: "nothing was changed"), status: 1)
      }
    }
    let lock = try locked(folder())
    defer { withExtendedLifetime(lock) {} }
    let change = try prepare()
    if let shown, shown.new.bytes != change.new.bytes {
      throw refusal(
        wording.say(
          nl: "\(change.new.path) is intussen veranderd", en: "\(change.new.path) was changed in the meantime"),
        help: wording.say(nl: "kijk nog eens", en: "look again"))
    }
    do throws(FileError) {
      try change.write()
    } catch {
      throw refusal(
        error, wording,
        help: error.effect == .none
          ? BilingualText(nl: "het bestand is nog zoals het was", en: "the file is as it was") : nil)
    }
    Self.recorded.withLock { $0 = true }
    if shown == nil { change.show() }
    return change
  }

  private func isYes(_ answer: String?) -> Bool {
    ["j", "ja", "y", "yes"].contains(answer?.lowercased())
  }

  /// Keeps others from changing the register as long as the answer lives; nil where the folder cannot be read.
  ///
  /// - Throws: `ExitCode`, after saying so, if somebody else is changing it.
  func locked(_ folder: String) throws -> FileLock? {
    do throws(FileError) {
      return try FileLock(on: folder)
    } catch {
      // Why the folder cannot be read is told by whoever reads it.
      guard error.isLocked else { return nil }
      throw refusal(error, wording)
    }
  }
}
