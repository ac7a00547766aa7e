import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import SystemInterface
import Wording
import Words

/// `termijn decide`: writes a decision into the register.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: helpText(
      nl: "Legt vast wat er is besloten of gebeurd.", en: "Records what was decided or what happened."),
    discussion: helpText(
      nl: """
        Een besluit bestaat uit waar het over gaat, wat er gebeurde, en de dag waarop dat bekend werd:

          jb-jr/notice/1=received@2023-01-15
              de opzegging is ontvangen; extended: de verlenging ging in
          jeugd/extension-decision/1=extended@2021-06-01
              de optie is gebruikt; left-out: zij is niet gebruikt
          gr/exit-notice/2022=received@2021-11-01
              er is opgezegd om te vertrekken
          jb-jr/2023-12-31=terminated@2023-05-01
              het contract eindigt eerder, met die laatste dag
          overstap/step/raad=done@2021-09-01
              de stap is gedaan, voor elke datum; refused: geweigerd
          overstap/step/2023-01-01/raad=refused@2021-09-01
              alleen voor de overstap per 1 januari 2023
          overstap/2023-01-01=chosen@2021-09-01
              die datum is gekozen; dropped: hij is opgegeven

        Komt in het bestand van het contract of de overstap, onder `history`; commentaar en opmaak blijven zoals ze \
        zijn. Wie op een terminal werkt, ziet eerst wat er verandert. Wat niet kan, wordt geweigerd. `termijn undo` neemt \
        het laatste besluit terug; daarvoor staat .termijn-decisions in de map met contracten.
        """,
      en: """
        A decision says what it is about, what happened, and the day on which that became known:

          jb-jr/notice/1=received@2023-01-15
              the notice was received; extended: the extension came
          jeugd/extension-decision/1=extended@2021-06-01
              the option was used; left-out: it was not
          gr/exit-notice/2022=received@2021-11-01
              notice to leave was received
          jb-jr/2023-12-31=terminated@2023-05-01
              the contract ends early, with that last day
          overstap/step/raad=done@2021-09-01
              the step was done, for every date; refused: it was refused
          overstap/step/2023-01-01/raad=refused@2021-09-01
              only for the transition per 1 January 2023
          overstap/2023-01-01=chosen@2021-09-01
              that date was chosen; dropped: it was given up

        Goes into the file of the contract or transition, under `history`; comments and layout stay as they are. Who \
        works on a terminal sees first what changes. What cannot be is refused. `termijn undo` takes the last decision \
        back; for that .termijn-decisions is kept in the folder with the contracts.
        """))

  @Argument(
    help: optionHelp(
      nl: "Wat er is besloten, zoals jb-jr/notice/1=received@2023-01-15.",
      en: "What was decided, such as jb-jr/notice/1=received@2023-01-15.", value: "decision"))
  var typed: String

  @Option(
    help: optionHelp(
      nl: "De dag waarop het gebeurde, als die een andere is dan waarop het bekend werd.",
      en: "The day on which it happened, if it became known on another.", value: "date"),
    transform: parseDay)
  var received: CivilDate?

  @Flag(
    help: optionHelp(
      nl: "De andere partij aanvaardt een opzegging die te laat kwam.",
      en: "The other party accepts a notice that came too late."))
  var accepted = false

  @Option(
    help: optionHelp(
      nl: "Het stuk waarin het staat, met de regels: 003:1229-1232; vaker mag.",
      en: "The document that says so, with the lines: 003:1229-1232; more than once if need be.", value: "document"))
  var source: [String] = []

  @Option(
    help: optionHelp(
      nl: "De woorden van dat stuk, letterlijk.", en: "The words of that document, literally.", value: "text"))
  var quote: String?

  @OptionGroup var options: RecordingOptions

  func validate() throws {
    if quote != nil, source.count != 1 {
      throw ValidationError(
        helpText(
          nl: "--quote hoort bij een stuk: noem het met --source.",
          en: "--quote belongs to one document: name it with --source."))
    }
  }

  func run() throws {
    let wording = options.wording
    let today = Question.today()
    let decision = try decision(wording)
    let change = try options.make(
      asking: BilingualText(nl: "Vastleggen? [j/N]", en: "Record this? [y/N]")
    ) {
      try prepare(decision, today: today, wording)
    }
    guard let change else { return }
    let output = StandardStream.standardOutput
    output.write(wording.say(nl: "Vastgelegd.\n", en: "Recorded.\n"))
    for sentence in consequences(of: decision, in: change.after.register, today: today, wording) {
      output.writeParagraph(terminalSafe(sentence))
    }
    change.warn(wording)
  }

  /// What was typed, with the options that belong to it.
  private func decision(_ wording: Wording) throws -> ProposedDecision {
    do throws(MistypedDecision) {
      var decision = try ProposedDecision(reading: typed)
      decision.received = received
      decision.isAccepted = accepted
      return decision
    } catch {
      throw Commands.refusal(error, in: typed, wording)
    }
  }

  private func prepare(
    _ decision: ProposedDecision, today: CivilDate, _ wording: Wording
  ) throws -> RegisterChange {
    let read = try options.read(today: today)
    var decision = decision
    decision.sources = try sources(in: read, wording)
    let event: HistoryEvent
    do throws(DecisionProblem) {
      event = try read.register.event(recording: decision, today: today)
    } catch {
      throw Commands.refusal(error, of: decision, wording)
    }
    guard let contents = read.register.file(of: decision).flatMap({ read.files[$0] }) else {
      throw Commands.refusal(DecisionProblem.unknownSubject, of: decision, wording)
    }
    let insertion: Insertion
    do throws(RecordingError) {
      insertion = try recording(event, in: contents)
    } catch {
      throw refusal(error, wording)
    }
    let entry = DecisionLog.Entry(decision.description, insertion, under: read.folder)
    return try RegisterChange(of: read, to: insertion.result, today: today, wording) { replace throws(FileError) in
      var log = try DecisionLog(of: read.folder)
      log.append(entry)
      try log.save()
      do throws(FileError) {
        try replace()
      } catch {
        // What is new all the same can be taken back all the same.
        if error.effect == .none {
          log.removeLast()
          try? log.save()
        }
        throw error
      }
    }
  }

  private func sources(in read: ReadRegister, _ wording: Wording) throws -> [Source] {
    let known = read.register.documents.map(\.id)
    return try source.map { text in
      guard let source = Source(citation: text, quote: quote), known.contains(source.document) else {
        let document = text.split(separator: ":", maxSplits: 1).first.map(String.init) ?? text
        if known.contains(document) {
          throw Commands.refusal(
            wording.say(
              nl: "de regels in '\(text)' kunnen niet", en: "the lines in '\(text)' cannot be"),
            help: wording.say(
              nl: "schrijf ze van laag naar hoog, hooguit twaalf: \(document):1229-1232",
              en: "write them from low to high, twelve at the most: \(document):1229-1232"), status: 64)
        }
        let nearest = nearestName(to: Source(citation: text, quote: nil)?.document ?? text, among: known)
        throw Commands.refusal(
          wording.say(
            nl: "het stuk '\(text)' staat niet in documents.yaml", en: "the document '\(text)' is not in documents.yaml"
          ),
          help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }
            ?? wording.say(
              nl: "zet het daar eerst in; de regels komen erachter, hooguit twaalf: 003:1229-1232",
              en: "list it there first; its lines come behind it, twelve at the most: 003:1229-1232"), status: 64)
      }
      return source
    }
  }

  private func refusal(_ problem: RecordingError, _ wording: Wording) -> Refusal {
    switch problem {
    case .noRoom(let place):
      return Commands.refusal(
        wording.say(
          nl: "\(place): hier kan geen gebeurtenis worden toegevoegd", en: "\(place): no event can be added here"),
        help: wording.say(
          nl: "zet elke gebeurtenis onder `history:` op een eigen regel, met een streepje ervoor",
          en: "put each event under `history:` on a line of its own, with a dash in front"))
    case .invalid(let diagnostic):
      return Commands.refusal(
        diagnostic.message[wording.language], help: diagnostic.help[wording.language])
    }
  }
}

extension Register {
  /// The file of the contract or transition that a decision is about.
  fileprivate func file(of decision: ProposedDecision) -> String? {
    decision.isOfTransition
      ? transitions.first { $0.original.id == decision.owner }?.original.provenance.place.file
      : contracts.first { $0.original.id == decision.owner }?.original.provenance.place.file
  }
}
