import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport

extension Transition.Step {
  /// A preparatory step; `inForce` holds the first day of its law and the first day on which it is gone again.
  static func of(
    _ id: String, after: [String] = [], atLeast: String = "P0D", notBefore: ImpreciseDate? = nil,
    from: String? = nil, until: String? = nil, basis: AlgemeneTermijnenwet.Basis = .contract, owner: String? = nil,
    provenance: Provenance = .none
  ) -> Transition.Step {
    Transition.Step(
      id: id, title: id, owner: owner, notBefore: notBefore, after: after, atLeast: period(atLeast),
      inForce: (from.map { date($0) }, until.map { date($0) }), basis: basis, provenance: provenance)
  }
}

extension Transition {
  /// A transition with steps; it moves the arrangement of these tests.
  static func of(
    _ steps: [Step], candidates: [String] = [], moves: [String] = ["arrangement"], history: [HistoryEvent] = []
  ) -> Transition {
    var transition = Transition(id: "transition", title: "A transition", moves: moves, provenance: .none)
    transition.steps = steps
    transition.candidates = candidates.map { date($0) }
    transition.history = history
    return transition
  }

  /// First the council consents, not before the middle of 2021; at least fourteen days later the college decides.
  static let councilAndCollege = Transition.of(
    [
      .of(
        "raad-toestemming",
        notBefore: ImpreciseDate(earliest: date("2021-06-01"), latest: date("2021-07-31"), text: "medio 2021"),
        owner: "raad"),
      .of(
        "college-besluit", after: ["raad-toestemming"], atLeast: "P14D", owner: "college",
        provenance: .assumed("the college needs two weeks")),
    ], candidates: ["2023-01-01", "2024-01-01"])
}
