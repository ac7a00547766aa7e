extension Dutch {
  var noLedger: String { "dit is geen register van wijzigingen van termijn" }
  var registerBelongsHere: String { "hier hoort te staan van welk register het is" }
  var asOfDayBelongsHere: String { "hier hoort de peildatum te staan" }
  var scopeBelongsHere: String { "hier hoort te staan wat er is gevraagd" }
  var fieldNamesBelongHere: String { "hier horen de namen van de velden te staan" }
  var fileIsCutOffHere: String { "hier is het bestand afgebroken" }
  var lineDoubleOrOutOfOrder: String { "deze regel staat dubbel, of niet op volgorde" }
  var onlyCalendarsBelongHere: String { "achter het aantal horen alleen agenda's te staan" }
  func unreadable(field: String) -> String { "het veld `\(field)` is niet te lezen" }
  var lineHasTenFields: String { "een regel heeft tien velden met tabs ertussen" }
}
