public import Register

extension Wording {
  /// Something that happened, with the day on which that became known and what it is about.
  public func happened(_ event: HistoryEvent) -> String {
    let about = about(event)
    let what = self.event(event.kind) + (about.isEmpty ? "" : " (\(about))")
    return say(
      nl: "Bekend sinds \(date(event.known)): \(what).", en: "Known since \(date(event.known)): \(what).")
  }

  /// Something that happened, with the day on which it did: what became of a deadline.
  public func outcome(_ event: HistoryEvent) -> String {
    let what = self.event(event.kind)
    let day = date(event.occurredOn)
    let about = about(event)
    let known = event.received == nil ? nil : date(event.known)
    return "\(what.prefix(1).uppercased())\(what.dropFirst())" + say(nl: " op \(day)", en: " on \(day)")
      + (about.isEmpty ? "" : " (\(about))")
      + (known.map { say(nl: ", bekend sinds \($0)", en: ", known since \($0)") } ?? "") + "."
  }

  /// What something that happened is about; empty where the event says it all.
  private func about(_ event: HistoryEvent) -> String {
    let fields = event.happening.fields
    return [
      fields.target.map { say(nl: "overstap per \(date($0))", en: "transition per \(date($0))") },
      fields.preparatoryStep.map { say(nl: "stap `\($0)`", en: "step `\($0)`") },
      fields.step.map { say(nl: "verlenging \($0)", en: "extension \($0)") },
      fields.lastDay.map { say(nl: "laatste dag \(date($0))", en: "last day \(date($0))") },
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// What happened, in a word or two.
  public func event(_ kind: HistoryEvent.Kind) -> String {
    switch kind {
    case .extended: say(nl: "verlengd", en: "extended")
    case .notExtended: say(nl: "niet verlengd", en: "not extended")
    case .noticeSent: say(nl: "opzegging verstuurd", en: "notice sent")
    case .noticeReceived: say(nl: "opzegging ontvangen", en: "notice received")
    case .terminated: say(nl: "beëindigd", en: "terminated")
    case .done: say(nl: "gedaan", en: "done")
    case .refused: say(nl: "geweigerd", en: "refused")
    case .chosen: say(nl: "gekozen", en: "chosen")
    case .dropped: say(nl: "opgegeven", en: "given up")
    }
  }
}
