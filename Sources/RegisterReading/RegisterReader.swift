import CivilDates
public import Diagnostics
import Files
import LocatedYAML
public import Register

/// A register as read from its folder, with everything that was found on the way.
public struct ReadRegister: Sendable {
  /// The folder.
  public let folder: String
  /// What could be read; files with errors are left out of it.
  public let register: Register
  /// Every citation of a document in the files, wherever it stands.
  public let citations: [Source]
  /// What is wrong with it and what its reader must know, in reading order.
  public let diagnostics: [Diagnostic]
  /// The number of files that were read.
  public let fileCount: Int
  /// Whether the folder itself could be read at all.
  public let isReadable: Bool
}

/// Reads every YAML file under a folder.
///
/// All findings are collected, in all files; a file that cannot be used does not hide what is wrong with another.
///
/// - Complexity: O(n) in the bytes of the files, and O(m log m) in their number.
public func readRegister(at folder: String) -> ReadRegister {
  let names: [String]
  do throws(FileError) {
    names = try files(under: folder, endingIn: [".yaml", ".yml"])
  } catch {
    return ReadRegister(
      folder: folder, register: Register(), citations: [], diagnostics: [unreadable(error, isFolder: true)],
      fileCount: 0, isReadable: false)
  }
  var reader = Reader(folder: folder)
  for name in names { reader.parse(name) }
  reader.decode()
  reader.diagnostics += check(reader.register, named: reader.named)
  if reader.roots.isEmpty, !reader.diagnostics.hasErrors {
    reader.diagnostics.append(
      Diagnostic(
        .emptyRegister, at: nil,
        BilingualText(nl: "geen contracten gevonden in \(folder)", en: "no contracts found in \(folder)"),
        help: BilingualText(
          nl: "zet er een YAML-bestand per contract in, of wijs met -C een andere map aan",
          en: "put one YAML file per contract in it, or name another folder with -C")))
  }
  var seen: Set<Diagnostic> = []
  return ReadRegister(
    folder: folder, register: reader.register, citations: reader.citations,
    diagnostics: reader.diagnostics.filter { seen.insert($0).inserted }.inReadingOrder(), fileCount: names.count,
    isReadable: true)
}

func unreadable(_ error: FileError, isFolder: Bool = false) -> Diagnostic {
  let place = isFolder ? nil : Place(file: error.path, line: 1, column: 1)
  return Diagnostic(
    .unreadableFile, at: place,
    BilingualText(
      nl: "\(error.path) kan niet worden gelezen: \(error.reason)", en: "\(error.path) cannot be read: \(error.reason)"),
    help: isFolder
      ? BilingualText(
        nl: "wijs met -C de map met contracten aan", en: "name the folder with the contracts with -C")
      : BilingualText(
        nl: "controleer de rechten op het bestand", en: "check the permissions of the file"))
}

private struct Reader {
  let folder: String
  var diagnostics: [Diagnostic] = []
  /// The roots of the contract and transition files.
  var roots: [Node] = []
  var settingsRoot: Node?
  var documentRoots: [Node] = []
  var register = Register()
  var citations: [Source] = []
  /// All ids that some file gives, also a file that is left out for its errors.
  var named = NamedParts()

  init(folder: String) {
    self.folder = folder
  }

  mutating func parse(_ name: String) {
    let path = folder + "/" + name
    do {
      let bytes = try contents(of: path, limit: YAMLLimits.bytes)
      let root = try parseYAML(bytes, file: path)
      if name == "register.yaml" || name == "register.yml" {
        settingsRoot = root
      } else if root["documents"] != nil {
        documentRoots.append(root)
      } else {
        roots.append(root)
        named.add(root)
      }
    } catch let error as FileError {
      diagnostics.append(unreadable(error))
      named.isIncomplete = true
    } catch let problem as YAMLProblem {
      diagnostics.append(problem.diagnostic)
      named.isIncomplete = true
    } catch {
      preconditionFailure("reading and parsing throw nothing else")
    }
  }

