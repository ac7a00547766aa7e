import Diagnostics
import Papers
import Reading
import RegisterDrafts
import RegisterReading
import Words

/// Any bytes as the text of a contract: the file that is proposed out of it reads back, and `check` accepts it.
func fuzzProposing(_ input: [UInt8]) throws {
  let entry = DocumentEntry(for: "stuk.txt", among: [])
  let paper = Paper(document: entry.id, facts: readTerms(in: input))
  for language in Language.allCases {
    let yaml = Proposal(for: "hulp", from: [paper], in: language).draft.yaml(in: language)
    let list = documentList(nil, adding: [entry]) ?? []
    // No line of the file can begin a file of its own: they all begin with a key, a dash or a hash.
    let files = try InputFiles(Array(yaml.utf8) + Array("%% documents.yaml\n".utf8) + list)
    let errors = readRegister(at: files.folder).diagnostics.filter { $0.severity == .error }
    hold(errors.isEmpty, "\(errors) in \(yaml)")
  }
}
