extension Dutch {
  var firstDayAfterLast: String { "de vroegste dag ligt na de laatste" }
  var swapFromAndTo: String { "wissel `from` en `to` om" }
  func conventionNotSet(_ about: String) -> String { "wat `\(about)` betekent, staat nergens" }

  var addFromAndTo: String {
    "schrijf `from` en `to` erbij, of leg het woord vast onder `conventions` in register.yaml"
  }

  var fromAndToGoTogether: String { "`from` en `to` horen bij elkaar" }
  var writeBoth: String { "schrijf ze allebei op" }
  func documentNotListed(_ document: String) -> String { "het stuk `\(document)` staat niet in documents.yaml" }
  func didYouMean(_ name: String) -> String { "bedoelt u `\(name)`?" }
  var addItThere: String { "voeg het daar toe" }

  func documentNotInFolder(_ document: String, named name: String, folder: String) -> String {
    "het stuk `\(document)` (\(name)) staat niet in \(folder)"
  }

  var checkFileOfDocument: String { "kijk `file:` in documents.yaml na" }

  func quoteNotFound(document: String, lines: String) -> String {
    "het citaat staat niet in stuk \(document), regel \(lines)"
  }

  func standsInLines(_ lines: String) -> String { "het staat wel in regel \(lines)" }
  var takeQuoteOver: String { "neem het letterlijk over, met ... voor wat is weggelaten" }
  func existsAlready(_ id: String, in first: String) -> String { "`\(id)` bestaat al, in \(first)" }
  var chooseAnotherName: String { "kies een andere naam" }
  func doesNotExist(_ name: String) -> String { "`\(name)` bestaat niet" }
  var describeInItsOwnFile: String { "beschrijf het in een eigen bestand" }
  func noStepOwned(by body: String) -> String { "geen stap is van `\(body)`, dus deze vergaderingen tellen nergens" }
  var writeNameAsOwner: String { "schrijf de naam zoals `owner` van de stappen hem schrijft" }
  var textFileNotRead: String { "dit bestand wordt niet gelezen, want de naam eindigt op .txt" }
  func callIt(_ name: String) -> String { "noem het \(name)" }
  func noContracts(in folder: String) -> String { "geen contracten gevonden in \(folder)" }
  var putContractsInFolder: String { "zet er een YAML-bestand per contract in, of wijs met -C een andere map aan" }
  var registerInNoFolder: String { "kan niet worden gelezen: dit register ligt in geen map" }
  var notInRegistersFolder: String { "ligt niet in de map van het register" }
  func calendarProblem(_ calendar: String, reason: String) -> String { "de agenda `\(calendar)` \(reason)" }

  var nameCalendarOrGiveDays: String {
    "noem een agenda (.ics) in de map van het register, of geef de dagen met `dates`"
  }

  func noDocumentsFile(for document: String) -> String {
    "het register noemt stuk `\(document)`, maar heeft geen documents.yaml"
  }

  var listDocuments: String {
    "zet de stukken met hun datum in documents.yaml; tot dan telt alles als altijd al bekend"
  }

  func documentTwice(_ id: String) -> String { "het stuk `\(id)` staat er twee keer" }
  var nameEachDocument: String { "geef elk stuk een eigen naam" }
  func documentWithoutDate(_ id: String) -> String { "het stuk `\(id)` heeft geen datum" }

  var giveDateOfDocument: String {
    "wat erin staat, telt nu als altijd al bekend; geef `date`, desnoods bij benadering"
  }

  var isNoCalendar: String { "is geen agenda" }
  var hasTooManyEvents: String { "heeft te veel afspraken" }
  var hasNoEventWithDay: String { "heeft geen afspraak met een dag" }
  var nameFolderWithContracts: String { "wijs met -C de map met contracten aan" }
  var checkPermissions: String { "controleer de rechten op het bestand" }
}
