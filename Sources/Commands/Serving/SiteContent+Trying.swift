import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import ReportPages
import Reports
import Serving
import Sites
import Wording

extension SiteContent {
  /// The page on which decisions are tried out: the same rules and the same words as the command line.
  func tryingPage(_ query: Query) -> TryingPage {
    let wording = Wording(language)
    let form = TryingForm(query)
    var problem: String?
    func day(_ text: String?) -> CivilDate? {
      guard let text else { return nil }
      if let day = CivilDate(text) { return day }
      problem = wording.say(
        nl: "'\(text)' is geen dag die bestaat. Schrijf een dag als 2022-12-31.",
        en: "'\(text)' is not a day that exists. Write a day such as 2022-12-31.")
      return nil
    }
    let asOf = day(form.asOf)
    let targets = form.targets.compactMap { day($0) }
    do {
      let base = try Question(read, asOf: asOf, assume: [], wording: wording)
      if let moved = TryingForm.canonical(query, day: base.snapshot.asOf.description) { return .moved(moved) }
      if let id = form.transition, !base.snapshot.transitions.contains(where: { $0.id == id }) {
        problem = wording.say(nl: "Er is geen overstap '\(id)'.", en: "There is no transition '\(id)'.")
      }
      var question = base
      if problem == nil {
        do {
          question = try Question(
            read, asOf: asOf, assume: form.assumptions.map { try TriedOut($0, wording) }, wording: wording)
        } catch let refusal as Refusal {
          problem = ([refusal.message] + [refusal.help].compactMap(\.self)).joined(separator: "; ")
        }
      }
      let text = try Site(
        of: question.engine, language: language,
        colophon: .init(
          version: Termijn.version, registerHash: question.hash, folder: read.folder, assumptions: question.assumptions),
        templates: templates, calendars: calendars, reportYear: reportYear, isServed: true
      ).tryingPage(
        .init(base: base.engine, transition: form.transition, targets: targets, problem: problem) {
          form.address(targets: $0.map(\.description))
        })
      return .page(text, isAnswer: problem == nil)
    } catch {
      // Only templates of its own can do this; the pages of the site would not have been made with them.
      return .failed
    }
  }
}
