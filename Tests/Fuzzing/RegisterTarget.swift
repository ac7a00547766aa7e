import CivilDates
import Commands
import Deadlines
import Diagnostics
import Register
import SystemInterface
import Transitions
import Wording
import Words

@testable import RegisterReading

/// Files of a register: what is found in them lies in them, and what has no errors is answered, with proof that holds.
func fuzzRegister(_ input: [UInt8]) throws {
  let files = try InputFiles(input)
  let read = readRegister(at: files.folder, keepsFiles: true)
  for diagnostic in read.diagnostics {
    if let place = diagnostic.place { read.holdIsWithin(place) }
  }
  if read.diagnostics.hasErrors { return }
  for day in [read.register.settings.asOf ?? CivilDate(dayNumber: 18_596), .min, CivilDate(dayNumber: 47_481), .max] {
    let engine = DeadlineEngine(Snapshot(of: read.register, asOf: day))
    let deadlines = Array(engine.deadlines(disputed: true).prefix(200))
    let byName = engine.deadlines(named: deadlines.map(\.id))
    for deadline in deadlines {
      hold(DeadlineID(deadline.id.description) == deadline.id, "\(deadline.id) reads back as another")
      hold(byName[deadline.id]?.date == deadline.date, "\(deadline.id) has another day when it is asked for")
      hold(deadline.certainty == .unknown || deadline.sortDay != nil, "\(deadline.id) has no day")
      for step in deadline.derivation {
        hold(step.replays, "\(deadline.id): \(step) does not replay")
        for language in Language.allCases { _ = Wording(language).text(of: step) }
      }
      for source in deadline.sources { read.holdIsWithin(source.place) }
    }
    for transition in engine.snapshot.transitions { answer(transition, engine, read) }
  }
}

private func answer(_ transition: Transition, _ engine: DeadlineEngine, _ read: ReadRegister) {
  let question = TransitionQuestion(transition, engine: engine)
  for target in transition.candidates.prefix(4) + [engine.snapshot.asOf, .min, .max] {
    let answer = question.answer(for: target)
    let worst = answer.conflicts.map { $0.code.verdict }.max() ?? .clear
    hold(answer.verdict <= worst, "\(transition.id) on \(target) is worse than what stands in its way")
    hold((answer.verdict == .clear) == answer.conflicts.isEmpty, "\(transition.id) on \(target): \(answer.verdict)")
    for language in Language.allCases {
      let wording = Wording(language)
      _ = wording.sentence(for: answer)
      for conflict in answer.conflicts { _ = wording.text(of: conflict) }
    }
    for conflict in answer.conflicts { for source in conflict.sources { read.holdIsWithin(source.place) } }
  }
}

extension ReadRegister {
  /// A place lies in the file that it names, or right behind its end.
  fileprivate func holdIsWithin(_ place: Place) {
    guard let file = files[place.file] else { return }
    let lines = TextLines(file.bytes, breaks: .yaml)
    hold((1...lines.count + 1).contains(place.line), "\(place) of \(lines.count) lines")
    let length = place.line <= lines.count ? lines[place.line - 1].unicodeScalars.count : 0
    hold((1...length + 1).contains(place.column), "\(place) of \(length) columns")
  }
}
