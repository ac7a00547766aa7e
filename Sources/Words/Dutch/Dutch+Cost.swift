extension Dutch {
  var costOnce: String { "eenmalig" }
  var costMonthly: String { "per maand" }
  var costYearly: String { "per jaar" }
  var costOfOverlap: String { "als het contract doorloopt na de overstap" }
  var costOfGap: String { "als het contract eerder eindigt dan de overstap" }
  var costOfLeaving: String { "bij vertrek" }
  var costOfMove: String { "bij de overstap" }
}
