import Importing
import LocatedYAML
import RegisterDrafts
import Words

/// Any bytes as a spreadsheet: they are read or refused, and every contract of them reads back as YAML.
func fuzzSheets(_ input: [UInt8]) throws {
  let request = ImportRequest(document: "lijst", fileName: "lijst.xlsx", language: .dutch)
  guard let imported = try? importedContracts(from: input, request) else { return }
  for contract in imported.contracts.prefix(50) {
    let root = try parseYAML(Array(contract.draft.yaml(in: .dutch).utf8), file: "hulp.yaml")
    hold(root["id"]?.text == contract.draft.id, "\(contract.draft.id) reads back otherwise")
  }
}
