import ArgumentParser
import Diagnostics
import Papers
import Reading
import Register
import RegisterDrafts
import RegisterReading
import SystemInterface
import Wording
import Words

/// A contract that `termijn read --propose` puts together, and where it goes.
struct ProposedContract {
  let id: String
  /// The texts with their facts.
  let answers: [FactsOfFile]
  /// The folder of the register that it is for, if one is named.
  let folder: String?
  /// The file that it becomes; nil for standard output.
  let output: String?
  let wording: Wording

  /// Writes it, and says which documents its register must list and what found no place.
  func run() throws {
    let read = folder.map { readRegister(at: $0, keepsFiles: true) }
    if let read {
      if !read.isReadable, let first = read.diagnostics.first {
        throw refusal(first.message[wording.language], help: first.help[wording.language])
      }
      if read.register.contracts.contains(where: { $0.original.id == id }) {
        throw refusal(
          wording.say(nl: "`\(id)` staat al in \(read.folder)", en: "`\(id)` is in \(read.folder) already"),
          help: wording.say(nl: "kies een andere naam", en: "choose another id"))
      }
    }
    let listed = read?.register.documents.map { DocumentEntry(id: $0.id, file: $0.file) } ?? []
    var entries = listed
    var papers: [Paper] = []
    for answer in answers {
      let name = answer.file == "-" ? "invoer.txt" : lastName(of: answer.file)
      let entry = DocumentEntry(for: name, among: entries)
      if !entries.contains(entry) { entries.append(entry) }
      papers.append(Paper(document: entry.id, facts: answer.facts))
    }
    let proposal = Proposal(for: id, from: papers, in: wording.language)
    let added = Array(entries.dropFirst(listed.count))
    let text = proposal.draft.yaml(in: wording.language)
    guard let output else {
      StandardStream.standardOutput.write(text)
      tell(added, in: folder)
      tell(proposal.leftOut)
      return
    }
    let list = added.isEmpty ? nil : read.flatMap { newList(of: $0, added) }
    let isNew = list.map { (try? fileExists(at: $0.path)) == false } ?? false
    try writeNew(
      [(output, text)]
        + (isNew ? [list].compactMap(\.self).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) } : []),
      wording)
    if let list, !isNew {
      do throws(FileError) {
        try write(list.bytes, to: list.path)
      } catch {
        throw refusal(error, wording)
      }
      StandardStream.standardOutput.write(
        wording.say(nl: "aangevuld: ", en: "added to: ") + terminalSafe(list.path) + "\n")
    }
    if list == nil { tell(added, in: folder) }
    tell(proposal.leftOut)
  }

  /// The list of documents of the register with the new ones, if it stays right with them.
  private func newList(of read: ReadRegister, _ added: [DocumentEntry]) -> FileContents? {
    let names = ["documents.yaml", "documents.yml"].map { read.folder + "/" + $0 }
    let path = names.first { read.files[$0] != nil } ?? names[0]
    guard let bytes = documentList(read.files[path]?.bytes, adding: added) else { return nil }
    let list = FileContents(path: path, bytes: bytes)
    if read.files[path] == nil { return list }
    let isRight = !read.with(list, today: nil).findings(notIn: read).hasErrors
    return isRight ? list : nil
  }

  /// Says which documents must be listed.
  private func tell(_ added: [DocumentEntry], in folder: String?) {
    if added.isEmpty { return }
    let path = (folder.map { $0 + "/" } ?? "") + "documents.yaml"
    let head = wording.say(nl: "zet dit in \(path):", en: "put this into \(path):")
    let list = "documents:\n" + added.map { "  - \($0.yaml)\n" }.joined()
    StandardStream.standardError.write(terminalSafe(head) + "\n" + list)
  }

  /// Says what found no place in the file.
  private func tell(_ leftOut: [(document: String, fact: Fact)]) {
    for (document, fact) in leftOut {
      let line = wording.say(
        nl: "niet overgenomen: \(document), regel \(fact.linesText): \(fact.says(wording))",
        en: "not taken over: \(document), lines \(fact.linesText): \(fact.says(wording))")
      StandardStream.standardError.write(terminalSafe(line) + "\n")
    }
  }
}
