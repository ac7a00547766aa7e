import Diagnostics
import Words

extension ReadingRule {
  /// Days of the year on which one can leave, where the sentence gives no notice for them.
  static let exit = ReadingRule(
    name: "exit",
    summary: BilingualText(
      nl: "dagen van het jaar waarop men eruit kan", en: "days of the year on which it can be left"),
    good: [
      Example("Uittreding is alleen mogelijk per 31 december van enig jaar.", "exit 12-31"),
      Example(
        "Twee keer per jaar kan worden opgezegd: per 1 januari en per 1 juli.", "exit 12-31", "exit 06-30"),
    ],
    bad: [
      "De opzegging van 1 januari 2020 is ingetrokken.",
      "De raad heeft per 1 januari opgezegd wat hij niet meer nodig had.",
    ],
    kinds: ["exit"]
  ) { reading in
    let sentence = reading.sentence
    let heads = NoticeHeads.places(in: sentence)
    guard let head = heads.first else { return }
    let isSaid = reading.found.contains { if case .exit = $0.content { true } else { false } }
    guard !isSaid,
      sentence.has(.may)
        || sentence.contains(.words("mogelijk|dient|moet|geschiedt|vindt plaats|toegestaan|eindigt|gaat in|treedt in")),
      !sentence.has(.past)
    else { return }
    guard let effect = reading.effect(in: sentence.all), !effect.each.isEmpty,
      !sentence.hasRefusal(in: sentence.clause(around: effect.evidence[0]))
    else { return }
    let notice = reading.found.lazy.compactMap { found -> String? in
      if case .notice(let notice) = found.content { notice.period } else { nil }
    }.first
    for (number, each) in effect.each.enumerated() {
      let place = effect.each.count == 1 ? effect.evidence : Array(effect.evidence.dropFirst(2 * number).prefix(2))
      reading.add(.exit(each: each, notice: notice), place + (number == 0 ? [head] : []))
    }
  }
}
