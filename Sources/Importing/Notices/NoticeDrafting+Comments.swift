extension NoticeDrafting {
  /// What stands at the head of the file: what a notice is, what it is of this one, and what its texts say besides.
  mutating func comments() -> [String] {
    var lines = [
      say(
        "Uit een aankondiging, niet uit het getekende contract. Die zegt nooit wat de opzegtermijn is, of een verlenging "
          + "stilzwijgend gaat, hoe lang zij is en wie beslist: kijk dat na.",
        "From a notice, not from the signed contract. It never says what the notice period is, whether a renewal goes by "
          + "silence, how long it is and who decides: look that up.")
    ]
    for remark in contract.remarks { lines.append(sentence(remark)) }
    if case .atMost(0) = contract.renewals?.0, contract.renewalTexts.isEmpty {
      lines.append(
        say(
          "Er staat 0 verlengingen. Dat staat er ook wel als het aantal niet bekend is.",
          "It says 0 renewals. That is also written where the number is not known."))
    }
    if case .unlimited = contract.openness?.0 {
      for text in contract.renewalTexts {
        lines.append(
          say(
            "Over verlengingen zegt de aankondiging: \(quoted(text)).", "Of renewals the notice says: \(quoted(text)).")
        )
      }
    }
    for text in contract.optionTexts {
      lines.append(
        say("Over opties zegt de aankondiging: \(quoted(text)).", "Of options the notice says: \(quoted(text))."))
    }
    if !mentions.isEmpty {
      lines.append(
        say(
          "De tekst zegt ook, en dat is hier niet overgenomen:",
          "The text also says this, which was not taken over here:"))
      lines += mentions.map { "- \($0.summary): \(quoted($0.words))" }
    }
    return lines
  }

  private mutating func sentence(_ said: NoticeRemark) -> String {
    switch said {
    case .planned:
      say(
        "Dit is een vooraankondiging: er is nog geen contract, en de data zijn vermoedelijk.",
        "This is a notice of what is planned: there is no contract yet, and the dates are expected ones.")
    case .call:
      say(
        "Dit is een aankondiging van een opdracht: het contract dat er komt, kan andere data hebben.",
        "This is a call for offers: the contract that is made can have other dates.")
    case .modification(let words):
      remark(
        .notSaid, words, "Dit wijzigt een contract: \(quoted(words)).", "This changes a contract: \(quoted(words)).")
    case .calledOff(let words):
      remark(
        .contradiction, words, "Let op: ingetrokken of niet gegund: \(quoted(words)).",
        "Mind: called off or not awarded: \(quoted(words)).")
    case .otherDay(let words):
      remark(
        .contradiction, words, "Elders in de aankondiging staat: \(quoted(words)).",
        "Elsewhere the notice says: \(quoted(words)).")
    }
  }
}
