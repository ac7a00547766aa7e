public import Deadlines
import Register
import Wording
import Words

/// The shape that stands for a kind of day; kinds are told apart by shape, never by colour.
public enum MarkShape: String, Sendable, CaseIterable {
  /// A triangle that points down: notice must be received.
  case notice
  /// A triangle that points down and is open: the other party's notice must be received.
  case theirNotice = "their-notice"
  /// A diamond: an extension must be decided or agreed.
  case decision
  /// A square: notice to leave an arrangement must be received.
  case exitNotice = "exit-notice"
  /// A ring: a day on which an arrangement can be left.
  case exitDay = "exit-day"
  /// A bar upright: a term ends.
  case termEnd = "term-end"
  /// A cross: the claims tail ends.
  case claimsEnd = "claims-end"
  /// A triangle that points up: a preparatory step must be done.
  case step
  /// A square that is open: a day that comes back.
  case date
  /// A question mark: the day is not known.
  case unknown
  /// Two dots: several of them, too close to be drawn apart.
  case several

  /// The shape of a kind of deadline.
  public init(_ kind: DeadlineKind) {
    switch kind {
    case .termEnd: self = .termEnd
    case .notice: self = .notice
    case .extensionDecision: self = .decision
    case .exitNotice: self = .exitNotice
    case .claimsEnd: self = .claimsEnd
    case .step: self = .step
    case .date: self = .date
    }
  }

  /// The shape of a deadline.
  init(_ id: DeadlineID) {
    self = id.isTheirs ? .theirNotice : MarkShape(id.kind)
  }

  /// The room of a shape on either side of its middle.
  static let reach = 7.0

  /// The shape around its middle, as an SVG element.
  func element(x: Double, y: Double) -> String {
    let kind = "class=\"termijn-mark termijn-mark-\(rawValue)\""
    let line = "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\""
    func path(_ commands: String, _ style: String) -> String {
      "<path \(kind) d=\"M\(x.drawn) \(y.drawn)\(commands)\" \(style)/>"
    }
    switch self {
    case .notice: return path("m-6 -5h12l-6 11z", "fill=\"currentColor\"")
    case .theirNotice: return path("m-6 -5h12l-6 11z", line)
    case .decision: return path("m0 -7l6 7l-6 7l-6 -7z", "fill=\"currentColor\"")
    case .exitNotice: return path("m-5 -5h10v10h-10z", "fill=\"currentColor\"")
    case .exitDay: return "<circle \(kind) cx=\"\(x.drawn)\" cy=\"\(y.drawn)\" r=\"4.5\" \(line)/>"
    case .termEnd: return path("m-4 -6h8m-4 0v12m-4 0h8", line)
    case .claimsEnd: return path("m-5 -5l10 10m0 -10l-10 10", line)
    case .step: return path("m-6 5h12l-6 -11z", line)
    case .date: return path("m-5 -5h10v10h-10z", line)
    case .unknown:
      return path(
        "m-3.5 -2.5c0 -4.5 7 -4.5 7 0c0 2.5 -3.5 2.2 -3.5 4.7m0 2.3v2.2",
        line)
    case .several:
      return path("m-4 -2a2 2 0 1 0 .1 0zm8 0a2 2 0 1 0 .1 0z", "fill=\"currentColor\"")
    }
  }
}

extension MarkShape {
  /// What it stands for under a picture of terms.
  func name(_ wording: Wording) -> String {
    switch self {
    case .notice: wording.words.lastDayForNotice
    case .theirNotice: wording.words.lastDayForTheirNotice
    case .decision: wording.words.lastDayToExtend
    case .exitNotice: wording.words.lastDayForExitNotice
    case .exitDay: wording.words.canBeLeftHere
    case .termEnd: wording.kind(.termEnd)
    case .claimsEnd: wording.kind(.claimsEnd)
    case .step: wording.kind(.step)
    case .date: wording.kind(.date)
    case .unknown: wording.words.unknownHereAtTheLatest
    case .several: wording.words.severalCloseTogether
    }
  }

  /// What it stands for in a word or two, under a picture of a year.
  func shortName(_ wording: Wording) -> String {
    switch self {
    case .notice: wording.kind(.notice)
    case .theirNotice: wording.words.theirNoticeKind
    case .decision: wording.kind(.extensionDecision)
    case .exitNotice: wording.kind(.exitNotice)
    case .unknown: wording.words.dayUnknown
    case .several: wording.words.severalOnOneDay
    case .exitDay, .termEnd, .claimsEnd, .step, .date: name(wording)
    }
  }
}

extension Wording {
  /// What is to be done on the day of a mark, in a few words.
  func act(_ deadline: Deadline) -> String {
    switch deadline.id {
    case .notice(_, let step): words.giveNoticeAgainstExtension(step)
    case .theirNotice(_, let step): words.theyCanGiveNotice(againstExtension: step)
    case .extensionDecision(_, let step):
      deadline.extensionKind == .agreement
        ? words.agreeOnExtension(step)
        : words.exerciseExtension(step)
    case .exitNotice(_, let year): words.giveNoticeToLeave(in: year)
    case .exitOnDay(_, let day, byThem: false): words.giveNoticeToLeave(per: day)
    case .exitOnDay(_, let day, byThem: true): words.theyCanGiveNotice(per: day)
    case .termEnd, .claimsEnd, .step, .dateInYear, .dateOnDay: kind(deadline.id.kind)
    }
  }
}
