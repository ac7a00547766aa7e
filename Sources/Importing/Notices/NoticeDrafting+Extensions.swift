import Reading
import Register
import RegisterDrafts

extension NoticeDrafting {
  /// The further steps, as far as there are any: how long they are, no field of a notice says.
  mutating func extensions() -> [ExtensionDraft] {
    if case .unlimited = contract.openness?.0 { return [] }
    guard let times else {
      leaveOut()
      return []
    }
    let kind = kind
    let words =
      [contract.renewals?.1].compactMap(\.self) + contract.renewalTexts
      + [kind?.1 ?? mentionOfRenewal?.words, isFinalDayLater ? contract.finalDay : nil].compactMap(\.self)
    var step = ExtensionDraft(
      by: kind?.0, times: times, length: .unknown,
      notice: .unknown(
        because: say(
          "Een aankondiging kent geen veld voor de opzegtermijn.", "A notice has no field for the notice period.")),
      sources: words.map { $0.source(document) })
    step.comment = comment(times)
    return [step]
  }

  /// Says that a text can mean more time where no field does.
  private mutating func leaveOut() {
    guard speaksOfRenewals else { return }
    _ = remark(
      .question, contract.optionTexts.first,
      "De tekst spreekt van opties of verlengen; geen veld zegt of het contract verlengd kan worden.",
      "The text speaks of options or of extending; no field says whether the contract can be extended.")
  }

  /// How often it can be extended; nil if the notice does not say that it can.
  private var times: ExtensionDraft.Times? {
    switch contract.renewals?.0 {
    case .atMost(let count) where (1...999).contains(count): .count(count)
    case .atMost(let count) where count > 999: .unknown
    case .unlimited, .possible: .unknown
    // Software writes 0 where the number is not known.
    default: contract.renewalTexts.isEmpty && !isFinalDayLater && mentionOfRenewal == nil ? nil : .unknown
    }
  }

  /// Where a text about the length speaks of a renewal, for the forms that have no field for it.
  private var mentionOfRenewal: Mention? {
    mentions.first { $0.isOfRenewal && textsOfLength.contains($0.text) }
  }

  private mutating func comment(_ times: ExtensionDraft.Times) -> String {
    let place = contract.renewals?.1 ?? contract.renewalTexts.first ?? mentionOfRenewal?.words ?? contract.finalDay
    var lines = [
      remark(
        .notSaid, place,
        "Hoe lang een verlenging duurt, zegt geen veld van de aankondiging.",
        "No field of the notice says how long a renewal is.")
    ]
    if case .atMost(0) = contract.renewals?.0 {
      lines.append(
        remark(
          .contradiction, contract.renewals?.1,
          "Er staat 0 verlengingen, met toch een tekst erover: het aantal is niet bekend.",
          "It says 0 renewals, with a text about them all the same: the number is not known."))
    } else if case .unknown = times {
      lines.append(
        remark(.notSaid, place, "Hoe vaak het kan, staat er niet.", "It does not say how often."))
    }
    lines += contract.renewalTexts.map { say("De tekst: \(quoted($0)).", "The text: \(quoted($0)).") }
    return lines.joined(separator: "\n")
  }

  /// What makes it happen, where a text says so, with its words.
  private var kind: (Extension.Kind, Published?)? {
    for mention in mentions where mention.isCertain {
      guard case .renewal(let mode, _, _) = mention.fact.content else { continue }
      let isQuoted = contract.renewalTexts.contains(mention.text)
      switch mode {
      case .silence: return (.silence, isQuoted ? nil : mention.words)
      case .decision: return (.decision, isQuoted ? nil : mention.words)
      case .agreement: return (.agreement, isQuoted ? nil : mention.words)
      case .unknown: continue
      }
    }
    return contract.renewalTexts.contains { RenewalWords.areTacit($0.text) } ? (.silence, nil) : nil
  }
}
