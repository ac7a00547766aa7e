import Diagnostics
import JSONText
import RegisterReading
import Words

extension CheckedRegister {
  /// What `termijn check` tells programs of a register.
  static let record = Record<CheckedRegister, Language>(answerOf: "check") {
    Field("register", "The folder.") { checked, _ in checked.read.folder }
    Field("files", "How many were read.") { checked, _ in checked.read.fileCount }
    Field("errors", "How many errors there are.") { checked, _ in checked.errors }
    Field("warnings", "How many warnings there are.") { checked, _ in checked.warnings }
    Field("quotesFound", "How many quotes were found in the documents; null if they were not looked up.") {
      checked, _ in checked.quotes
    }
    Field("quotesNotLookedUp", "How many quotes stand in documents without a file or lines.") { checked, _ in
      checked.notLookedUp
    }
    Field(list: "diagnostics", of: Diagnostic.record) { checked, _ in checked.diagnostics }
  }
}

extension CheckedRegister {
  /// What the answer about one or many registers looks like.
  static var shape: JSONShape { .ofOneOrMany(record.shape, together: CheckedInShort.together.key) }
}

extension CheckedInShort {
  /// What many registers come to.
  static let together = Field<[CheckedInShort], Void>(record: "together", of: sums) { all, _ in all }

  private static let sums = Record<[CheckedInShort], Void>("checkedTogether") {
    Field("files") { all, _ in all.reduce(0) { $0 + $1.files } }
    Field("errors") { all, _ in all.reduce(0) { $0 + $1.errors } }
    Field("warnings") { all, _ in all.reduce(0) { $0 + $1.warnings } }
    Field("broken", "The folders of those with errors.") { all, _ in all.filter { $0.errors > 0 }.map(\.folder) }
  }
}

extension Diagnostic {
  /// A finding.
  static let record = Record<Diagnostic, Language>("finding") {
    Field(word: "severity") { finding, _ in finding.severity }
    Field(word: "code") { finding, _ in finding.code }
    Field("file") { finding, _ in finding.place?.file }
    Field("line", "Counted from 1.") { finding, _ in finding.place?.line }
    Field("column", "Counted from 1, in characters.") { finding, _ in finding.place?.column }
    Field("length", "How many characters it is about.") { finding, _ in finding.length }
    Field("message", "What is wrong.") { $0.message[$1] }
    Field("help", "What can be done.") { $0.help[$1] }
  }
}
