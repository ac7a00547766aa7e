import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import Transitions
import Wording

/// The figures of a report and what cannot wait: what a reader takes along in half a minute.
struct InShort {
  let report: YearReport

  /// How many deadlines there are of each kind.
  var counts: JSONValue {
    let all = report.deadlines
    return [
      "deadlines": .integer(all.count),
      "certain": .integer(all.count { $0.certainty == .certain }),
      "conditional": .integer(all.count { $0.certainty == .conditional }),
      "undated": .integer(report.undated.count),
      "unplaced": .integer(report.unplaced.count),
      "ambiguous": .integer(all.count { $0.isAmbiguous }),
      "imprecise": .integer(all.count { $0.isImprecise }),
      "assumed": .integer(all.count { $0.isAssumed }),
      "statutory": .integer(report.statutory.count),
      "askedOfCouncil": .integer(report.asked.items.count),
      "decisions": .integer(report.asked.decisions.count),
      "openQuestions": .integer(report.questions.count),
      "changes": .integer(report.changes.items.count),
    ]
  }

  func json(_ context: ReportJSON) -> JSONValue {
    [
      "sentences": .array(sentences(context.wording).map { .string($0) }),
      "targets": .array(targets(context.wording)),
      "counts": counts,
      "urgent": .array(
        report.asked.urgent.map { .object(context.entry($0.deadline, consequence: $0.consequence)) }),
      "nothingUrgent": .boolean(report.asked.urgent.isEmpty),
    ]
  }

  private func sentences(_ wording: Wording) -> [String] {
    figures(wording) + [unplaced(wording), changes(wording)].compactMap(\.self)
  }

  /// How much there is of the year, and how sure it is.
  func figures(_ wording: Wording) -> [String] {
    [over(wording), deadlines(wording), missed(wording), undated(wording), asked(wording)].compactMap(\.self)
  }

  /// That the year had passed when it was asked about.
  private func over(_ wording: Wording) -> String? {
    guard report.isOver, let before = CivilDate(year: report.year - 1, month: 12, day: 31) else { return nil }
    let asOf = wording.date(report.engine.snapshot.asOf)
    return wording.say(
      nl:
        "\(report.year) was op de peildatum, \(asOf), al voorbij: dit verslag toont alleen wat dan nog speelt. Hoe het "
        + "ervoor stond, toont een verslag met als peildatum \(wording.date(before)) of eerder.",
      en: "\(report.year) had passed on the as-of day, \(asOf): this report shows only what is still in play then. How "
        + "things stood is shown by a report as of \(wording.date(before)) or earlier.")
  }

  private func deadlines(_ wording: Wording) -> String {
    let all = report.deadlines
    let fixed = all.count { !$0.isImprecise }
    let certain = all.count { $0.certainty == .certain }
    let law = report.statutoryDays.count { $0[0].date != nil }
    let statutory =
      law == 0
      ? ""
      : wording.say(
        nl:
          " Daarnaast noemt de wet \(law == 1 ? "1 dag die voor de raad telt" : "\(law) dagen die voor de raad tellen").",
        en: " Besides, statute sets \(law == 1 ? "1 day that matters" : "\(law) days that matter") to the council.")
    if all.isEmpty {
      return wording.say(
        nl: "In \(report.year) valt geen termijn waarvan de dag bekend is.",
        en: "No deadline with a known day falls in \(report.year).") + statutory
    }
    let imprecise = all.count - fixed
    let rough =
      imprecise == 0
      ? ""
      : wording.say(
        nl: " Van \(imprecise) staat de dag niet vast; dan telt de veilige kant.",
        en: " Of \(imprecise) the day is not fixed; then the safe side counts.")
    let conditional = all.count - certain
    return wording.say(
      nl: "In \(report.year) \(all.count == 1 ? "valt 1 termijn" : "vallen \(all.count) termijnen"): \(certain) "
        + "\(certain == 1 ? "is" : "zijn") vast, \(conditional) \(conditional == 1 ? "geldt" : "gelden") alleen onder "
        + "een voorwaarde.",
      en: "\(all.count == 1 ? "1 deadline falls" : "\(all.count) deadlines fall") in \(report.year): \(certain) "
        + "\(certain == 1 ? "is" : "are") certain, \(conditional) \(conditional == 1 ? "holds" : "hold") only under a "
        + "condition.") + rough + statutory
  }

