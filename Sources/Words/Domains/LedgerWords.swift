/// What is wrong with the ledger of the calendars.
public protocol LedgerWords: Sendable {
  var noLedger: String { get }
  var registerBelongsHere: String { get }
  var asOfDayBelongsHere: String { get }
  var scopeBelongsHere: String { get }
  var fieldNamesBelongHere: String { get }
  var fileIsCutOffHere: String { get }
  var lineDoubleOrOutOfOrder: String { get }
  var onlyCalendarsBelongHere: String { get }
  func unreadable(field: String) -> String
  var lineHasTenFields: String { get }
}
