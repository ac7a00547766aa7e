extension EnglishByDefault {
  var deadlineTerm: String { "deadline, last day" }

  var deadlineMeaning: String {
    "The last day on which something can still be done, that day included. Notice counts on the day on which the "
      + "other side receives it, not on the day on which you send it."
  }

  var certainTerm: String { "certain" }
  var certainMeaning: String { "The deadline is there even if nobody does anything." }
  var conditionalTerm: String { "conditional" }
  var conditionalMeaning: String { "The deadline is there only if somebody decides otherwise first. It says what." }
  var unknownTerm: String { "unknown" }

  var unknownMeaning: String {
    "The day cannot be computed, since a document is lacking or does not say. Then we do not guess."
  }

  var ambiguousTerm: String { "ambiguous" }

  var ambiguousMeaning: String {
    "Two ways of counting give two days. The safe one counts; the other is given as well."
  }

  var impreciseTerm: String { "imprecise" }

  var impreciseMeaning: String {
    "The document gives no exact day, such as ‘mid 2021’. The earliest day counts; for claims the latest does, "
      + "since so long the administration must stay ready."
  }

  var assumedTerm: String { "assumed" }
  var assumedMeaning: String { "No document says this. Why we assume it is said with it." }
  var silenceTerm: String { "extension by silence" }
  var silenceMeaning: String { "The contract runs on by itself, unless somebody gives notice in time." }
  var optionTerm: String { "option to extend" }
  var optionMeaning: String { "The contract runs on only if somebody decides so in time." }
  var arrangementTerm: String { "joint arrangement" }
  var arrangementMeaning: String { "A cooperation of municipalities, mostly without an end. It can be left." }
  var claimsTerm: String { "claims tail" }

  var claimsMeaning: String {
    "The time after the contract in which providers can still send bills for the care of that time."
  }

  var transitionTerm: String { "transition" }

  var transitionMeaning: String {
    "A transition is a number of contracts that move elsewhere on one day. That day is the first one there."
  }

  var targetTerm: String { "target date, date looked into" }

  var targetMeaning: String {
    "A target date stands in a document, or somebody decided on it. A date looked into does not: it was only "
      + "examined whether it can work."
  }

  var bridgeTerm: String { "to bridge" }

  var bridgeMeaning: String {
    "A temporary way out for a contract that runs on too long or ends too early. It works only if those who must "
      + "agree do so."
  }

  var asOfTerm: String { "as-of day" }

  var asOfMeaning: String {
    "This report says what was known on that day. What became known later is not in it. Fixed days of statutes "
      + "follow the law as it holds in the year of the report."
  }
}
