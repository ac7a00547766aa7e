extension EnglishByDefault {
  var sendBudgetOfArrangement: String {
    "The board of the arrangement sends next year's budget to the provincial executive"
  }

  var meaningOfBudgetOfArrangement: String {
    "What the council thinks of this budget the board must know before it adopts it. The board sends it within "
      + "two weeks after that, and on this day at the latest."
  }

  var sendAccountsOfArrangement: String {
    "The board of the arrangement sends last year's accounts to the provincial executive"
  }

  var meaningOfAccountsOfArrangement: String { "Then it is settled what the arrangement cost last year." }

  var sendFrameworks: String {
    "The board of the arrangement sends the budget frameworks and the provisional accounts to the councils"
  }

  var meaningOfFrameworks: String { "From these the council sees early what the arrangement will ask for next year." }
  var sendDraftBudget: String { "The board of the arrangement sends the draft budget to the councils" }
  var meaningOfDraftBudget: String { "In these weeks the council can give its view." }
  var sendMunicipalBudget: String { "The executive sends next year's budget to the provincial executive" }

  var meaningOfMunicipalBudget: String {
    "The council must have adopted the budget before. The executive sends it within two weeks after that, and "
      + "on this day at the latest."
  }

  var sendMunicipalAccounts: String { "The executive sends last year's accounts to the provincial executive" }
  var meaningOfMunicipalAccounts: String { "The council must have adopted the accounts before." }

  func article(_ number: String, paragraph: Int?) -> String {
    "article \(number)" + (paragraph.map { "(\($0))" } ?? "")
  }
}
