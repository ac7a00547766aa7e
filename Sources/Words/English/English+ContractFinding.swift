import CivilDates

extension EnglishByDefault {
  func noWayOut(of contract: String) -> String { "nothing says how `\(contract)` can be left" }
  var addExit: String { "add `exit:`; as long as it is missing the end is unknown" }

  func lastDayBeforeFirst(last: CivilDate, first start: CivilDate) -> String {
    "the last day (\(last)) lies before the first (\(start))"
  }

  var checkStartAndLastDay: String { "check `start` and `last-day`" }
  var termOfNoDays: String { "a term of no days" }
  var giveDuration: String { "give a `duration` such as P2Y, or `unknown`" }
  var noReasonForOtherValue: String { "nothing says why something else holds than the source states" }
  var addBecause: String { "add `because:`" }
  var termNotRecorded: String { "how long the contract runs is not recorded: its end is unknown" }

  var addDurationOrLastDay: String {
    "add `duration: P2Y` or `last-day:`; `last-day: open` if it runs until someone gives notice, "
      + "`last-day: unknown` if no document gives it"
  }

  func otherLastDay(computed: String, recorded: String) -> String {
    "start and duration give \(computed), but \(recorded) is recorded"
  }

  func settleLastDay(earliest: CivilDate, latest: CivilDate) -> String {
    "put the day that holds under `last-day` and what the source says under `stated`, with `because`; or "
      + "leave it open with "
      + "\"[\(earliest)..\(latest)]\""
  }

  func sourceSaysOtherwise(_ said: String) -> String { "the source says something else (\(said)) than what holds here" }
  var staysVisible: String { "nothing to do; it stays visible with every date that rests on it" }

  func lastDayLeftOpen(computed: String, recorded: String) -> String {
    "start and duration give \(computed), the last day is left open as \(recorded)"
  }

  var findOutWhichDayHolds: String { "find out which day holds; until then the earliest counts" }

  func tooManyExtensions(_ count: Int, most: Int) -> String {
    "\(count) extensions; a contract cannot have more than \(most)"
  }

  var checkTimes: String {
    "check `times`; if the contract runs on until someone gives notice, write that as `last-day: open` and `exit`"
  }

  var extensionOfNoDays: String { "an extension of no days" }
  var giveDurationOrTakeOut: String { "give a `duration` such as P1Y, or take the step out" }
  var extensionLengthNotRecorded: String { "how long this extension lasts is not recorded" }
  var addDurationOfExtension: String { "add `duration: P1Y`, or `duration: unknown` if no document gives it" }
  var noticeDoesNothing: String { "a notice period does nothing for an extension by agreement" }
  var takeNoticeOut: String { "take `notice` out; only if one party can force the extension is it `by: decision`" }

  var theirNoticeDoesNothing: String {
    "a notice period of the other party does something only for an extension by silence"
  }

  var writeOwnNoticeAlone: String { "write our own period alone: `notice: P6M`" }
  var beyondYear9999: String { "the term goes beyond the year 9999" }
  var checkLengthsOfSteps: String { "check the lengths of the steps" }
  var noticeNotRecorded: String { "the notice period is not recorded" }
  var addNotice: String { "add `notice: P6M`, or `notice: unknown` if no document gives it" }

  func beyondFinalLastDay(last: CivilDate, final: String) -> String {
    "with all extensions it runs through \(last), but it ends of law on \(final)"
  }

  var checkStepsOrState: String { "check the steps, or put under `stated` which last day of law the source gives" }

  func shortOfFinalLastDay(last: CivilDate, final: String) -> String {
    "with all extensions it runs through \(last), while \(final) is given as the last day"
  }

  var isExtensionMissing: String { "is an extension missing?" }

  func optionNotRecorded(_ contract: String, lastDay: CivilDate, extension step: Int) -> String {
    "`\(contract)` ended on \(lastDay): whether extension \(step) was used is not recorded"
  }

  func recordOption(extension step: Int) -> String {
    "record under `history` what happened: `event: extended` or `event: not-extended`, with "
      + "`step: \(step)`"
  }

  func hangsOnItself(_ id: String, through link: String) -> String { "`\(id)` hangs on itself through `\(link)`" }
  var takeLinkOut: String { "take one of the links out (`under`, `ends-with`, `follows`)" }
  var longFramework: String { "a framework agreement of more than four years, without a reason" }
  var justifyFramework: String { "add `framework: {justified: \"...\"}` (Aanbestedingswet 2012, art. 2.140(3))" }

  func startsAfterFramework(_ contract: String, start: CivilDate, framework: String) -> String {
    "`\(contract)` starts on \(start), after the end of `\(framework)`"
  }

  var recordFramework: String {
    "record whether the framework agreement was extended, or how long the contract outlives it "
      + "(`may-outlive`)"
  }

  var openAndDuration: String { "`last-day: open` and `duration` do not go together" }

  var leaveLastDayOut: String {
    "if it runs on after the first term, leave `last-day` out and add "
      + "`extensions: [{by: silence, duration: open}]`"
  }

  var noEndToExtend: String { "a contract without an end cannot be extended" }

  var giveFirstTermDuration: String {
    "give the first term a `duration`, or take the extensions out and describe with `exits` how it can be left"
  }

  var nothingAfterOpen: String { "after an extension without an end there comes no other" }
  var putBeforeOpen: String { "take it out, or put it before that one" }
  var noLengthToRepeat: String { "an extension without a fixed length cannot come back for ever" }
  var giveDurationOrNoTimes: String { "give `duration: P1Y`, or leave `times` out" }
  var nothingAfterUnlimited: String { "after one that comes back for ever there is no other" }
  var putItLast: String { "put it last" }

  func endsWithOther(_ contract: String, other: String) -> String {
    "`\(contract)` ends with `\(other)`: its own length, extensions and exits do not count"
  }

  var takeThemOut: String { "take them out, or take `ends-with` out" }

  func startOverFollows(_ other: String) -> String {
    "`start` is recorded, so that it starts after `\(other)` does not count"
  }

  var takeOneOfTheTwoOut: String { "take one of the two out" }
  var atMostWithoutStart: String { "`at-most` counts from the start, which is not recorded" }
  var addStart: String { "add `start`" }

  func firstTermCut(at most: Period) -> String {
    "the first term lasts longer than `at-most` (\(most)), and is cut off there"
  }

  var checkDurationAndAtMost: String { "check `duration` and `at-most`" }

  func extensionNeverComes(most: Period) -> String {
    "this extension never comes: `at-most` (\(most)) is reached by then"
  }

  var takeOutOrCheckAtMost: String { "take it out, or check `at-most`" }
}