  /// How many were missed, which the months tell of as well; nil if none was.
  private func missed(_ wording: Wording) -> String? {
    let count = report.missed.count
    if count == 0 { return nil }
    let all = report.missed.map { "\(wording.title(of: $0)) (\(wording.lastDay(of: $0)))" }.joined(separator: "; ")
    return wording.say(
      nl: "\(count) \(count == 1 ? "termijn is" : "termijnen zijn") te laat, want de dag is voorbij en er is niets "
        + "vastgelegd: \(all).",
      en: "\(count) \(count == 1 ? "deadline was" : "deadlines were") missed, for the day is past and nothing is "
        + "recorded: \(all).")
  }

  private func undated(_ wording: Wording) -> String? {
    let count = report.undated.count
    if count == 0 { return nil }
    return wording.say(
      nl: "Van nog \(count) \(count == 1 ? "termijn" : "termijnen") is de dag onbekend; die "
        + "\(count == 1 ? "verloopt" : "verlopen") uiterlijk in \(report.year).",
      en: "Of \(count) more \(count == 1 ? "deadline" : "deadlines") the day is unknown; "
        + "\(count == 1 ? "it goes" : "they go") by in \(report.year) at the latest.")
  }

  /// How many there are of which not even the year is known.
  private func unplaced(_ wording: Wording) -> String? {
    let count = report.unplaced.count
    if count == 0 { return nil }
    return wording.say(
      nl: "Van \(count) \(count == 1 ? "termijn" : "termijnen") is geen dag en geen jaar bekend.",
      en: "Of \(count) \(count == 1 ? "deadline" : "deadlines") neither day nor year is known.")
  }

  private func asked(_ wording: Wording) -> String {
    let (count, decided) = (report.asked.items.count, report.asked.decisions.count)
    if count == 0 {
      return wording.say(
        nl: "Volgens het register is er in \(report.year) niets voor de raad.",
        en: "According to the register there is nothing for the council in \(report.year).")
    }
    let known = count - decided
    if decided == 0 {
      return wording.say(
        nl:
          "Van \(known == 1 ? "1 termijn" : "\(known) termijnen") moet de raad weten; een besluit wordt niet gevraagd.",
        en: "Of \(known == 1 ? "1 deadline" : "\(known) deadlines") the council must know; no decision is asked of it.")
    }
    return wording.say(
      nl:
        "Voor de raad \(count == 1 ? "is er 1 termijn" : "zijn er \(count) termijnen"): over \(decided) besluit de raad "
        + (known == 0 ? "zelf." : "zelf, van \(known) moet de raad weten."),
      en: "\(count == 1 ? "1 deadline is" : "\(count) deadlines are") for the council: on \(decided) it decides"
        + (known == 0 ? "." : ", of \(known) it must know."))
  }

  /// What can be said of the dates that the largest bundle still thinks of.
  private func targets(_ wording: Wording) -> [JSONValue] {
    guard let largest = report.largestTransition else { return [] }
    let inPlay = largest.transition.targetsInPlay
    return largest.windows.filter { inPlay.contains($0.target) }
      .sorted { $0.target < $1.target }
      .map { answer in
        [
          "title": .string(largest.transition.title), "standing": .optional(wording.standing(answer)),
          "sentence": .string(wording.sentence(for: answer)),
          "window": .string(largest.window(of: answer)),
        ]
      }
  }

  private func changes(_ wording: Wording) -> String {
    let changes = report.changes
    let day = wording.date(changes.since)
    if changes.items.isEmpty {
      return wording.say(
        nl: "Sinds \(day) is er niets veranderd.", en: "Nothing has changed since \(day).")
    }
    let parts = Changes.Kind.allCases.compactMap { kind -> String? in
      let count = changes.count(of: kind)
      return count == 0 ? nil : "\(count) \(wording.changed(kind))"
    }
    return wording.say(
      nl: "Termijnen die zijn veranderd sinds \(day): \(parts.joined(separator: ", ")).",
      en: "Deadlines that changed since \(day): \(parts.joined(separator: ", ")).")
  }
}

extension Wording {
  fileprivate func changed(_ kind: Changes.Kind) -> String {
    switch kind {
    case .moved: say(nl: "verschoven", en: "moved")
    case .new: say(nl: "nieuw", en: "new")
    case .settled: say(nl: "vast geworden", en: "certain now")
    case .decided: say(nl: "besloten", en: "decided")
    case .missed: say(nl: "verstreken", en: "gone by")
    case .passed: say(nl: "afgelopen", en: "over")
    case .ranOn: say(nl: "stilzwijgend verlengd", en: "extended by silence")
    case .gone: say(nl: "niet meer aan de orde", en: "no longer in play")
    }
  }
}
