import ArgumentParser
import ReportPages
import SystemInterface
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why another program made no file of a report.
enum ReportToolError: Error {
  /// No program that makes one is installed.
  case noTool
  /// The program that makes files for word processors is not installed.
  case noPandoc
  /// The program failed.
  case failed(tool: String, ToolProcess.Failure)
  /// The disk or the folder did not allow it.
  case file(FileError)

  func refusal(_ wording: Wording) -> Refusal {
    switch self {
    case .noTool:
      Commands.refusal(
        wording.say(
          nl: "een PDF maken lukt niet: WeasyPrint en Chromium staan hier niet",
          en: "a PDF cannot be made: neither WeasyPrint nor Chromium is here"),
        help: wording.say(
          nl: "installeer er een (apt install weasyprint), of neem --format html en druk die af als PDF",
          en: "install one (apt install weasyprint), or take --format html and print that as PDF"))
    case .noPandoc:
      Commands.refusal(
        wording.say(
          nl: "een bestand voor Word of LibreOffice maken lukt niet: pandoc staat hier niet",
          en: "a file for Word or LibreOffice cannot be made: pandoc is not here"),
        help: wording.say(
          nl: "installeer het (apt install pandoc), of neem --format html en plak dat",
          en: "install it (apt install pandoc), or take --format html and paste that"))
    case .failed(let tool, .tooLong(let seconds)):
      Commands.refusal(
        wording.say(
          nl: "\(tool) was na \(seconds) seconden nog niet klaar, en is gestopt",
          en: "\(tool) was not done after \(seconds) seconds, and was stopped"),
        help: wording.say(
          nl: "geef met --time-limit meer seconden, of neem --format html",
          en: "give more seconds with --time-limit, or take --format html"))
    case .failed(let tool, let failure):
      Commands.refusal(
        wording.say(
          nl: "\(tool) kon het bestand niet maken (\(failure.text))",
          en: "\(tool) could not make the file (\(failure.text))"),
        help: wording.say(
          nl: "probeer --format html; een browser drukt dat af als PDF",
          en: "try --format html; a browser prints that as PDF"))
    case .file(let error):
      Commands.refusal(error, wording)
    }
  }
}

extension ToolProcess.Failure {
  /// What the system says of it.
  fileprivate var text: String {
    switch self {
    case .notStarted(let number): unsafe String(cString: strerror(number))
    case .failed(let status): "status \(status)"
    case .tooLong(let seconds): "\(seconds) s"
    case .stopped(let signal): "signal \(signal)"
    }
  }
}

/// How long another program may take for a file if nobody says otherwise, in seconds.
let defaultToolSeconds = 300

/// Makes a PDF from a page, with the first program that is installed: WeasyPrint, which tags it for reading aloud, or
/// else Chromium.
///
/// The page may come from templates that nobody vouches for, and has been looked through. The program is fenced in all
/// the same: it fetches nothing, from a file as little as from the network, and ends when its time is over or when this
/// program is told to end. The same page gives the same bytes: neither the day of today nor a random name goes into
/// the file.
///
/// - Parameters:
///   - page: the page in HTML.
///   - seconds: how long it may take.
/// - Returns: the PDF.
/// - Throws: ``ReportToolError`` if there is no program or it does not make a PDF in time.
func pdf(fromPage page: String, seconds: Int) throws(ReportToolError) -> [UInt8] {
  try holdingSignals { () throws(ReportToolError) in
    let tool = try PageTool.pdfMaker()
    let bytes = try tool.run(on: page, making: "page.pdf", seconds: seconds)
    return withFixedDates(bytes)
  }
}

/// Makes a file for a word processor from a page, with pandoc, fenced in like the program that makes PDFs.
///
/// - Parameters:
///   - page: the page in HTML.
///   - format: `docx` or `odt`.
///   - seconds: how long it may take.
/// - Returns: the file.
/// - Throws: ``ReportToolError`` if there is no program or it does not make the file in time.
func document(fromPage page: String, as format: String, seconds: Int) throws(ReportToolError) -> [UInt8] {
  try holdingSignals { () throws(ReportToolError) in
    guard let path = ToolProcess.installed(["pandoc"]) else { throw .noPandoc }
    return try PageTool.pandoc(path, format: format).run(on: page, making: "page.\(format)", seconds: seconds)
  }
}

/// Makes a file, and ends by a signal that came meanwhile only when everything is cleaned.
private func holdingSignals(
  _ make: () throws(ReportToolError) -> [UInt8]
) throws(ReportToolError) -> [UInt8] {
  let made: Result<[UInt8], ReportToolError> = StopSignals.holding {
    Result { () throws(ReportToolError) in try make() }
  }
  if let signal = StopSignals.caught { StopSignals.end(by: signal) }
  return try made.get()
}

/// A program that makes something of a page.
private enum PageTool {
  /// Its path.
  case weasyprint(String)
  case chromium(String)
  case pandoc(String, format: String)

