import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import SystemInterface
import Transitions
import Wording

/// What is known on the day of the question, and where that day came from.
struct Question {
  /// Where the day of the question came from.
  enum AsOfOrigin {
    case option
    case register(Place?)
    case today
  }

  /// Everything that is in the files.
  let register: Register
  let engine: DeadlineEngine
  /// The SHA-256 of the files, as they were read; empty if nobody asked.
  let hash: String
  let origin: AsOfOrigin
  /// What is only tried out: decisions, and values for what is unknown.
  let assumptions: [String]
  /// Those among them that come too late to change anything.
  let lateAssumptions: [LateNotice]
  let wording: Wording

  var snapshot: Snapshot { engine.snapshot }

  /// The folder of the register.
  let folder: String

  /// Whose register it is.
  var name: String { snapshot.settings.name ?? folder }

  /// Says what is wrong with a register that cannot be used.
  ///
  /// - Throws: `ExitCode(2)` if it has errors.
  static func refuseErrors(in read: ReadRegister, _ wording: Wording) throws {
    let errors = read.diagnostics.filter { $0.severity == .error }
    let isEmpty = read.register.contracts.isEmpty && read.register.transitions.isEmpty
    var printer = DiagnosticPrinter(read, language: wording.language, stream: .standardError)
    for diagnostic in isEmpty ? read.diagnostics : errors { printer.print(diagnostic) }
    if errors.isEmpty { return }
    if let note = RegisterPlace.note(on: read.folder, wording) { StandardStream.standardError.writeParagraph(note) }
    StandardStream.standardError.write(
      wording.say(
        nl:
          "Geen antwoord: het register \(terminalSafe(read.folder)) heeft \(errors.count) \(errors.count == 1 ? "fout" : "fouten").\n",
        en:
          "No answer: the register \(terminalSafe(read.folder)) has \(errors.count) \(errors.count == 1 ? "error" : "errors").\n"
      ))
    throw ExitCode(2)
  }

  /// Takes what is known of a register on a day.
  ///
  /// - Parameters:
  ///   - read: the register, without errors.
  ///   - day: the day of the question; if nil the one that the register sets, else today.
  ///   - tried: what to try out.
  ///   - wording: the words for what goes wrong.
  /// - Throws: `ExitCode(64)`, after saying why, if such a decision cannot be taken, or such a value be tried.
  init(_ read: ReadRegister, asOf day: CivilDate?, assume tried: [TriedOut], wording: Wording) throws {
    folder = read.folder
    let asOf: CivilDate
    if let day {
      (asOf, origin) = (day, .option)
    } else if let set = read.register.settings.asOf {
      (asOf, origin) = (set, .register(read.register.settings.asOfPlace))
    } else {
      (asOf, origin) = (Self.today(), .today)
    }
    var snapshot = Snapshot(of: read.register, asOf: asOf)
    for part in tried { snapshot = try Self.assuming(part, in: snapshot, wording) }
    register = read.register
    hash = read.hash ?? ""
    engine = DeadlineEngine(judging: snapshot)
    assumptions = tried.map(\.description)
    let assumed = snapshot
    lateAssumptions = tried.compactMap { part in
      if case .decision(let decision) = part { assumed.lateness(of: decision) } else { nil }
    }
    self.wording = wording
  }

  private static func assuming(_ tried: TriedOut, in snapshot: Snapshot, _ wording: Wording) throws -> Snapshot {
    switch tried {
    case .decision(let decision):
      do throws(DecisionProblem) {
        return try snapshot.assuming(decision)
      } catch {
        throw refusal(error, of: decision, wording)
      }
    case .value(let value):
      do throws(TriedValueProblem) {
        return try snapshot.assuming(value)
      } catch {
        throw refusal(error, wording)
      }
    }
  }

  /// What to say of a contract or transition that is in the files, but not known yet on the day of the question; nil for
  /// any other.
  func notKnownYet(_ id: String) -> String? {
    let transition = snapshot.transitionsNotKnownYet.first { $0.id == id }
    let contract = snapshot.notKnownYet.first { $0.id == id }
    guard contract != nil || transition != nil else { return nil }
    let day =
      (contract?.knownFrom ?? transition?.knownFrom).map { wording.date($0) } ?? wording.say(nl: "later", en: "later")
    return wording.say(
      nl: "'\(id)' is pas bekend vanaf \(day), na de peildatum",
      en: "'\(id)' is known only from \(day), after the as-of day")
  }

  /// The day in the Netherlands, whatever zone this machine is in.
  static func today() -> CivilDate {
    CivilDate(inAmsterdamAt: secondsSince1970())
  }

  /// The line that says for which day the answer holds, and what it assumes.
  var asOfLine: String {
    let assumed = assumptions.joined(separator: ", ")
    let sentences = [
      asOfSentence, wording.completeness(of: snapshot), laterSentence, RegisterPlace.note(on: folder, wording),
    ].compactMap(\.self)
    let sentence = terminalSafe(sentences.joined(separator: " "))
    if assumptions.isEmpty { return sentence }
    let late = lateAssumptions.map { late in
      wording.say(
        nl: " Te laat, dus er verandert niets: \(late.event.provenance.place.file) moest uiterlijk "
          + "\(wording.date(late.lastDay)) ontvangen zijn.",
        en: " Too late, so nothing changes: \(late.event.provenance.place.file) had to be received by "
          + "\(wording.date(late.lastDay)).")
    }
    return sentence + wording.say(nl: " Aanname: \(assumed).", en: " Assumed: \(assumed).") + late.joined()
  }

  /// That something was recorded after the day that the register sets, which nobody asked for.
  private var laterSentence: String? {
    guard case .register = origin else { return nil }
    let events =
      register.contracts.flatMap { $0.version(asOf: .max).history }
      + register.transitions.flatMap { $0.version(asOf: .max).history }
    guard let last = events.map(\.known).filter({ snapshot.asOf < $0 }).max() else { return nil }
    return wording.say(
      nl: "Wat daarna is vastgelegd, telt niet mee; met --as-of \(last) wel.",
      en: "What was recorded later does not count; with --as-of \(last) it does.")
  }

  private var asOfSentence: String {
    let day = wording.date(snapshot.asOf)
    return switch origin {
    case .option: wording.say(nl: "Stand van \(day) (--as-of).", en: "As of \(day) (--as-of).")
    case .register(let place):
      wording.say(
        nl: "Stand van \(day) (as-of in \(place.map { "\($0.file):\($0.line)" } ?? "register.yaml")).",
        en: "As of \(day) (as-of in \(place.map { "\($0.file):\($0.line)" } ?? "register.yaml")).")
    case .today: wording.say(nl: "Stand van vandaag, \(day).", en: "As of today, \(day).")
    }
  }
}
