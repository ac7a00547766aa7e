import JSONText
import Transitions

extension VerdictsTogether {
  /// What many registers say of a target date.
  static let record = Record<VerdictsTogether, Void>("verdictsTogether") { fields }

  /// Its keys.
  static let fields: [Field<VerdictsTogether, Void>] = [
    Field("target", "The first day under the new situation.") { together, _ in together.target },
    Field(word: "verdict", "The worst that one of them says.") { together, _ in together.verdict },
    Field(
      record: "counts",
      of: Record("verdictCounts") {
        Verdict.allCases.map { verdict in Field(verdict.rawValue) { together, _ in together.count(verdict) } }
      }, "How many registers have each verdict."
    ) { together, _ in together },
    Field("inTheWay", "The registers in which something stands in the way, the worst first.") { together, _ in
      together.inTheWay()
    },
  ]
}
