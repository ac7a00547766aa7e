import Deadlines
import Diagnostics
import Drawings
import Register
import SystemInterface
import Transitions
import Wording

extension Shown {
  private var wording: Wording { question.wording }
  private var output: StandardStream { .standardOutput }

  /// Prints it for people.
  func write() {
    output.writeParagraph(title)
    output.writeParagraph("\(id), \(kindInWords) (\(provenance.place.file))")
    output.writeParagraph(question.asOfLine)
    let known = labels.filter { !$0.values.isEmpty }
    if !known.isEmpty { output.write("\n") }
    for label in known { output.writeParagraph("\(label.name): \(label.values.joined(separator: ", "))") }
    if let note { output.writeParagraph(note) }

    heading(
      timeline == nil
        ? wording.say(nl: "Wat er moet gebeuren", en: "What must happen")
        : wording.say(nl: "Wat is afgesproken", en: "What was agreed"))
    for clause in clauses { write(clause) }
    if !history.isEmpty {
      heading(wording.say(nl: "Wat er is gebeurd", en: "What has happened"))
      for event in history { write(wording.happened(event), event.provenance) }
    }
    writeYears()
    writeDeadlines()
    writeQuestions()
    output.write("\n")
    output.writeParagraph(
      wording.say(
        nl: "Waarom een datum zo is: termijn explain KENMERK", en: "Why a date is what it is: termijn explain ID"))
  }

  private var kindInWords: String {
    switch kind {
    case .arrangement: wording.say(nl: "gemeenschappelijke regeling", en: "arrangement")
    case .transition: wording.say(nl: "overstap", en: "transition")
    case .contract: wording.say(nl: "contract", en: "contract")
    }
  }

  private func heading(_ text: String) {
    output.write("\n")
    output.writeParagraph(text)
  }

  /// A part: its name, what it says, and below that where it stands.
  private func write(_ clause: Clause) {
    // The note of the whole stands above.
    let sentences = clause.sentences.filter { $0 != note }
    write("\(clause.name): \(sentences.joined(separator: " "))", clause.provenance)
  }

  private func write(_ text: String, _ provenance: Provenance) {
    writeIndented(text, by: 2)
    let assumed = provenance.assumed.map { wording.say(nl: "Aanname: \($0)", en: "Assumed: \($0)") }
    if let assumed { writeIndented(assumed, by: 4) }
    let sources = question.engine.known(provenance.sources).map { $0.document + wording.whereabouts(of: $0) }
    let place = "\(provenance.place.file):\(provenance.place.line)"
    writeIndented("[\((sources + [place]).joined(separator: "; "))]", by: 4)
  }

  private func writeIndented(_ text: String, by indentation: Int) {
    let start = String(repeating: " ", count: indentation)
    for line in wrapped(terminalSafe(text), to: max(1, output.width - indentation)) {
      output.write("\(start)\(line)\n")
    }
  }

  private func show(_ table: Table) {
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
  }

  private func writeYears() {
    if let timeline {
      heading(wording.say(nl: "In de tijd", en: "Over the years"))
      output.write(
        terminalSafe(TimelineDrawing(wording: wording, width: output.width).drawing(of: timeline), keepLineBreaks: true)
      )
      for row in timeline.rows {
        for words in timeline.words(forSpansOf: row) { writeIndented(words, by: 2) }
      }
      return
    }
    guard case .transition(let transition) = subject else { return }
    let asked = TransitionQuestion(transition, engine: question.engine)
    let targets = transition.targetsInPlay.filter { $0 > question.snapshot.asOf }.sorted()
    if targets.isEmpty { return }
    heading(wording.say(nl: "Welke dagen kunnen", en: "Which days can work"))
    show(windowTable(targets.map { asked.answer(for: $0) }, wording, isAssuming: !question.assumptions.isEmpty))
  }

  private func writeDeadlines() {
    heading(wording.say(nl: "Termijnen", en: "Deadlines"))
    if deadlines.isEmpty {
      output.writeParagraph(wording.say(nl: "Geen termijnen.", en: "No deadlines."))
    } else {
      // A contract that can be left every month has a hundred; the first tell how it goes.
      let most = 15
      show(deadlineTable(Array(deadlines.prefix(most)), wording))
      if deadlines.count > most {
        let rest = deadlines.count - most
        output.writeParagraph(
          wording.say(
            nl: "En nog \(rest): termijn deadlines --contract \(id)",
            en: "And \(rest) more: termijn deadlines --contract \(id)"))
      }
    }
  }

  private func writeQuestions() {
    heading(wording.say(nl: "Wat niet bekend is", en: "What is not known"))
    if questions.isEmpty {
      output.writeParagraph(wording.say(nl: "Er staan geen vragen open.", en: "There are no open questions."))
    } else {
      show(questionTable(questions, question))
    }
  }
}
