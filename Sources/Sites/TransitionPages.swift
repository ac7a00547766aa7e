import CivilDates
import Deadlines
import Drawings
import JSONText
import Register
import Reports
import Transitions
import Wording
import Words

/// Makes the pages of a transition and of its target dates.
struct TransitionPages {
  let site: Site
  let address: SiteAddress
  let question: TransitionQuestion
  /// What names the deadlines that an answer rests on.
  let section: TransitionSection

  init(site: Site, address: SiteAddress, question: TransitionQuestion) {
    self.site = site
    self.address = address
    self.question = question
    section = TransitionSection(question, windows: [])
  }

  private var transition: Transition { question.transition }
  private var wording: Wording { site.wording }

  /// The row of a target date in the table of the transition.
  func row(of answer: TargetAnswer) -> JSONValue {
    guard case .object(let members) = section.json(answer, isTold: false, site.context) else { return .null }
    return .object(members + [member("targetId", .string("\(transition.id)/window/\(answer.target)"))])
  }

  /// The page of a target date.
  func windowPage(for answer: TargetAnswer) throws -> String {
    let names = answer.steps.map { step in
      DeadlineID.step(transition: transition.id, target: answer.target, step: step.step.id)
    }
    let found = site.engine.deadlines(named: names)
    let deadlines = zip(names, answer.steps).compactMap { name, step in
      found[name].map { (deadline: $0, days: step.days) }
    }
    let day = wording.date(answer.target)
    return try site.page(
      "site-window", at: SiteAddress.window(transition.id, answer.target),
      title: wording.words.transitionTitle(per: day),
      parents: [(transition.title, SiteAddress.transition(transition.id))],
      [
        member("window", section.json(answer, isTold: true, site.context)),
        member(
          "deadlines",
          .array(
            deadlines.map { item in
              let isOpen = item.days.done == nil && site.snapshot.asOf <= item.days.latest
              return site.json(item.deadline, isReachable: isOpen, consequence: .noMove)
            })),
      ], address)
  }

  /// The page of the transition.
  func transitionPage(rows: [JSONValue], timeline: TermTimeline) throws -> String {
    let drawn = site.drawn(timeline, prefix: "looptijden")
    let contracts = site.snapshot
    var seen: Set<String> = []
    let moves = transition.moves.filter { seen.insert($0).inserted }
    return try site.page(
      "site-transition", at: SiteAddress.transition(transition.id), title: transition.title, parents: [],
      [
        member("id", .string(transition.id)),
        member(
          "remark",
          .optional(
            transition.note == nil && transition.costs.isEmpty
              ? nil
              : ([transition.note].compactMap(\.self) + transition.costs.map { wording.cost($0) }).joined(
                separator: " "))
        ),
        member("notBefore", .optional(transition.notBefore.map { wording.impreciseDate($0) })),
        member("windows", .array(rows)),
        member(
          "decisions",
          .array(
            transition.history.map { event in
              ["text": .string(wording.happened(event)), "sources": sources(event.provenance)]
            })),
        member(
          "moves",
          .array(moves.map { ["contract": .string($0), "title": .string(contracts.contract($0)?.title ?? $0)] })),
        member("joins", .array(transition.joins.map(json))),
        member("bridges", .array(transition.bridges.map(json))),
        member("steps", .array(transition.steps.map(json))),
      ] + site.calendar(["overstap-\(transition.id).ics", "transition-\(transition.id).ics"]) + drawn.parts,
      pictures: drawn.pictures, address)
  }

  private func sources(_ provenance: Provenance) -> JSONValue {
    site.context.sources(site.engine.known(provenance.sources))
  }

  private func json(_ join: Transition.Join) -> JSONValue {
    let entry =
      switch join.entry {
      case .anyTime: wording.words.joinedOnAnyDay
      case .atEnd:
        wording.words.joinedOnlyWhenATermEnds
      case .unknown:
        wording.words.joinedWhetherIsNotKnown
      }
    return [
      "contract": .string(join.contract),
      "title": .string(site.snapshot.contract(join.contract)?.title ?? join.contract),
      "entry": .string(([entry] + [join.provenance.note].compactMap(\.self)).joined(separator: " ")),
      "sources": sources(join.provenance),
    ]
  }

  private func json(_ bridge: Transition.Bridge) -> JSONValue {
    let misfit =
      bridge.misfit == .overlap
      ? wording.words.forRunningOn
      : wording.words.forEndingEarly
    return [
      "title": .string(bridge.title ?? bridge.how),
      "text": .string(
        (["\(misfit): \(wording.bridge(bridge))."] + bridge.costs.map { wording.cost($0) }
          + [bridge.provenance.note].compactMap(\.self)).joined(separator: " ")),
      "mustAgree": .string(wording.mustAgree(on: bridge)),
      "sources": sources(bridge.provenance),
    ]
  }

  private func json(_ step: Transition.Step) -> JSONValue {
    let titles = Dictionary(transition.steps.map { ($0.id, $0.title) }) { first, _ in first }
    var sentences: [String] = []
    if let owner = step.owner { sentences.append(wording.words.byOwner(owner)) }
    if let notBefore = step.notBefore {
      let day = wording.impreciseDate(notBefore)
      sentences.append(wording.words.notBeforeThat(day))
    }
    if !step.after.isEmpty {
      let names = step.after.map { "“\(titles[$0] ?? $0)”" }.joined(separator: ", ")
      sentences.append(wording.words.after(names))
      if step.atLeast != Period() {
        let time = wording.period(step.atLeast)
        sentences.append(wording.words.atLeastBetween(time))
      }
    }
    let isDone = transition.isDone(step.id)
    let promise = isDone ? nil : wording.promise(of: step, asOf: site.snapshot.asOf)
    sentences += [promise, step.provenance.note].compactMap(\.self)
    return [
      "title": .string(step.title), "text": .string(sentences.joined(separator: " ")),
      "assumed": .optional(step.provenance.assumed), "sources": sources(step.provenance),
    ]
  }
}
