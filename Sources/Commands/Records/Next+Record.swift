import Deadlines
import JSONText
import Register
import Wording

extension NextSteps {
  /// What `termijn next` tells programs.
  static let told = AnswerRecord<NextSteps, DeadlineOfRegister>("next", together: DeadlineOfRegister.together) {
    Field(list: "deadlines", of: standing.within { $0.wording }, "What must be done, in order.") { next, _ in
      next.coming.map { StandingDeadline(deadline: $0, state: $0.nextState) }
    }
    Field("recurring", "Those of which the same comes back within a year, and is not named again.") { next, _ in
      next.recurring.map(\.description)
    }
    Field("infeasible", "Those that cannot be done in time any more.") { next, _ in
      next.coming.filter { !$0.isFeasible }.map(\.id.description)
    }
    Field(list: "missed", of: standing.within { $0.wording }, "What is too late, what was missed last first.") {
      next, _ in
      next.missed.map { StandingDeadline(deadline: $0, state: .missed) }
    }
  }

  /// How a deadline stands among what must be done next.
  enum Standing: String, CaseIterable {
    case open
    case infeasible
    case refused
    case missed
  }

  /// A deadline with how it stands.
  struct StandingDeadline {
    let deadline: Deadline
    let state: Standing
  }

  /// A deadline with how it stands.
  static let standing = Record<StandingDeadline, Wording>("nextDeadline") {
    Deadline.record.fields.map { $0.of { $0.deadline } }
    Field(word: "state") { standing, _ in standing.state }
  }

  /// All of them, what was missed last.
  var standings: [StandingDeadline] {
    coming.map { StandingDeadline(deadline: $0, state: $0.nextState) }
      + missed.map { StandingDeadline(deadline: $0, state: .missed) }
  }
}

extension Deadline {
  fileprivate var nextState: NextSteps.Standing { isFeasible ? .open : isRefused ? .refused : .infeasible }
}
