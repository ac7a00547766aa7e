/// What something costs, how often and on what occasion.
public protocol CostWords: Sendable {
  var costOnce: String { get }
  var costMonthly: String { get }
  var costYearly: String { get }
  var costOfOverlap: String { get }
  var costOfGap: String { get }
  var costOfLeaving: String { get }
  var costOfMove: String { get }
}
