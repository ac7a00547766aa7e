import ArgumentParser
import System
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why no PDF was made.
enum ReportToolError: Error {
  /// No program that makes one is installed.
  case noTool
  /// The program failed, with its name and its status.
  case failed(tool: String, status: Int32)
  /// The disk or the folder did not allow it.
  case file(FileError)

  func refusal(_ wording: Wording) -> ExitCode {
    switch self {
    case .noTool:
      Commands.refusal(
        wording.say(
          nl: "een PDF maken lukt niet: WeasyPrint en Chromium staan hier niet",
          en: "a PDF cannot be made: neither WeasyPrint nor Chromium is here"),
        help: wording.say(
          nl: "installeer er een (apt install weasyprint), of neem --format html en druk die af als PDF",
          en: "install one (apt install weasyprint), or take --format html and print that as PDF"))
    case .failed(let tool, let status):
      Commands.refusal(
        wording.say(
          nl: "\(tool) kon geen PDF maken (status \(status))", en: "\(tool) could not make a PDF (status \(status))"),
        help: wording.say(
          nl: "probeer --format html en druk die af als PDF", en: "try --format html and print that as PDF"))
    case .file(let error):
      Commands.refusal(error, wording)
    }
  }
}

/// Makes a PDF from a page, with the first program that is installed: WeasyPrint, which tags it for reading aloud, or
/// else Chromium.
///
/// The same page gives the same bytes: neither the day of today nor a random name goes into the file.
func pdf(fromPage page: String) throws(ReportToolError) -> [UInt8] {
  let scratch: TemporaryFolder
  let folder: String
  do throws(FileError) {
    scratch = try TemporaryFolder(in: environment("TMPDIR") ?? "/tmp")
    folder = scratch.path
    try write(Array(page.utf8), to: "\(folder)/page.html")
  } catch {
    throw .file(error)
  }
  defer { withExtendedLifetime(scratch) {} }
  let (source, goal) = ("\(folder)/page.html", "\(folder)/page.pdf")
  if let tool = installed(["weasyprint"]) {
    try start(tool, ["--pdf-variant", "pdf/ua-1", source, goal], in: folder)
  } else if let tool = installed(["chromium", "chromium-browser", "google-chrome"]) {
    var arguments = [
      "--headless", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline",
      "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(goal)", "file://\(source)",
    ]
    // As root Chromium does not start with its sandbox; the page holds no script and fetches nothing.
    if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
    try start(tool, arguments, in: folder)
  } else {
    throw .noTool
  }
  do throws(FileError) {
    return withFixedDates(try readFile(at: goal, limit: 1 << 30).bytes)
  } catch {
    throw .file(error)
  }
}

/// The path of the first of these programs that is installed.
private func installed(_ names: [String]) -> String? {
  let folders = (environment("PATH") ?? "").split(separator: ":")
  for name in names {
    for folder in folders where unsafe access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
  }
  return nil
}

/// Runs a program to its end; what it prints goes nowhere.
private func start(_ tool: String, _ arguments: [String], in folder: String) throws(ReportToolError) {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  for (descriptor, flags) in [(Int32(0), O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
    unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
  }
  var variables = ["SOURCE_DATE_EPOCH=0", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8"]
  for name in ["PATH", "XDG_DATA_DIRS", "FONTCONFIG_FILE", "FONTCONFIG_PATH"] {
    if let value = environment(name) { variables.append("\(name)=\(value)") }
  }
  var words = unsafe ([tool] + arguments).map { unsafe strdup($0) }
  unsafe words.append(nil)
  var settings = unsafe variables.map { unsafe strdup($0) }
  unsafe settings.append(nil)
  defer { unsafe (words + settings).forEach { unsafe free($0) } }
  var process = pid_t()
  let failure = unsafe posix_spawn(&process, tool, &actions, nil, words, settings)
  if failure != 0 { throw .failed(tool: tool, status: failure) }
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 {
    if errno != EINTR { throw .failed(tool: tool, status: errno) }
  }
  if status != 0 { throw .failed(tool: tool, status: status & 0x7F == 0 ? status >> 8 & 0xFF : status) }
}

/// The file with the dates of its making, if it has any, put on one fixed day of the same length.
private func withFixedDates(_ bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  for key in ["/CreationDate (D:", "/ModDate (D:", "/CreationDate(D:", "/ModDate(D:"].map({ Array($0.utf8) }) {
    var index = 0
    while index + key.count + 14 <= bytes.count {
      guard bytes[index] == 0x2F, bytes[index..<(index + key.count)].elementsEqual(key) else {
        index += 1
        continue
      }
      bytes.replaceSubrange((index + key.count)..<(index + key.count + 14), with: "19700101000000".utf8)
      index += key.count + 14
    }
  }
  return bytes
}
