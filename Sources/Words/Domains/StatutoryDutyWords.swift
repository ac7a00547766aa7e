/// What a statute asks for, and what it means for those who read it.
public protocol StatutoryDutyWords: Sendable {
  var sendBudgetOfArrangement: String { get }
  var meaningOfBudgetOfArrangement: String { get }
  var sendAccountsOfArrangement: String { get }
  var meaningOfAccountsOfArrangement: String { get }
  var sendFrameworks: String { get }
  var meaningOfFrameworks: String { get }
  var sendDraftBudget: String { get }
  var meaningOfDraftBudget: String { get }
  var sendMunicipalBudget: String { get }
  var meaningOfMunicipalBudget: String { get }
  var sendMunicipalAccounts: String { get }
  var meaningOfMunicipalAccounts: String { get }
  /// An article of a statute, with its paragraph.
  func article(_ number: String, paragraph: Int?) -> String
}
