extension Dutch {
  var fileNotThere: String { "het bestaat niet" }
  var pathHoldsNoFolder: String { "een deel van het pad is geen map" }
  var linkToNothing: String { "het is een koppeling naar niets" }

  var linkOfAnotherUser: String {
    "het is een koppeling van een andere gebruiker, in een map waarin iedereen mag schrijven"
  }

  var notAllowed: String { "dat mag niet" }
  var inUse: String { "een ander programma is ermee bezig" }
  var ofAnotherUser: String { "het is van een andere gebruiker" }
  var noRegularFile: String { "het is geen gewoon bestand" }
  var isAFolder: String { "het is een map" }
  func largerThan(_ size: String) -> String { "het is groter dan \(size)" }
  var diskFull: String { "de schijf is vol" }
  var pathTooLong: String { "het pad is te lang" }
  func systemSays(_ words: String) -> String { "het systeem meldt: \(words)" }

  func partlyWritten(new: String, old: String) -> String {
    "; nieuw zijn nu \(new.isEmpty ? "geen" : new), nog oud zijn \(old.isEmpty ? "geen" : old); "
      + "voer de opdracht nog eens uit"
  }

  var writingUnconfirmed: String {
    "; wat er staat is nieuw, maar de schijf heeft het niet bevestigd: voer de opdracht nog eens uit"
  }

  func cannotBeRead(_ path: String, because reason: String) -> String { "\(path) kan niet worden gelezen: \(reason)" }

  func cannotBeWritten(_ path: String, because reason: String, now aftermath: String) -> String {
    "\(path) kan niet worden geschreven: \(reason)\(aftermath)"
  }
}
