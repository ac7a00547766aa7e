import CivilDates
import Diagnostics
import Importing
import Register
import RegisterDrafts
import RegisterReading
import SystemInterface
import Words

/// A notice of anyone, as XML or JSON: it is refused, or what comes of it is a register without errors.
func fuzzNotices(_ input: [UInt8]) throws {
  guard [.xml, .json].contains(FileKind(of: input)) else { return }
  let imported: ImportedContracts
  do throws(ImportProblem) {
    let request = ImportRequest(document: "aankondiging", fileName: "aankondiging", language: .dutch)
    imported = try importedContracts(from: input, request)
  } catch {
    return
  }
  let folder = try TemporaryFolder(in: "/tmp")
  defer { withExtendedLifetime(folder) {} }
  let day = imported.date.map { "\($0)" } ?? "2024-01-01"
  try write(Array("documents: [{id: aankondiging, date: \(day)}]\n".utf8), to: "\(folder.path)/documents.yaml")
  let drafts = imported.contracts.prefix(20).map(\.draft)
  for draft in drafts { try write(Array(draft.yaml(in: .dutch).utf8), to: "\(folder.path)/contract-\(draft.id).yaml") }
  let read = readRegister(at: folder.path)
  for diagnostic in read.diagnostics where diagnostic.severity == .error { hold(false, "\(diagnostic)") }
  hold(read.register.contracts.count == drafts.count, "\(drafts.map(\.id)) became \(read.register.contracts.count)")
}
