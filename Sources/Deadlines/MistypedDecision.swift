import CivilDates
import Diagnostics
import Register

/// What is wrong with a text that should name a decision, and the nearest one that can be read.
public struct MistypedDecision: Error, Sendable {
  /// The part that cannot be read.
  public enum Part: Sendable, Equatable {
    /// It is not of the form `what=happened@day`.
    case form
    /// What it is about names no deadline, step or day.
    case subject(String)
    /// What happened is no word for it.
    case outcome(String)
    /// Such a thing cannot happen to such a subject.
    case unsuitable(ProposedDecision.Outcome)
    /// The day does not exist, or is written in another way.
    case day(String)
  }

  /// The part that cannot be read.
  public let part: Part
  /// What can happen to what it is about; empty where that cannot be read.
  public let possible: [ProposedDecision.Outcome]
  /// The nearest decision that can be read, to show as an example; nil where nothing is near.
  public let nearest: ProposedDecision?
}

extension ProposedDecision {
  /// Reads the form `jb-jr/notice/1=received@2023-01-15`.
  ///
  /// - Parameter text: what it is about, what happens, and the day on which that became known.
  /// - Throws: ``MistypedDecision`` if it has another form, or if such a thing cannot happen to such a subject.
  public init(reading text: String) throws(MistypedDecision) {
    let parts = TypedParts(text)
    let (subject, outcome) = (Subject(parts.subject), parts.outcome.flatMap { Outcome(rawValue: $0) })
    let day = parts.day.flatMap { CivilDate($0) }
    if let subject, let outcome, let day, subject.outcomes.contains(outcome) {
      self.init(subject, outcome, day)
      return
    }
    let about = subject ?? parts.nearestSubject
    let possible = about?.outcomes ?? []
    let meant = (outcome ?? parts.outcome.flatMap { Outcome(nearestTo: $0) }).flatMap {
      possible.contains($0) ? $0 : nil
    }
    let nearest = about.flatMap { about in
      (meant ?? possible.first).map {
        ProposedDecision(about, $0, day ?? parts.day.flatMap { CivilDate(nearestTo: $0) } ?? Self.exampleDay)
      }
    }
    let part: MistypedDecision.Part =
      if subject == nil {
        parts.outcome == nil && parts.day == nil ? .form : .subject(parts.subject)
      } else if let outcome, !possible.contains(outcome) {
        .unsuitable(outcome)
      } else if outcome == nil, let text = parts.outcome {
        .outcome(text)
      } else if let text = parts.day, outcome != nil {
        .day(text)
      } else {
        .form
      }
    throw MistypedDecision(part: part, possible: subject == nil ? [] : possible, nearest: nearest)
  }

  /// Reads the same; nil if it has another form.
  public init?(_ text: String) {
    do throws(MistypedDecision) { try self.init(reading: text) } catch { return nil }
  }

  /// The day in an example of which nobody typed one.
  private static let exampleDay = CivilDate(dayNumber: 19_372)
}

/// A text taken apart where a decision has its signs, whatever stands between them.
private struct TypedParts {
  /// What stands before the last `=`, or everything if there is none.
  let subject: String
  /// What stands behind it, up to the `@`; nil if there is no `=`.
  let outcome: String?
  /// What stands behind the `@`; nil if there is none.
  let day: String?

  init(_ text: String) {
    let at = text.lastIndex(of: "@")
    let head = text[..<(at ?? text.endIndex)]
    day = at.map { String(text[text.index(after: $0)...]) }
    let equals = head.lastIndex(of: "=")
    subject = String(head[..<(equals ?? head.endIndex)])
    outcome = equals.map { String(head[head.index(after: $0)...]) }
  }

  /// The subject with its kind put right, if that alone was mistyped.
  var nearestSubject: ProposedDecision.Subject? {
    var parts = subject.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, let day = CivilDate(nearestTo: parts[1]) {
      return ProposedDecision.Subject("\(parts[0])/\(day)")
    }
    guard parts.count > 2, let kind = nearestName(to: parts[1], among: DeadlineKind.allCases.map(\.rawValue)) else {
      return nil
    }
    parts[1] = kind
    return ProposedDecision.Subject(parts.joined(separator: "/"))
  }
}

extension ProposedDecision.Outcome {
  /// The outcome that a mistyped word most likely means: its own name, that of its event in a register, or a Dutch one.
  fileprivate init?(nearestTo word: String) {
    let dutch: [String: Self] = [
      "ontvangen": .received, "verlengd": .extended, "niet-verlengd": .leftOut, "beëindigd": .terminated,
      "gedaan": .done, "geweigerd": .refused, "gekozen": .chosen, "opgegeven": .dropped,
    ]
    var names = dutch
    for outcome in Self.allCases {
      names[outcome.event.rawValue] = outcome
      names[outcome.rawValue] = outcome
    }
    guard let nearest = nearestName(to: word, among: names.keys.sorted()), let outcome = names[nearest] else {
      return nil
    }
    self = outcome
  }
}
