extension EnglishByDefault {
  func paperSaysMore(document: String, lines: String, of id: String, says: String) -> String {
    "document \(document), lines \(lines) says of `\(id)`: \(says); the register does not hold that"
  }

  func paperSaysOtherwise(document: String, lines: String, of id: String, says: String, recorded: String) -> String {
    "document \(document), lines \(lines) says of `\(id)`: \(says); the register holds \(recorded)"
  }

  var readItAndRecord: String { "read it and record it; if it does not hold, put it under `stated` or in a `note`" }

  var severalExtensions: String {
    "The paper gives more than one extension; see whether this one follows the one before."
  }

  var extensionsFromLastDay: String {
    "The extensions count from the last day, since the length of the first term is not settled."
  }

  var differentNoticePeriods: String { "The paper gives different periods of notice; find out which holds." }
  var readAsAnyDay: String { "It does not say for which day; read as any day." }

  func noticeWithoutEffect(_ period: String) -> String {
    "The paper gives a period of notice (\(period)), but not what happens without it."
  }

  func noticeBySide(_ side: String) -> String { "by \(side)" }
  func noticeBeforeDay(_ day: String) -> String { "before \(day)" }

  func dayAndNoLength(_ day: String) -> String {
    "It gives a day and no length: \(day). Write it as so many months, if that is the same."
  }

  var differentLengths: String { "The paper gives different lengths; find out which holds." }
  var lastDayLeftOut: String { "The paper also gives a last day before the first one, which is left out." }
  var differentPeriods: String { "The paper gives different periods; find out which holds." }
  func daysDoNotAddUp(_ list: String) -> String { "This does not add up: \(list). Find out which day holds." }

  var proposalOutOfPapers: String {
    "A proposal out of the papers: look everything over. The client of the paper counts as us here, the supplier "
      + "as them."
  }

  var titleIsStillId: String { "The title is still the id; take it over from the paper." }
  var proposeEachContract: String {
    "The paper speaks of more than one contract. Nothing is taken over: propose each contract, with --lines."
  }

  var readOtherwise: String { "A careful reader can read this otherwise; look it over." }
  func lengthAtLeast(_ period: String) -> String { "The paper gives a length of at least \(period)." }
  func lengthAtMost(_ period: String) -> String { "The paper gives a length of at most \(period)." }
  func lengthAbout(_ period: String) -> String { "The paper gives a length of about \(period)." }

  var kindOfExtensionNotSaid: String {
    "It does not say whether this takes silence or a decision; read as a decision, so that nobody relies on it."
  }
}
