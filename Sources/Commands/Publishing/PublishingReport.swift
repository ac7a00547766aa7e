import ArgumentParser
import Publishing
import SystemInterface
import Wording
import Words

/// Tells what was put on a server, or would be.
struct PublishingReport {
  let result: PublishingResult
  let address: CollectionAddress
  let wording: Wording

  private var output: StandardStream { .standardOutput }
  private var messages: StandardStream { .standardError }

  /// - Throws: ``Refusal`` if something stopped it; `ExitCode`, after saying why, if not everything stands there now.
  func print(isDryRun: Bool) throws {
    output.writeParagraph(counts)
    if isDryRun {
      for (word, titles) in changes { for title in titles { output.writeParagraph("  \(word): \(title)") } }
      output.writeParagraph(wording.say(nl: "Er is niets gestuurd.", en: "Nothing was sent."))
    }
    for note in notes { messages.writeParagraph(note) }
    if let problem = result.problem {
      throw refusal(
        problem.message(host: address.host)[wording.language], help: problem.help?[wording.language])
    }
    if !result.refused.isEmpty { throw ExitCode(2) }
    if !result.changedElsewhere.isEmpty { throw ExitCode(1) }
  }

  private var changes: [(word: String, titles: [String])] {
    [
      (wording.say(nl: "nieuw", en: "new"), result.created),
      (wording.say(nl: "gewijzigd", en: "changed"), result.replaced),
      (wording.say(nl: "weg", en: "gone"), result.removed),
    ]
  }

  private var counts: String {
    let parts =
      changes.map { "\($0.titles.count) \($0.word)" } + [
        "\(result.unchanged) " + wording.say(nl: "ongewijzigd", en: "unchanged")
      ]
    let told = parts.filter { !$0.hasPrefix("0 ") }
    let list = told.isEmpty ? wording.say(nl: "niets veranderd", en: "nothing changed") : told.joined(separator: ", ")
    return wording.say(nl: "Op \(address.host): \(list).", en: "On \(address.host): \(list).")
  }

  private var notes: [String] {
    var notes: [String] = []
    if result.isListLost {
      notes.append(
        wording.say(
          nl: "De lijst van wat er op de server staat ontbrak. Daarom is eerst gelezen wat er stond.",
          en: "The list of what stands on the server was missing. So what stood there was read first."))
    }
    notes += listed(result.restored) { title in
      wording.say(
        nl: "Iemand had dit weggehaald; het is teruggezet: \(title)",
        en: "Somebody had taken this away; it was put back: \(title)")
    }
    notes += listed(result.changedElsewhere) { title in
      wording.say(
        nl: "Iemand anders heeft dit veranderd, dus het is zo gelaten: \(title)",
        en: "Somebody else changed this, so it was left so: \(title)")
    }
    if !result.changedElsewhere.isEmpty {
      notes.append(
        wording.say(
          nl: "Met --overwrite komt er weer te staan wat het register zegt.",
          en: "With --overwrite what the register says comes to stand there again."))
    }
    notes += listed(result.refused) { title, reason in
      wording.say(nl: "De server nam dit niet aan: \(title)", en: "The server did not take this: \(title)")
        + " (\(reason.text[wording.language]))"
    }
    return notes
  }

  /// The first of many, with how many more there are.
  private func listed<Item>(_ items: [Item], _ sentence: (Item) -> String) -> [String] {
    let shown = items.prefix(10).map(sentence)
    let more = items.count - shown.count
    return more == 0 ? shown : shown + [wording.say(nl: "En nog \(more).", en: "And \(more) more.")]
  }
}

extension RefusalReason {
  /// Why, and what can be done.
  fileprivate var text: BilingualText {
    switch self {
    case .locked:
      BilingualText(
        nl: "een ander programma heeft het vastgezet, 423; probeer het straks weer",
        en: "another program has locked it, 423; try again later")
    case .sameUID:
      BilingualText(
        nl: "deze termijn staat al in een agenda op de server; neem voor elke doelgroep een eigen agenda",
        en: "this deadline stands in a calendar of the server already; take a calendar of its own for each audience")
    case .content(let status, let condition):
      BilingualText(
        nl: "\(condition ?? "zonder reden"), \(status); laat de beheerder van de server ernaar kijken",
        en: "\(condition ?? "without a reason"), \(status); have the administrator of the server look at it")
    }
  }
}
