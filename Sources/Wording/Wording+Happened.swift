public import Register

extension Wording {
  /// Something that happened, with the day on which that became known and what it is about.
  public func happened(_ event: HistoryEvent) -> String {
    let isPreparatory = event.kind == .done || event.kind == .refused
    let about = [
      event.target.map { say(nl: "overstap per \(date($0))", en: "transition per \(date($0))") },
      // The step of a contract is a number, that of a transition a name; what is written can be read as both.
      isPreparatory ? event.preparatoryStep.map { say(nl: "stap `\($0)`", en: "step `\($0)`") } : nil,
      isPreparatory ? nil : event.step.map { say(nl: "verlenging \($0)", en: "extension \($0)") },
      event.lastDay.map { say(nl: "laatste dag \(date($0))", en: "last day \(date($0))") },
    ].compactMap(\.self).joined(separator: ", ")
    let what = self.event(event.kind) + (about.isEmpty ? "" : " (\(about))")
    return say(
      nl: "Bekend sinds \(date(event.known)): \(what).", en: "Known since \(date(event.known)): \(what).")
  }

  /// What happened, in a word or two.
  func event(_ kind: HistoryEvent.Kind) -> String {
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
