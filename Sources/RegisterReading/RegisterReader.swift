public import CivilDates
import Diagnostics
import ICalendar
import LocatedYAML
import Register
public import SystemInterface
import Words

/// Reads every YAML file under a folder.
///
/// All findings are collected, in all files; a file that cannot be used does not hide what is wrong with another.
///
/// - Parameters:
///   - folder: the folder of the register.
///   - collectsCitations: whether every citation is kept, for ``checkQuotes(of:in:)``.
///   - keepsFiles: whether all files are kept as they were read; they are with the citations as well.
///   - isHashed: whether the hash of all files is wanted.
///   - findsWarnings: whether what takes working out to be warned of is looked for as well; errors always are.
///   - today: the day on which is asked what is over, unless the register sets one; nil if nobody asks.
///   - changed: a file as it would be, by its path: read instead of the one on the disk.
/// - Returns: the register with what was found.
/// - Complexity: O(n) in the bytes of the files, and O(m log m) in their number.
public func readRegister(
  at folder: String, collectsCitations: Bool = false, keepsFiles: Bool = false, isHashed: Bool = false,
  findsWarnings: Bool = true, today: CivilDate? = nil, with changed: FileContents? = nil
) -> ReadRegister {
  let names, misnamed: [String]
  do throws(FileError) {
    let found = try files(under: folder, endingIn: [".yaml", ".yml", ".yaml.txt", ".yml.txt"])
    names = found.filter { !$0.lowercased().hasSuffix(".txt") }
    misnamed = found.filter { $0.lowercased().hasSuffix(".txt") }
  } catch {
    return ReadRegister(
      folder: folder, register: Register(), citations: [], diagnostics: [unreadable(error, isFolder: true)],
      fileCount: 0, isReadable: false, hash: nil, files: [:])
  }
  var reader = RegisterReader(folder: folder, collectsCitations: collectsCitations, changed: changed)
  let isOfWhole = { (name: String) in
    wholeFiles.contains(name.utf8.split(separator: 0x2F).last.map { String(Substring($0)).lowercased() } ?? "")
  }
  reader.readWhole(names.filter(isOfWhole))
  for name in names where !isOfWhole(name) { reader.read(name) }
  let register = reader.finish()
  var diagnostics =
    reader.diagnostics + check(register, named: reader.named, findsWarnings: findsWarnings, today: today)
  for name in misnamed {
    diagnostics.append(
      Diagnostic(
        .misnamedFile, at: Place(file: "\(folder)/\(name)", line: 1, column: 1),
        Message { $0.textFileNotRead },
        help: Message { $0.callIt(String(name.dropLast(4))) }))
  }
  if reader.partCount == 0, !diagnostics.hasErrors {
    diagnostics.append(
      Diagnostic(
        .emptyRegister, at: nil,
        Message { $0.noContracts(in: folder) },
        help: Message { $0.putContractsInFolder }))
  }
  var seen: Set<Diagnostic> = []
  let mentioned = Set(diagnostics.compactMap(\.place?.file))
  let kept = reader.files.filter { keepsFiles || collectsCitations || mentioned.contains($0.path) }
  return ReadRegister(
    folder: folder, register: register, citations: reader.citations,
    diagnostics: diagnostics.filter { seen.insert($0).inserted }.inReadingOrder(), fileCount: names.count,
    isReadable: true,
    hash: isHashed
      ? contentHash(of: reader.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, under: folder)
      : nil,
    files: Dictionary(kept.map { ($0.path, $0) }) { first, _ in first })
}

/// The names of the files that say something of the register as a whole; they are read before all others.
private let wholeFiles: Set = ["register.yaml", "register.yml", "documents.yaml", "documents.yml"]

/// Collects the parts of a register, and everything that is wrong with them.
struct RegisterReader {
  /// The folder of the register; nil for one that is in no folder, and can name no files.
  let folder: String?
  let collectsCitations: Bool
  /// What is read instead of the file of that path.
  let changed: FileContents?
  /// What was read, once and for all uses.
  var files: [FileContents] = []
  var diagnostics: [Diagnostic] = []
  var citations: [Source] = []
  /// All ids that some file gives, also a file that is left out for its errors.
  var named = NamedParts()
  /// The number of files of contracts and transitions, also of those that are left out.
  var partCount = 0

  private var decoding = Decoding(knownFrom: [:], listsDocuments: false, conventions: [:])
  private var settings = Settings()
  private var documents: [Document] = []
  private var contracts: [Versioned<Contract>] = []
  private var transitions: [Versioned<Transition>] = []

  init(folder: String?, collectsCitations: Bool = false, changed: FileContents? = nil) {
    self.folder = folder
    self.collectsCitations = collectsCitations
    self.changed = changed
  }

  /// Reads the files of the register as a whole.
  mutating func readWhole(_ names: [String]) {
    var documentRoots: [Node] = []
    for name in names {
      guard let root = parse(name) else { continue }
      if ["register.yaml", "register.yml"].contains(name.lowercased()) {
        decodeConventions(root)
        if fits(root, Grammar.settings) { decodeSettings(root) }
      } else {
        documentRoots.append(root)
      }
    }
    decodeDocuments(documentRoots.filter { fits($0, Grammar.documents) }, areListed: !documentRoots.isEmpty)
  }

  /// Takes over what words such as "medio" mean, as far as that is said in the right way.
  mutating func decodeConventions(_ root: Node) {
    decoding = Decoding(knownFrom: [:], listsDocuments: false, conventions: decoding.conventions(root))
  }

