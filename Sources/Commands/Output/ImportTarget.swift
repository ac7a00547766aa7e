import ArgumentParser
import CivilDates
import Diagnostics
import Importing
import Register
import RegisterDrafts
import RegisterReading
import SystemInterface
import Wording
import Words

/// The register that an import writes to; one is made if there is none.
struct ImportTarget {
  private let folder: String
  private let wording: Wording
  private let isNew: Bool
  private let read: ReadRegister?
  /// The documents that this run has put into the list.
  private var added: [(id: String, file: String)] = []
  private var takenInRun: Set<String> = []
  private var written = 0
  private var alreadyThere = 0

  /// What makes editors complete and check the files, which lie a folder below the schema.
  private static let schema = "yaml-language-server: $schema=../schema.json"

  /// The register in a folder, if there is one.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if it cannot be read.
  init(folder: String, _ wording: Wording) throws {
    self.folder = folder
    self.wording = wording
    do throws(FileError) {
      let isThere = try fileStatus(at: folder) != nil
      isNew = try isThere ? files(under: folder, endingIn: [".yaml", ".yml"]).isEmpty : true
    } catch {
      throw refusal(error, wording)
    }
    read = isNew ? nil : readRegister(at: folder, keepsFiles: true)
    if let read, !read.isReadable {
      let finding = read.diagnostics.first
      throw refusal(finding?.message[wording.language] ?? folder, help: finding?.help[wording.language])
    }
  }

  private var register: Register { read?.register ?? Register() }

  /// The language of the files that are made.
  func language(else language: Language) -> Language { register.settings.language ?? language }

  /// The document that a file is in the register: that of its name, or a new one.
  func document(for path: String) -> (id: String, file: String, isNew: Bool) {
    let name = path == "-" ? "stdin" : lastName(of: path)
    if let known = register.documents.first(where: { $0.file == name }) { return (known.id, name, false) }
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let base = registerID(from: stem.isEmpty ? name : stem) ?? "import"
    let taken = Set(register.documents.map(\.id) + added.map(\.id))
    var id = base
    var number = 2
    while taken.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return (id, name, true)
  }

  /// The ids of all contracts and transitions but those that were made of this document.
  func takenIDs(besides document: String) -> Set<String> {
    let others = register.contracts.map(\.original).filter { contract in
      !Self.documents(of: contract).contains(document)
    }
    return takenInRun.union(others.map(\.id)).union(register.transitions.map(\.original.id))
  }

  private static func documents(of contract: Contract) -> Set<String> {
    let parts = [contract.provenance, contract.term.provenance] + contract.extensions.map(\.provenance)
    return Set(parts.flatMap(\.sources).map(\.document))
  }

  /// Writes the contracts that are not there yet.
  mutating func write(
    _ imported: ImportedContracts, of document: (id: String, file: String, isNew: Bool), updates: Bool, mayAsk: Bool,
    _ report: inout ImportReport
  ) throws(ImportFailure) {
    takenInRun.formUnion(imported.contracts.map(\.draft.id))
    let there = Set(register.contracts.map(\.original.id))
    let new = imported.contracts.filter { !there.contains($0.draft.id) }
    let old = imported.contracts.filter { there.contains($0.draft.id) }
    if updates {
      try update(old, mayAsk: mayAsk)
    } else {
      alreadyThere += old.count
    }
    do throws(FileError) {
      if isNew, added.isEmpty {
        for file in EmptyRegister(wording).files {
          try SystemInterface.write(Array(file.text.utf8), to: "\(folder)/\(file.name)")
        }
      }
    } catch {
      throw .file(error)
    }
    if document.isNew, !new.isEmpty { try list(document, imported.date) }
    let language = language(else: wording.language)
    do throws(FileError) {
      let set = try AtomicFileSet(in: "\(folder)/\(document.id)")
      var bar = ProgressBar(count: new.count, wording.say(nl: "schrijven", en: "writing"))
      for contract in new {
        var draft = contract.draft
        draft.comments.insert(Self.schema, at: 0)
        let file = try set.begin("\(draft.id).yaml")
        try file.append(Array(draft.yaml(in: language).utf8))
        try file.end()
        bar.advance()
      }
      if !new.isEmpty { try set.commit() }
    } catch {
      throw .file(error)
    }
    written += new.count
  }

