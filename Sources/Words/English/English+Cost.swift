extension EnglishByDefault {
  var costOnce: String { "once" }
  var costMonthly: String { "a month" }
  var costYearly: String { "a year" }
  var costOfOverlap: String { "if the contract runs on after the move" }
  var costOfGap: String { "if the contract ends before the move" }
  var costOfLeaving: String { "on leaving" }
  var costOfMove: String { "on the move" }
}
