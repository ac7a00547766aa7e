extension Dutch {
  var sendBudgetOfArrangement: String {
    "Het bestuur van de regeling stuurt de begroting van het volgende jaar aan gedeputeerde staten"
  }

  var meaningOfBudgetOfArrangement: String {
    "Wat de raad van deze begroting vindt, moet het bestuur weten voordat het haar vaststelt. Binnen twee weken "
      + "na de vaststelling, en uiterlijk op deze dag, stuurt het bestuur haar op."
  }

  var sendAccountsOfArrangement: String {
    "Het bestuur van de regeling stuurt de jaarrekening van het vorige jaar aan gedeputeerde staten"
  }

  var meaningOfAccountsOfArrangement: String { "Dan staat vast wat de regeling het vorige jaar heeft gekost." }

  var sendFrameworks: String {
    "Het bestuur van de regeling stuurt de kaders voor de begroting en de voorlopige jaarrekening aan de raden"
  }

  var meaningOfFrameworks: String { "De raad ziet hieraan vroeg wat de regeling het volgende jaar vraagt." }
  var sendDraftBudget: String { "Het bestuur van de regeling stuurt de ontwerpbegroting aan de raden" }
  var meaningOfDraftBudget: String { "In deze weken kan de raad een zienswijze geven." }
  var sendMunicipalBudget: String { "Het college stuurt de begroting van het volgende jaar aan gedeputeerde staten" }

  var meaningOfMunicipalBudget: String {
    "De raad moet de begroting daarvoor hebben vastgesteld. Het college stuurt haar binnen twee weken na de "
      + "vaststelling, en uiterlijk op deze dag."
  }

  var sendMunicipalAccounts: String { "Het college stuurt de jaarrekening van het vorige jaar aan gedeputeerde staten" }
  var meaningOfMunicipalAccounts: String { "De raad moet de jaarrekening daarvoor hebben vastgesteld." }

  func article(_ number: String, paragraph: Int?) -> String {
    "artikel \(number)" + (paragraph.map { " lid \($0)" } ?? "")
  }
}