  /// Shows how the files of contracts change, and writes them if that may be.
  private mutating func update(_ contracts: [ImportedContract], mayAsk: Bool) throws(ImportFailure) {
    let output = StandardStream.standardOutput
    var changes: [FileContents] = []
    for contract in contracts {
      let place = register.contracts.first { $0.original.id == contract.draft.id }?.original.provenance.place
      guard let place, let contents = read?.files[place.file] else { continue }
      var draft = contract.draft
      draft.comments.insert(Self.schema, at: 0)
      do throws(RecordingError) {
        let changed = try updating(contents, with: draft.yaml(in: language(else: wording.language)))
        if changed.bytes == contents.bytes { continue }
        output.write("\n" + unifiedDiff(from: contents, to: changed))
        changes.append(changed)
      } catch {
        throw .cannotUpdate(place.file)
      }
    }
    if changes.isEmpty {
      output.write(wording.say(nl: "\nEr is niets veranderd.\n", en: "\nNothing has changed.\n"))
      return
    }
    if mayAsk {
      guard StandardStream.isInputTerminal else {
        output.write(
          wording.say(
            nl: "\nNog niets geschreven; met --yes gebeurt het.\n", en: "\nNothing written yet; --yes does it.\n"))
        return
      }
      output.write(wording.say(nl: "\nZo schrijven? [j/N] ", en: "\nWrite this? [y/N] "))
      guard ["j", "ja", "y", "yes"].contains(readLine()?.lowercased()) else { throw .refused }
    }
    do throws(FileError) {
      for change in changes { try SystemInterface.write(change.bytes, to: change.path) }
    } catch {
      throw .file(error)
    }
    written += changes.count
  }

  /// Puts a document into the list of them.
  private mutating func list(
    _ document: (id: String, file: String, isNew: Bool), _ date: CivilDate?
  ) throws(ImportFailure) {
    let always = wording.say(
      nl: "Het stuk zegt niet sinds wanneer een contract bekend is; wat erin staat, telt als altijd bekend.",
      en: "The paper does not say since when a contract is known; what it holds counts as always known.")
    let listed = ListedDocument(
      id: document.id, title: document.file, file: document.file,
      date: date.map { .day($0) } ?? .unknown(assumed: always))
    let path =
      ["documents.yaml", "documents.yml"].map { "\(folder)/\($0)" }.first { (try? fileExists(at: $0)) == true }
      ?? "\(folder)/documents.yaml"
    do {
      let contents =
        try fileExists(at: path)
        ? readFile(at: path, limit: 16 << 20) : FileContents(path: path, bytes: Array("documents: []\n".utf8))
      try SystemInterface.write(listing(listed, in: contents).bytes, to: path)
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .noRoom(path)
    }
    added.append((document.id, document.file))
  }

  /// Says what was written, and what the register says to it.
  func finish() throws {
    let output = StandardStream.standardOutput
    let name = terminalSafe(folder)
    output.write(
      "\n"
        + wording.say(
          nl: "\(written) \(written == 1 ? "bestand" : "bestanden") geschreven in \(name).",
          en: "\(written) \(written == 1 ? "file" : "files") written in \(name).")
        + (alreadyThere == 0
          ? ""
          : wording.say(
            nl: " \(alreadyThere) stonden er al en zijn niet veranderd; --update laat zien wat anders is.",
            en: " \(alreadyThere) were there already and were not changed; --update shows what differs.")) + "\n")
    let checked = readRegister(at: folder)
    let errors = checked.diagnostics.count { $0.severity == .error }
    output.write(
      errors > 0
        ? wording.say(
          nl: "Het register heeft \(errors) fouten: termijn check -C \(name)\n",
          en: "The register has \(errors) errors: termijn check -C \(name)\n")
        : wording.say(
          nl: "Nu: termijn next -C \(name), of termijn questions -C \(name) voor wat nog onbekend is.\n",
          en: "Now: termijn next -C \(name), or termijn questions -C \(name) for what is still unknown.\n"))
  }
}
