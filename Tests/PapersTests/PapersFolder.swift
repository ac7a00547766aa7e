import Diagnostics
import Papers
import Reading
import RegisterDrafts
import RegisterReading
import SystemInterface
import Words

/// A register with its documents in a folder, for as long as it lives.
struct PapersFolder {
  private let folder: TemporaryFolder

  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder(in: "/tmp")
    try makeFolder(at: register)
    try makeFolder(at: documents)
    for (name, text) in files { try SystemInterface.write(Array(text.utf8), to: "\(folder.path)/\(name)") }
  }

  /// A contract that is proposed out of one paper, with the list of documents that it needs.
  init(proposing id: String, from text: String) throws {
    let entry = DocumentEntry(for: "brief.txt", among: [])
    let paper = Paper(document: entry.id, facts: readTerms(in: Array(text.utf8)))
    let yaml = Proposal(for: id, from: [paper], in: .dutch).draft.yaml(in: .dutch)
    let list = documentList(nil, adding: [entry]) ?? []
    try self.init([
      "register/\(id).yaml": yaml, "register/documents.yaml": String(decoding: list, as: UTF8.self),
      "documents/brief.txt": text,
    ])
  }

  var register: String { "\(folder.path)/register" }
  private var documents: String { "\(folder.path)/documents" }

  /// The register as it reads.
  var read: ReadRegister { readRegister(at: register, collectsCitations: true) }

  /// What is wrong with the register and its quotes, and what its documents say and it does not.
  var findings: [Diagnostic] {
    let read = read
    let texts = DocumentTexts(of: read, in: documents) { path in
      guard let file = try? readFile(at: path, limit: 1 << 20) else {
        return .failure(DocumentTexts.Failure(BilingualText(nl: "?", en: "?"), help: BilingualText(nl: "", en: "")))
      }
      return .success(file.bytes)
    }
    return read.diagnostics + texts.diagnostics + checkQuotes(of: read, in: texts).diagnostics
      + unrecordedFacts(of: read, in: texts)
  }
}
