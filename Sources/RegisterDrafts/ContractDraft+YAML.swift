import CivilDates
import Register
public import Words

extension ContractDraft {
  /// The draft as the file of a contract, with its keys in one order: the same draft always gives the same bytes.
  ///
  /// Any text of a draft reads back as it was, whatever is in it.
  ///
  /// - Parameter language: the language of what the file itself explains.
  /// - Returns: the whole file.
  public func yaml(in language: Language) -> String {
    var yaml = YAMLText()
    for comment in comments { yaml.comment(comment) }
    yaml.entry("id", id)
    yaml.add("title", title)
    yaml.add("region", regions)
    yaml.add("domain", domains)
    if !parties.isEmpty {
      for party in parties { yaml.comment(party.comment) }
      let maps = parties.compactMap(\.value).map { party in
        "{\(party.role.map { "role: \(yamlItem($0)), " } ?? "")name: \(yamlItem(party.name))}"
      }
      yaml.entry("parties", "[\(maps.joined(separator: ", "))]")
    }
    yaml.add(term)
    if !extensions.isEmpty { yaml.heading("extensions") }
    for step in extensions { yaml.add(step, in: language) }
    if !exits.isEmpty { yaml.heading("exits") }
    for exit in exits { yaml.add(exit) }
    if let finalLastDay {
      yaml.comment(finalLastDay.comment)
      if let day = finalLastDay.value { yaml.entry("final-last-day", day.yaml) }
    }
    if let claims {
      yaml.comment(claims.comment)
      yaml.entry("claims", claims.value.map { "\($0)" } ?? "unknown")
    }
    yaml.add("value", value)
    yaml.add("number", number)
    yaml.add("owner", owner)
    yaml.sources(ownSources)
    if let note { yaml.entry("note", yamlText(note)) }
    return yaml.text
  }

  /// What has no place of its own for its sources names them here.
  private var ownSources: [DraftSource] {
    let texts = [title] + [number, value, owner].compactMap(\.self) + regions + domains
    return texts.flatMap(\.sources) + parties.flatMap(\.sources) + (finalLastDay?.sources ?? [])
      + (claims?.sources ?? []) + sources
  }
}

extension YAMLText {
  fileprivate mutating func add(_ key: String, _ text: Drafted<String>?) {
    guard let text else { return }
    comment(text.comment)
    entry(key, yamlText(text.value ?? "unknown"))
  }

  fileprivate mutating func add(_ key: String, _ texts: [Drafted<String>]) {
    for text in texts { comment(text.comment) }
    let values = texts.compactMap(\.value)
    if values.count == 1 { entry(key, yamlText(values[0])) }
    if values.count > 1 { entry(key, "[\(values.map { yamlItem($0) }.joined(separator: ", "))]") }
  }

  fileprivate mutating func add(_ term: TermDraft) {
    heading("term")
    comment(term.start?.comment, indent: 2)
    entry("start", term.start?.value?.yaml ?? "unknown", indent: 2)
    if let duration = term.duration {
      comment(duration.comment, indent: 2)
      entry("duration", duration.value.map { "\($0)" } ?? "unknown", indent: 2)
    }
    if term.lastDay != nil || term.duration == nil {
      comment(term.lastDay?.comment, indent: 2)
      let day =
        switch term.lastDay?.value {
        case .day(let day): day.yaml
        case .open: "open"
        case .unknown, nil: "unknown"
        }
      entry("last-day", day, indent: 2)
    }
    if let most = term.atMost?.value {
      comment(term.atMost?.comment, indent: 2)
      entry("at-most", "\(most)", indent: 2)
    }
    if let stated = term.stated {
      heading("stated", indent: 2)
      if let start = stated.start { entry("start", start.yaml, indent: 4) }
      if let duration = stated.duration { entry("duration", "\(duration)", indent: 4) }
      if let lastDay = stated.lastDay { entry("last-day", lastDay.yaml, indent: 4) }
      entry("because", yamlText(stated.because), indent: 4)
      sources(stated.sources, indent: 4)
    }
    sources(
      (term.start?.sources ?? []) + (term.duration?.sources ?? []) + (term.lastDay?.sources ?? [])
        + (term.atMost?.sources ?? []), indent: 2)
    remarks(term.assumed, term.note, indent: 2)
  }

  fileprivate mutating func add(_ step: ExtensionDraft, in language: Language) {
    comment(step.comment, indent: 2)
    entry("by", (step.by ?? .decision).rawValue, indent: 4, dash: true)
    switch step.times {
    case .count(1): break
    case .count(let times): entry("times", "\(times)", indent: 4)
    case .unlimited: entry("times", "unlimited", indent: 4)
    case .unknown: entry("times", "unknown", indent: 4)
    }
    let length =
      switch step.length {
      case .period(let period): "\(period)"
      case .atMost(let period): "{at-most: \(period)}"
      case .open: "open"
      case .unknown: "unknown"
      }
    entry("duration", length, indent: 4)
    comment(step.notice?.comment, indent: 4)
    if let theirs = step.theirNotice {
      comment(theirs.comment, indent: 4)
      entry("notice", "{us: \(step.notice?.yaml ?? "unknown"), them: \(theirs.yaml)}", indent: 4)
    } else if let notice = step.notice {
      entry("notice", notice.yaml, indent: 4)
    }
    switch step.who {
    case .notRecorded: break
    case .unknown: entry("who", "unknown", indent: 4)
    case .named(let name): entry("who", yamlText(name), indent: 4)
    }
    sources(step.sources + (step.notice?.sources ?? []) + (step.theirNotice?.sources ?? []), indent: 4)
    let assumed = [step.by == nil ? ExtensionDraft.kindNotSaid[language] : nil, step.assumed].compactMap(\.self)
    remarks(assumed.isEmpty ? nil : assumed.joined(separator: " "), step.note, indent: 4)
  }

  fileprivate mutating func add(_ exit: ExitDraft) {
    comment(exit.comment, indent: 2)
    entry("by", exit.by.rawValue, indent: 4, dash: true)
    entry("each", exit.each.yaml, indent: 4)
    if let notice = exit.notice {
      comment(notice.comment, indent: 4)
      entry("notice", notice.yaml, indent: 4)
    }
    if let because = exit.because { entry("because", yamlText(because), indent: 4) }
    sources(exit.sources + (exit.notice?.sources ?? []), indent: 4)
    remarks(exit.assumed, exit.note, indent: 4)
  }

  private mutating func remarks(_ assumed: String?, _ note: String?, indent: Int) {
    if let assumed { entry("assumed", yamlText(assumed), indent: indent) }
    if let note { entry("note", yamlText(note), indent: indent) }
  }
}

extension ExtensionDraft {
  /// What a step says that was written as one by decision only because the paper does not say what makes it happen.
  public static let kindNotSaid = Message { $0.kindOfExtensionNotSaid }
}
