/// The rule behind each thing that can stand in the way.
public protocol ConflictRuleWords: Sendable {
  var ruleOverlap: String { get }
  var ruleGap: String { get }
  var ruleMissedDeadline: String { get }
  var rulePast: String { get }
  var ruleNotBefore: String { get }
  var ruleStepsInfeasible: String { get }
  var ruleCannotJoin: String { get }
  var ruleUnknown: String { get }
  var ruleImpreciseDate: String { get }
  var ruleSourceDisagreement: String { get }
  var ruleUnconfirmedBridge: String { get }
  var ruleNotRecorded: String { get }
  var ruleSlipped: String { get }
  var ruleRefused: String { get }
  var ruleDropped: String { get }
  var ruleTheirExit: String { get }
  var ruleNotKnownYet: String { get }
}
