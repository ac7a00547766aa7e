extension EnglishByDefault {
  var firstDayAfterLast: String { "the first day lies after the last" }
  var swapFromAndTo: String { "swap `from` and `to`" }
  func conventionNotSet(_ about: String) -> String { "nothing says what `\(about)` means" }
  var addFromAndTo: String { "add `from` and `to`, or settle the word under `conventions` in register.yaml" }
  var fromAndToGoTogether: String { "`from` and `to` go together" }
  var writeBoth: String { "write both of them" }
  func documentNotListed(_ document: String) -> String { "the document `\(document)` is not in documents.yaml" }
  func didYouMean(_ name: String) -> String { "did you mean `\(name)`?" }
  var addItThere: String { "add it there" }

  func documentNotInFolder(_ document: String, named name: String, folder: String) -> String {
    "the document `\(document)` (\(name)) is not in \(folder)"
  }

  var checkFileOfDocument: String { "check `file:` in documents.yaml" }

  func quoteNotFound(document: String, lines: String) -> String {
    "the quote is not in document \(document), lines \(lines)"
  }

  func standsInLines(_ lines: String) -> String { "it does stand in lines \(lines)" }
  var takeQuoteOver: String { "take it over literally, with ... for what is left out" }
  func existsAlready(_ id: String, in first: String) -> String { "`\(id)` exists already, in \(first)" }
  var chooseAnotherName: String { "choose another name" }
  func doesNotExist(_ name: String) -> String { "`\(name)` does not exist" }
  var describeInItsOwnFile: String { "describe it in a file of its own" }
  func noStepOwned(by body: String) -> String { "no step is owned by `\(body)`, so these meetings count nowhere" }
  var writeNameAsOwner: String { "write the name as `owner` of the steps writes it" }
  var textFileNotRead: String { "this file is not read, for its name ends in .txt" }
  func callIt(_ name: String) -> String { "call it \(name)" }
  func noContracts(in folder: String) -> String { "no contracts found in \(folder)" }
  var putContractsInFolder: String { "put one YAML file per contract in it, or name another folder with -C" }
  var registerInNoFolder: String { "cannot be read: this register is in no folder" }
  var notInRegistersFolder: String { "is not in the register's folder" }
  func calendarProblem(_ calendar: String, reason: String) -> String { "the calendar `\(calendar)` \(reason)" }

  var nameCalendarOrGiveDays: String {
    "name a calendar (.ics) in the register's folder, or give the days with `dates`"
  }

  func noDocumentsFile(for document: String) -> String {
    "the register cites document `\(document)`, but has no documents.yaml"
  }

  var listDocuments: String {
    "list the documents with their dates in documents.yaml; until then everything counts as always known"
  }

  func documentTwice(_ id: String) -> String { "the document `\(id)` stands here twice" }
  var nameEachDocument: String { "give each document a name of its own" }
  func documentWithoutDate(_ id: String) -> String { "the document `\(id)` has no date" }
  var giveDateOfDocument: String { "what it says counts as known on every day now; give `date`, if only roughly" }
  var isNoCalendar: String { "is not a calendar" }
  var hasTooManyEvents: String { "has too many events" }
  var hasNoEventWithDay: String { "has no event with a day" }
  var nameFolderWithContracts: String { "name the folder with the contracts with -C" }
  var checkPermissions: String { "check the permissions of the file" }
}
