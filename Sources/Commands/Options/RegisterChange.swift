import ArgumentParser
import CivilDates
import Diagnostics
import RegisterReading
import SystemInterface
import Wording

/// A change of one file of a register, and what the register is with it.
struct RegisterChange {
  /// The file as it is.
  let old: FileContents
  /// The file as it will be.
  let new: FileContents
  /// The register with it.
  let after: ReadRegister
  /// What must be told of it: findings that come with it.
  let warnings: [Diagnostic]
  /// Notes the change, given how to make it.
  private let noting: (_ replace: () throws(FileError) -> Void) throws(FileError) -> Void

  /// A change, if the register may have it.
  ///
  /// - Parameters:
  ///   - read: the register as it is.
  ///   - new: the file as it will be.
  ///   - today: the day on which the register is checked.
  ///   - wording: the words for what goes wrong.
  ///   - noting: makes the change with what it is given, and notes it.
  /// - Throws: `ExitCode(2)`, after saying why, if `check` would find an error that was not there before.
  init(
    of read: ReadRegister, to new: FileContents, today: CivilDate, _ wording: Wording,
    noting: @escaping (_ replace: () throws(FileError) -> Void) throws(FileError) -> Void
  ) throws {
    old = read.files[new.path] ?? FileContents(path: new.path, bytes: [])
    self.new = new
    self.noting = noting
    after = read.with(new, today: today)
    let found = after.findings(notIn: read)
    if found.hasErrors {
      var printer = DiagnosticPrinter(after, language: wording.language, stream: .standardError)
      for diagnostic in found where diagnostic.severity == .error { printer.print(diagnostic) }
      throw refusal(
        wording.say(
          nl: "er is niets veranderd: het register zou dan niet meer kloppen",
          en: "nothing was changed: the register would no longer be right"))
    }
    warnings = found
  }

  /// Shows what changes.
  func show() {
    StandardStream.standardOutput.write(unifiedDiff(from: old, to: new))
  }

  /// Puts the file in its place.
  ///
  /// - Throws: ``FileError`` if it cannot be written, or was changed since it was read.
  func write() throws(FileError) {
    let (old, new) = (old, new)
    try noting { () throws(FileError) in
      let file = try EditedFile(at: old.path, limit: max(old.bytes.count, 1))
      guard file.contents.bytes == old.bytes else { throw FileError(changed: old.path) }
      try file.replace(with: new.bytes)
    }
  }

  /// Tells of the findings that come with it.
  func warn(_ wording: Wording) {
    var printer = DiagnosticPrinter(after, language: wording.language, stream: .standardError)
    for diagnostic in warnings { printer.print(diagnostic) }
  }
}
