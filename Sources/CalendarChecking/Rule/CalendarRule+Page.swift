public import Words

extension CalendarRule {
  /// What the rule says of its own example, and so what it is about.
  public var meaning: BilingualText {
    let finding = checkCalendar(bad.bytes).findings.first { $0.rule == self }
    return finding?.message ?? BilingualText(nl: code, en: code)
  }

  /// All that is to be said of it, as Markdown: `level` is that of its heading.
  public func page(in language: Language, level: Int = 1) -> String {
    let words = Words(language)
    var text = String(repeating: "#", count: level) + " `\(code)`\n\n\(meaning[language])\n\n"
    let rest = standard == Self.practice ? words.practice : standard
    text += "\(words.weight(weight)); \(words.rule): \(rest).\n\n"
    if !clients.isEmpty { text += clients.map { "- \($0[language])\n" }.joined() + "\n" }
    text += "\(words.help): \(help[language]).\n\n"
    for (title, example) in [(words.wrong, bad), (words.right, good)] where !example.lines.isEmpty {
      text += "\(title):\n\n```\n" + example.lines.map { Self.shown($0) + "\n" }.joined() + "```\n\n"
    }
    text.removeLast()
    return text
  }

  /// The page of all rules, as Markdown.
  public static func page(in language: Language) -> String {
    let words = Words(language)
    return words.introduction
      + Weight.allCases.map { weight in
        "\n## \(words.plural(weight))\n\n"
          + all.filter { $0.weight == weight }.map { $0.page(in: language, level: 3) }.joined(separator: "\n")
      }.joined()
  }

  /// A line of an example, cut where it is long, with its control characters made visible.
  private static func shown(_ line: String) -> String {
    let scalars = line.unicodeScalars
    let visible = scalars.prefix(100).map { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F, 0x80...0x9F, 0x2028...0x202E:
        "<\(String(scalar.value, radix: 16, uppercase: true))>"
      case _: String(scalar)
      }
    }
    return visible.joined() + (scalars.count > 100 ? "..." : "")
  }

  /// What pages say beside the rules.
  private struct Words {
    let practice, rule, help, wrong, right, introduction: String
    private let weights, plurals: (defect: String, remark: String)

    init(_ language: Language) {
      switch language {
      case .dutch:
        (practice, rule, help, wrong, right) = (
          "agenda's in de praktijk", "norm", "Oplossing", "Zo gaat het mis", "Zo is het goed"
        )
        (weights, plurals) = (("Gebrek", "Opmerking"), ("Gebreken", "Opmerkingen"))
        introduction =
          "# Regels voor agenda's\n\nWat `termijn check-calendar` nakijkt. Een gebrek breekt de norm of gaat ergens mis; "
          + "een opmerking telt voor een agenda met uiterste dagen.\n"
      case .english:
        (practice, rule, help, wrong, right) = (
          CalendarRule.practice, "rule", "Help", "What goes wrong", "What is right"
        )
        (weights, plurals) = (("Defect", "Remark"), ("Defects", "Remarks"))
        introduction =
          "# Rules for calendars\n\nWhat `termijn check-calendar` looks at. A defect breaks the standard or goes wrong "
          + "somewhere; a remark counts for a calendar of last days.\n\nMade from the rules by `make samples`.\n"
      }
    }

    func weight(_ weight: Weight) -> String { weight == .defect ? weights.defect : weights.remark }
    func plural(_ weight: Weight) -> String { weight == .defect ? plurals.defect : plurals.remark }
  }
}