  /// Takes over what the register says of itself, if it fits.
  mutating func decodeSettings(_ root: Node) {
    settings = decoding.settings(root)
    readMeetings()
  }

  /// Takes over the lists of the documents, which everything else cites, if they fit.
  mutating func decodeDocuments(_ roots: [Node], areListed: Bool) {
    for root in roots { readDocuments(root) }
    diagnostics += decoding.diagnostics
    decoding = Decoding(
      knownFrom: Dictionary(documents.map { ($0.id, $0.knownFrom) }) { first, _ in first },
      listsDocuments: areListed, conventions: decoding.conventions)
  }

  /// Reads the days of the meetings that stand in calendars of their own.
  private mutating func readMeetings() {
    for index in settings.meetings.indices {
      guard let name = settings.meetings[index].calendar else { continue }
      let place = settings.meetings[index].place
      guard let folder else {
        report(
          name, at: place,
          because: Message { $0.registerInNoFolder })
        continue
      }
      // A name that leads out of the folder could be made to read anything.
      if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
        report(
          name, at: place,
          because: Message { $0.notInRegistersFolder })
        continue
      }
      do {
        let contents = try readFile(at: folder + "/" + name, limit: MeetingDays.byteLimit)
        files.append(contents)
        settings.meetings[index].dates = try MeetingDays.read(contents.bytes)
      } catch let error as FileError {
        diagnostics.append(unreadable(error))
      } catch let problem as MeetingDays.Problem {
        report(name, at: place, because: problem.reason)
      } catch {
        preconditionFailure("reading throws nothing else")
      }
    }
  }

  private mutating func report(_ calendar: String, at place: Place, because reason: Message) {
    diagnostics.append(
      Diagnostic(
        .unreadableCalendar, at: place,
        Message { $0.calendarProblem(calendar, reason: reason.said(in: $0)) },
        help: Message { $0.nameCalendarOrGiveDays }))
  }

  /// Reads the file of a contract or a transition.
  mutating func read(_ name: String) {
    guard let root = parse(name) else {
      partCount += 1
      named.isIncomplete = true
      return
    }
    read(root)
  }

  /// Takes over a contract or a transition, if it fits.
  mutating func read(_ root: Node) {
    partCount += 1
    named.add(root)
    if fits(root, root["transition"] != nil ? Grammar.transition : Grammar.contract) { decode(root) }
  }

  /// Takes over a contract or a transition that fits.
  mutating func decode(_ root: Node) {
    if root["transition"] != nil {
      let transition = decoding.transition(root)
      if let transition, !decoding.diagnostics.hasErrors { transitions.append(transition) }
    } else {
      let contract = decoding.contract(root)
      if let contract, !decoding.diagnostics.hasErrors { contracts.append(contract) }
    }
    diagnostics += decoding.diagnostics
    decoding.diagnostics = []
    if collectsCitations { citations += decoding.citations(in: root) }
    if !decoding.listsDocuments, !hasMissingDocuments, let source = decoding.firstSource(in: root) {
      hasMissingDocuments = true
      diagnostics.append(
        Diagnostic(
          .missingDocuments, at: source.place,
          Message { $0.noDocumentsFile(for: source.document) },
          help: Message { $0.listDocuments }))
    }
  }

  private var hasMissingDocuments = false

  /// The register of what was read.
  func finish() -> Register {
    Register(settings: settings, documents: documents, contracts: contracts, transitions: transitions)
  }

  /// The root of a file, or nil after reporting why there is none.
  private mutating func parse(_ name: String) -> Node? {
    let path = (folder.map { $0 + "/" } ?? "") + name
    let file: FileContents
    do throws(FileError) {
      file = if let changed, changed.path == path { changed } else { try readFile(at: path, limit: YAMLLimits.bytes) }
    } catch {
      diagnostics.append(unreadable(error))
      return nil
    }
    files.append(file)
    do throws(YAMLProblem) {
      return try parseYAML(file.bytes, file: path)
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// Whether a value fits; what does not is reported.
  mutating func fits(_ root: Node, _ shape: Shape) -> Bool {
    let before = diagnostics.count
    check(root, against: shape, into: &diagnostics)
    return diagnostics.count == before
  }

  private mutating func readDocuments(_ root: Node) {
    var seen = Set(documents.map(\.id))
    for item in root["documents"]?.items ?? [] {
      guard let id = decoding.text(item["id"]) else { continue }
      if !seen.insert(id).inserted {
        decoding.report(
          .duplicateId, item["id"] ?? item,
          Message { $0.documentTwice(id) },
          help: Message { $0.nameEachDocument })
      }
      let date = decoding.impreciseDate(item["date"])
      // Where it is said why no day is known, nothing is left to say.
      if date == nil, item["assumed"] == nil {
        decoding.report(
          .undatedDocument, item["id"] ?? item,
          Message { $0.documentWithoutDate(id) },
          help: Message { $0.giveDateOfDocument })
      }
      documents.append(
        Document(
          id: id, title: decoding.text(item["title"]) ?? id, date: date, file: decoding.text(item["file"]),
          place: item.place))
    }
  }
}

extension MeetingDays.Problem {
  fileprivate var reason: Message {
    switch self {
    case .noCalendar: Message { $0.isNoCalendar }
    case .tooManyEvents: Message { $0.hasTooManyEvents }
    case .noMeetings: Message { $0.hasNoEventWithDay }
    }
  }
}
