import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import RegisterReading
import Wording
import Words

/// When a question is asked, what it takes for granted, and in which language.
struct MomentOptions: ParsableArguments {
  @Option(
    help: optionHelp(
      nl: "De peildatum: wat toen bekend was.", en: "The day of the question: what was known then.", value: "date"),
    transform: parseDay)
  var asOf: CivilDate?

  @Option(
    help: optionHelp(
      nl: "Probeer een besluit, of een waarde voor iets onbekends, zonder het vast te leggen: "
        + "jb-jr/notice/1=received@2023-01-15, jb-jr/notice/1=P6M; "
        + "bij meer registers voorschoten:jb-jr/...",
      en: "Try a decision, or a value for what is unknown, without recording it: "
        + "jb-jr/notice/1=received@2023-01-15, jb-jr/notice/1=P6M; "
        + "with several registers voorschoten:jb-jr/...", value: "decision"))
  var assume: [String] = []

  @OptionGroup var languageOptions: LanguageOptions

  /// The words for messages.
  var wording: Wording { Wording(languageOptions.language) }

  /// What is known of these registers at that moment.
  ///
  /// - Parameters:
  ///   - folders: the folders of the registers.
  ///   - isHashed: whether the hashes of the registers are wanted.
  /// - Returns: the registers, to be asked.
  /// - Throws: ``Refusal`` if an assumption fits none of them, or several.
  func ask(_ folders: [String], isHashed: Bool = false) throws -> Asked<Void> {
    // Whoever names a register twice gets one answer.
    var seen: Set<String> = []
    let folders = folders.filter { seen.insert($0).inserted }
    // Of many, each is read when it is its turn; the only one is read once, however much is asked of it.
    let prepared = assume.isEmpty && folders.count > 1 ? nil : try prepared(folders, isHashed)
    return asked(folders, prepared, isHashed: isHashed)
  }

  /// What is known of a register that was read already.
  ///
  /// - Throws: ``Refusal`` if an assumption does not fit it.
  func ask(_ read: ReadRegister, on line: RegisterLine? = nil) throws -> Asked<Void> {
    try asked([read.folder], assigned(to: [read]), on: line)
  }

  private func asked(
    _ folders: [String], _ prepared: [(read: ReadRegister, tried: [TriedOut])]?, isHashed: Bool = false,
    on line: RegisterLine? = nil
  ) -> Asked<Void> {
    Asked(
      registers: AskedRegisters(
        folders: folders, day: asOf, prepared: prepared, isHashed: isHashed, wording: wording, line: line)
    ) { _ in }
  }

  private func prepared(_ folders: [String], _ isHashed: Bool) throws -> [(read: ReadRegister, tried: [TriedOut])] {
    try assigned(
      to: folders.count == 1
        ? [readRegister(at: folders[0], isHashed: isHashed, findsWarnings: false)]
        : inParallel(folders, wording.say(nl: "Registers lezen", en: "Reading registers")) {
          readRegister(at: $0, isHashed: isHashed, findsWarnings: false)
        })
  }

  /// The registers with what is tried out in each: which register an assumption is for, all of them together decide.
  private func assigned(to reads: [ReadRegister]) throws -> [(read: ReadRegister, tried: [TriedOut])] {
    let usable = reads.indices.filter { !reads[$0].diagnostics.contains { $0.severity == .error } }
    // What cannot be used says so itself.
    if usable.isEmpty { return reads.map { ($0, []) } }
    let assigned = try assign(assume.map { try Assumption($0, wording) }, to: usable.map { reads[$0] }, wording)
    var tried = [[TriedOut]](repeating: [], count: reads.count)
    for (index, own) in zip(usable, assigned) { tried[index] = own }
    return Array(zip(reads, tried))
  }
}
