extension EnglishByDefault {
  var ruleOverlap: String {
    "Rule: no reachable end falls on the day of the transition; the first after it counts, since care continues."
  }

  var ruleGap: String { "Rule: no reachable end falls on or after that day; the last before it counts." }
  var ruleMissedDeadline: String { "Rule: the date is an end on paper, but what it needed was not done in time." }
  var rulePast: String { "Rule: a transition lies after the as-of day." }
  var ruleNotBefore: String { "Rule: the transition cannot be before its first day; of a range the last day counts." }

  var ruleStepsInfeasible: String {
    "Rule: the earliest day of a step, counted forward, lies after its latest, counted backward."
  }

  var ruleCannotJoin: String { "Rule: it can be joined only when a term of the other contract ends." }
  var ruleUnknown: String { "Rule: what no document says is unknown, and not guessed." }
  var ruleImpreciseDate: String { "Rule: a date that is not fixed counts with its earliest and its latest day." }

  var ruleSourceDisagreement: String {
    "Rule: a contradiction in the documents stays visible, also where it is settled what holds."
  }

  var ruleUnconfirmedBridge: String { "Rule: a bridge counts as fixed only once those who must agree have done so." }

  var ruleNotRecorded: String {
    "Rule: after the day up to which the history is complete, something may have happened without a record."
  }

  var ruleSlipped: String { "Rule: a promise binds nobody, but once its day is past that stays visible." }

  var ruleRefused: String {
    "Rule: a step that was refused closes the dates that wait for it, until it is done after all."
  }

  var ruleDropped: String { "Rule: a date that was given up is closed until it is chosen again." }
  var ruleTheirExit: String { "Rule: an end that the other party can choose is a risk, and no end to count on." }
  var ruleNotKnownYet: String { "Rule: a contract or transition is known from the date of its first document on." }
}