  /// The first that makes PDFs and is installed.
  static func pdfMaker() throws(ReportToolError) -> PageTool {
    if let path = ToolProcess.installed(["weasyprint"]) { return .weasyprint(path) }
    if let path = ToolProcess.installed(["chromium", "chromium-browser", "google-chrome"]) { return .chromium(path) }
    throw .noTool
  }

  private var path: String {
    switch self {
    case .weasyprint(let path), .chromium(let path), .pandoc(let path, _): path
    }
  }

  /// Runs it on a page, and reads the file that it made.
  func run(on page: String, making name: String, seconds: Int) throws(ReportToolError) -> [UInt8] {
    let scratch: TemporaryFolder
    do throws(FileError) {
      scratch = try TemporaryFolder(in: environment("TMPDIR") ?? "/tmp")
      try write(Array(prepared(page).utf8), to: "\(scratch.path)/page.html")
    } catch {
      throw .file(error)
    }
    // The folder is gone with the last reference, so not before the PDF is read.
    defer { withExtendedLifetime(scratch) {} }
    let folder = scratch.path
    var variables = ["SOURCE_DATE_EPOCH=0", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8"]
    for name in ["PATH", "XDG_DATA_DIRS", "FONTCONFIG_FILE", "FONTCONFIG_PATH"] {
      if let value = environment(name) { variables.append("\(name)=\(value)") }
    }
    let words = withoutNetwork(variables) + command(in: folder, making: name)
    do throws(ToolProcess.Failure) {
      try ToolProcess(words: words, variables: variables).run(seconds: seconds)
    } catch {
      throw .failed(tool: path, error)
    }
    do throws(FileError) {
      return try readFile(at: "\(folder)/\(name)", limit: 1 << 30).bytes
    } catch {
      throw .file(error)
    }
  }

  /// The page as the program gets it.
  private func prepared(_ page: String) -> String {
    switch self {
    case .weasyprint, .pandoc: page
    // Ahead of the page, so that nothing in it comes before; what it says of itself can only forbid more.
    case .chromium: "<!DOCTYPE html><meta http-equiv=\"Content-Security-Policy\" content=\"\(pagePolicy)\">" + page
    }
  }

  /// The program with its arguments, which makes a file of `page.html`.
  private func command(in folder: String, making name: String) -> [String] {
    let (source, goal) = ("\(folder)/page.html", "\(folder)/\(name)")
    switch self {
    case .weasyprint(let path):
      // Only versions from 2025 on have an option that forbids to fetch; the library could always be told.
      guard let interpreter = interpreter(of: path) else {
        return [path, "--allowed-protocols", "data", "--pdf-variant", "pdf/ua-1", source, goal]
      }
      return [interpreter, "-I", "-c", Self.script, source, goal]
    case .pandoc(let path, let format):
      // The heading of the page becomes the title of the document.
      return [
        path, "--from=html", "--to=\(format)", "--standalone", "--shift-heading-level-by=-1", "--output=\(goal)",
        source,
      ]
    case .chromium(let path):
      // As root Chromium does not start with its sandbox.
      return [path] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline",
        "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:1", "--proxy-bypass-list=<-loopback>",
        "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(goal)", "file://\(source)",
      ]
    }
  }

  private static let script = """
    import inspect, sys, weasyprint
    def fetcher(url, *more, **others):
        if url.startswith("data:"):
            return weasyprint.default_url_fetcher(url, *more, **others)
        raise ValueError("nothing is fetched")
    page = weasyprint.HTML(filename=sys.argv[1], url_fetcher=fetcher)
    names = inspect.signature(page.write_pdf).parameters
    page.write_pdf(sys.argv[2], **{"variant" if "variant" in names else "pdf_variant": "pdf/ua-1"})
    """

  /// The Python that a script names in its first line; nil if that names something else.
  private func interpreter(of script: String) -> String? {
    guard let bytes = try? readFile(at: script, limit: 1 << 20).bytes, bytes.starts(with: "#!".utf8) else { return nil }
    let line = String(decoding: bytes.dropFirst(2).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let words = line.split(separator: " ").map(String.init)
    func isPython(_ word: String) -> Bool { word.split(separator: "/").last?.hasPrefix("python") == true }
    guard let first = words.first else { return nil }
    if isPython(first) { return first }
    guard first.hasSuffix("/env"), words.count == 2, isPython(words[1]) else { return nil }
    return ToolProcess.installed([words[1]])
  }

  /// What is put in front of a command so that the system gives it no network; nothing where it does not allow that.
  private func withoutNetwork(_ variables: [String]) -> [String] {
    guard let unshare = ToolProcess.installed(["unshare"]), let nothing = ToolProcess.installed(["true"]) else {
      return []
    }
    let words = [unshare] + (geteuid() == 0 ? [] : ["--map-current-user"]) + ["--net", "--"]
    do throws(ToolProcess.Failure) {
      try ToolProcess(words: words + [nothing], variables: variables).run(seconds: 5)
      return words
    } catch {
      return []
    }
  }
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
