extension EnglishByDefault {
  var noLedger: String { "this is no ledger of termijn" }
  var registerBelongsHere: String { "what register it is of belongs here" }
  var asOfDayBelongsHere: String { "the as-of day belongs here" }
  var scopeBelongsHere: String { "what was asked for belongs here" }
  var fieldNamesBelongHere: String { "the names of the fields belong here" }
  var fileIsCutOffHere: String { "the file is cut off here" }
  var lineDoubleOrOutOfOrder: String { "this line is double, or out of order" }
  var onlyCalendarsBelongHere: String { "only calendars belong behind the number of entries" }
  func unreadable(field: String) -> String { "the field `\(field)` cannot be read" }
  var lineHasTenFields: String { "a line has ten fields with tabs between them" }
}