  mutating func decode() {
    var decoding = Decoding(knownFrom: [:], conventions: conventions())
    if let root = settingsRoot, fits(root, Grammar.settings) { register.settings = settings(root, &decoding) }
    var documents: [Document] = []
    for root in documentRoots where fits(root, Grammar.documents) {
      documents += self.documents(root, &decoding)
    }
    diagnostics += decoding.diagnostics
    decoding = Decoding(
      knownFrom: Dictionary(documents.map { ($0.id, $0.knownFrom) }) { first, _ in first },
      conventions: decoding.conventions)
    var contracts: [Versioned<Contract>] = []
    var transitions: [Versioned<Transition>] = []
    for root in roots {
      let isTransition = root["transition"] != nil
      guard fits(root, isTransition ? Grammar.transition : Grammar.contract) else { continue }
      let before = decoding.diagnostics.count
      if isTransition {
        let transition = decoding.transition(root)
        if let transition, !decoding.diagnostics[before...].contains(where: { $0.severity == .error }) {
          transitions.append(transition)
        }
      } else {
        let contract = decoding.contract(root)
        if let contract, !decoding.diagnostics[before...].contains(where: { $0.severity == .error }) {
          contracts.append(contract)
        }
      }
    }
    diagnostics += decoding.diagnostics
    citations = roots.flatMap { decoding.citations(in: $0) }
    register = Register(
      settings: register.settings, documents: documents, contracts: contracts, transitions: transitions)
  }

  /// Whether a value fits; what does not is reported.
  private mutating func fits(_ root: Node, _ shape: Shape) -> Bool {
    let before = diagnostics.count
    check(root, against: shape, into: &diagnostics)
    return diagnostics.count == before
  }

  private func conventions() -> [String: (from: MonthDay, to: MonthDay)] {
    var found: [String: (from: MonthDay, to: MonthDay)] = [:]
    for entry in settingsRoot?["conventions"]?.entries ?? [] {
      if let from = entry.value["from"]?.text.flatMap({ MonthDay($0) }),
        let to = entry.value["to"]?.text.flatMap({ MonthDay($0) })
      {
        found[entry.key] = (from, to)
      }
    }
    return found
  }

  private func settings(_ root: Node, _ decoding: inout Decoding) -> Settings {
    var settings = Settings()
    settings.title = decoding.text(root["title"])
    settings.municipality = decoding.text(root["municipality"])
    settings.language = decoding.word(root["language"], as: Language.self)
    settings.sendAhead = decoding.integer(root["send-ahead"]) ?? settings.sendAhead
    settings.horizon = decoding.period(root["horizon"]) ?? settings.horizon
    settings.asOf = decoding.date(root["as-of"])
    settings.asOfPlace = root["as-of"]?.place
    settings.recordedThrough = decoding.date(root["recorded-through"])
    return settings
  }

  private mutating func documents(_ root: Node, _ decoding: inout Decoding) -> [Document] {
    var documents: [Document] = []
    for item in root["documents"]?.items ?? [] {
      guard let id = decoding.text(item["id"]) else { continue }
      if documents.contains(where: { $0.id == id }) || register.documents.contains(where: { $0.id == id }) {
        decoding.report(
          .duplicateId, item["id"] ?? item,
          BilingualText(nl: "het stuk `\(id)` staat er twee keer", en: "the document `\(id)` stands here twice"),
          help: BilingualText(nl: "geef elk stuk een eigen naam", en: "give each document a name of its own"))
      }
      let date = decoding.impreciseDate(item["date"])
      if date == nil {
        decoding.report(
          .undatedDocument, item["id"] ?? item,
          BilingualText(nl: "het stuk `\(id)` heeft geen datum", en: "the document `\(id)` has no date"),
          help: BilingualText(
            nl: "wat erin staat, telt nu als altijd al bekend; geef `date`, desnoods bij benadering",
            en: "what it says counts as known on every day now; give `date`, if only roughly"))
      }
      documents.append(
        Document(
          id: id, title: decoding.text(item["title"]) ?? id, date: date, file: decoding.text(item["file"]),
          place: item.place))
    }
    return documents
  }
}
