public import Register
import Words

extension Wording {
  /// Something that happened, with the day on which that became known and what it is about.
  public func happened(_ event: HistoryEvent) -> String {
    let about = about(event)
    let what = self.event(event.kind) + (about.isEmpty ? "" : " (\(about))")
    return words.knownSince(event.known, event: what)
  }

  /// Something that happened, with the day on which it did: what became of a deadline.
  public func outcome(_ event: HistoryEvent) -> String {
    let what = self.event(event.kind)
    let day = date(event.occurredOn)
    let about = about(event)
    let known = event.received == nil ? nil : date(event.known)
    return "\(what.prefix(1).uppercased())\(what.dropFirst())" + words.happened(on: day)
      + (about.isEmpty ? "" : " (\(about))")
      + (known.map { words.becameKnown(on: $0) } ?? "") + "."
  }

  /// What something that happened is about; empty where the event says it all.
  private func about(_ event: HistoryEvent) -> String {
    let fields = event.happening.fields
    return [
      fields.target.map { words.aboutTransition(per: $0) },
      fields.preparatoryStep.map { words.aboutStep($0) },
      fields.step.map { words.aboutExtension($0) },
      fields.lastDay.map { words.aboutLastDay($0) },
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// What happened, in a word or two.
  public func event(_ kind: HistoryEvent.Kind) -> String {
    switch kind {
    case .extended: words.eventExtended
    case .notExtended: words.eventNotExtended
    case .noticeSent: words.eventNoticeSent
    case .noticeReceived: words.eventNoticeReceived
    case .terminated: words.eventTerminated
    case .done: words.eventDone
    case .refused: words.eventRefused
    case .chosen: words.eventChosen
    case .dropped: words.eventDropped
    }
  }
}
