import ArgumentParser
import SystemInterface
import Wording
import Words

/// Why a file gives no text.
enum TextFailure: Error {
  /// It cannot be read.
  case file(FileError)
  /// The program that takes the text out of such files is not here.
  case noTool(String, package: String)
  /// The program failed.
  case failed(tool: String, ToolProcess.Failure)
  /// The pages are pictures.
  case noText

  func refusal(_ file: String, _ wording: Wording) -> Refusal {
    Commands.refusal(message(file)[wording.language], help: help[wording.language])
  }

  /// What is wrong.
  func message(_ file: String) -> BilingualText {
    switch self {
    case .file(let error): error.message
    case .noTool(let tool, _):
      BilingualText(
        nl: "\(file) kan niet worden gelezen: \(tool) staat hier niet",
        en: "\(file) cannot be read: \(tool) is not here")
    case .failed(let tool, .tooLong(let seconds)):
      BilingualText(
        nl: "\(tool) was na \(seconds) seconden nog niet klaar met \(file), en is gestopt",
        en: "\(tool) was not done with \(file) after \(seconds) seconds, and was stopped")
    case .failed(let tool, _):
      BilingualText(nl: "\(tool) kon \(file) niet lezen", en: "\(tool) could not read \(file)")
    case .noText:
      BilingualText(
        nl: "\(file) bevat geen tekst: de bladzijden zijn beelden",
        en: "\(file) holds no text: its pages are pictures")
    }
  }

  /// The way out.
  var help: BilingualText {
    switch self {
    case .file:
      BilingualText(
        nl: "noem teksten (.txt, .md, .docx, .pdf), of - voor de invoer",
        en: "name texts (.txt, .md, .docx, .pdf), or - for standard input")
    case .noTool(_, let package):
      BilingualText(
        nl: "installeer het (apt install \(package)), of sla het stuk op als tekst (.txt)",
        en: "install it (apt install \(package)), or save the paper as text (.txt)")
    case .failed(_, .tooLong):
      BilingualText(nl: "geef met --time-limit meer seconden", en: "give more seconds with --time-limit")
    case .failed:
      BilingualText(
        nl: "kijk of het bestand heel is, of sla het op als tekst (.txt)",
        en: "see whether the file is whole, or save it as text (.txt)")
    case .noText:
      BilingualText(
        nl: "laat er eerst tekst van maken (tekstherkenning, bijvoorbeeld met ocrmypdf)",
        en: "have text made of them first (recognition, with ocrmypdf for instance)")
    }
  }
}

/// The largest text that is read, in bytes.
private let textLimit = 64 << 20

/// The text of a file: its own bytes, or what an outside program takes out of it.
///
/// - Parameters:
///   - file: the path, or `-` for standard input.
///   - seconds: how long the program may take.
/// - Returns: the text, as bytes.
/// - Throws: ``TextFailure`` if there is none.
func readableText(of file: String, seconds: Int) throws(TextFailure) -> [UInt8] {
  let name = file.lowercased()
  // A path that begins with a hyphen would be an option to them.
  let path = file.hasPrefix("-") ? "./" + file : file
  if name.hasSuffix(".docx") {
    return try converted(path, with: "pandoc", package: "pandoc", seconds: seconds) { goal in
      ["--from", "docx", "--to", "plain", "--wrap", "none", "--sandbox", "--output", goal, path]
    }
  }
  if name.hasSuffix(".pdf") {
    // With the layout, the cells of a row stay on one line.
    let text = try converted(path, with: "pdftotext", package: "poppler-utils", seconds: seconds) { goal in
      ["-layout", "-enc", "UTF-8", "-nopgbrk", "-q", path, goal]
    }
    if !text.contains(where: { $0 > 0x20 }) { throw .noText }
    return text
  }
  do throws(FileError) {
    return try (file == "-" ? standardInput(limit: textLimit) : readFile(at: file, limit: textLimit)).bytes
  } catch {
    throw .file(error)
  }
}

/// What a program makes of a file.
private func converted(
  _ file: String, with tool: String, package: String, seconds: Int, _ arguments: (String) -> [String]
) throws(TextFailure) -> [UInt8] {
  do throws(FileError) {
    // What is wrong with the file itself is said better here than by the program.
    _ = try readFile(at: file, limit: 1 << 30)
  } catch {
    throw .file(error)
  }
  guard let path = ToolProcess.installed([tool]) else { throw .noTool(tool, package: package) }
  let made: Result<[UInt8], TextFailure> = StopSignals.holding {
    Result { () throws(TextFailure) in try run(path, arguments, seconds: seconds, as: tool) }
  }
  if let signal = StopSignals.caught { StopSignals.end(by: signal) }
  return try made.get()
}

private func run(
  _ path: String, _ arguments: (String) -> [String], seconds: Int, as tool: String
) throws(TextFailure) -> [UInt8] {
  let scratch: TemporaryFolder
  do throws(FileError) {
    scratch = try TemporaryFolder(in: environment("TMPDIR") ?? "/tmp")
  } catch {
    throw .file(error)
  }
  // The folder is gone with the last reference, so not before the text is read.
  defer { withExtendedLifetime(scratch) {} }
  let goal = "\(scratch.path)/text.txt"
  let variables = [
    "HOME=\(scratch.path)", "TMPDIR=\(scratch.path)", "LC_ALL=C.UTF-8", "PATH=\(environment("PATH") ?? "")",
  ]
  do throws(ToolProcess.Failure) {
    try ToolProcess(words: [path] + arguments(goal), variables: variables).run(seconds: seconds)
  } catch {
    throw .failed(tool: tool, error)
  }
  do throws(FileError) {
    return try readFile(at: goal, limit: textLimit).bytes
  } catch {
    throw .file(error)
  }
}
