import CivilDates
import Deadlines
import Drawings
import JSONText
import Register
import Reports
import Transitions
import Wording
import Words

extension Site {
  /// How many deadlines the overview starts with.
  private static let firstDeadlines = 10

  /// The overview: what must be done next, the transitions, the contracts, the calendars.
  func overviewPage(
    _ address: SiteAddress, _ questions: [TransitionQuestion], rows: [JSONValue], timeline: TermTimeline
  ) throws -> String {
    // What can no longer be done in time is nothing to do next.
    let next = engine.deadlines(withProof: false).filter { $0.id.isAct && $0.sortDay != nil && $0.isFeasible }
      .prefix(Self.firstDeadlines)
    let transitions = questions.map { question -> JSONValue in
      let id = question.transition.id
      return [
        "transition": .string(id), "title": .string(question.transition.title),
        "candidates": .array(
          Set(question.transition.targetsInPlay).sorted().map { target in
            let answer = question.answer(for: target)
            return .object(
              [
                member("id", .string("\(id)/window/\(target)")),
                member("standing", .optional(wording.standing(answer))),
                member("sentence", .string(wording.sentence(for: answer))),
              ] + context.day("day", target))
          }),
      ]
    }
    // Of what has no known end there is nothing to draw.
    let known = timeline.rows.filter(\.hasEnd)
    let drawn = drawn(timeline.with(rows: known), prefix: "looptijden")
    let unknown = timeline.rows.count - known.count
    let settings = snapshot.settings
    let title =
      settings.municipality.map { wording.words.deadlinesTitle(of: $0) }
      ?? wording.words.deadlinesName
    return try page(
      "site-index", at: Self.overviewName, title: title, parents: nil,
      [
        member("tryAddress", .optional(isServed ? "try" : nil)),
        member("next", .array(next.map { .object(context.entry($0)) })),
        member("transitions", .array(transitions)), member("contracts", .array(rows)),
        member(
          "calendars",
          .array(
            calendars.prefix(1).map {
              ["address": .string("\(Self.calendarFolder)/\($0.name)"), "name": .string($0.title)]
            })),
        member(
          "withoutEnd",
          .optional(
            unknown == 0
              ? nil
              : wording.words.endsNotKnown(of: unknown))),
        member("calendarsPage", .string(Self.calendarsName)),
      ] + drawn.parts, pictures: drawn.pictures, address)
  }
}

/// Filters the list of contracts as one types; without it the list is whole.
let searchScript = """
  "use strict";
  (function () {
    var form = document.querySelector("form.search");
    var field = document.getElementById("zoek");
    var list = document.getElementById("lijst");
    if (!form || !field || !list) { return; }
    var rows = Array.prototype.slice.call(list.tBodies[0].rows);
    var texts = rows.map(function (row) { return plain(row.cells[0].textContent); });
    var status = form.querySelector("[role=status]");
    function plain(text) {
      return text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
    }
    function filter() {
      var words = plain(field.value).split(/\\s+/).filter(Boolean);
      var count = 0;
      rows.forEach(function (row, index) {
        var isFound = words.every(function (word) { return texts[index].indexOf(word) >= 0; });
        row.hidden = !isFound;
        if (isFound) { count += 1; }
      });
      status.textContent = words.length ? count + " / " + rows.length + " " + form.dataset.search : "";
    }
    form.hidden = false;
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    field.addEventListener("input", filter);
    filter();
  })();

  """
