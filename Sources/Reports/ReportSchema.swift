public import JSONText
import Transitions

/// The JSON Schema of a report (`termijn report --format json`), which is what the templates see as well.
public func reportSchema() -> JSONValue {
  report.document("urn:termijn:report:1", title: "Termijn: het jaarlijkse termijnverslag voor de raad")
}

extension JSONShape {
  /// An object with these keys, all of them always there.
  static func object(_ keys: ReportKeys) -> JSONShape { .object(keys.map { Key($0.key, $0.shape) }) }

  /// An object that stands in several places.
  fileprivate static func named(_ name: String, _ keys: ReportKeys) -> JSONShape {
    .named(name, keys.map { Key($0.key, $0.shape) })
  }
}

/// The keys of an object in a report, with what stands under them.
typealias ReportKeys = [(key: String, shape: JSONShape)]

/// A day with its words.
func dated(_ key: String, optional: Bool = true) -> ReportKeys {
  optional
    ? [(key, .optional(.day)), ("\(key)Text", .optional(.text))] : [(key, .day), ("\(key)Text", .text)]
}

let deadlineShape: ReportKeys =
  [
    ("id", .text), ("contract", .optional(.text)), ("ownerTitle", .text), ("kind", .text), ("kindText", .text),
    ("title", .text), ("date", .optional(.day)), ("before", .optional(.day)), ("dayText", .text),
    ("certainty", .word(["certain", "conditional", "unknown"])), ("certaintyText", .text), ("marks", .list(.text)),
    ("condition", .optional(.text)), ("ambiguous", .truth), ("imprecise", .truth), ("assumed", .truth),
    ("alternatives", .list(.object(dated("date", optional: false)))), ("possibleText", .optional(.text)),
  ] + adviceShape + [("past", .truth), ("consequence", .optional(.text))]

/// The days that are advised.
let adviceShape: ReportKeys =
  dated("sendBy") + dated("decideBy") + dated("advised") + dated("meeting") + dated("papersBy")
  + [("advice", .list(.object([("label", .text)] + dated("day", optional: false))))]

private let derivation: JSONShape = .list(
  .object([("rule", .text), ("text", .text), ("note", .optional(.text))]))

private let sources: JSONShape = .list(
  .object([
    ("document", .text), ("documentTitle", .optional(.text)), ("lines", .optional(.text)), ("quote", .optional(.text)),
    ("note", .optional(.text)),
  ]))

private let conflicts: JSONShape = .list(.object([("code", .text), ("text", .text), ("sources", sources)]))

private let states: JSONShape = .word(RequiredAction.State.allCases.map(\.rawValue))

private let report: JSONShape = .named(
  "report",
  [
    ("about", aboutShape), ("inShort", inShortShape),
    (
      "askedOfCouncil",
      .object([
        ("none", .truth), ("items", .list(namedDeadline)), ("decisions", .list(.text)),
        ("statutory", .list(statutoryShape)),
      ])
    ),
    ("edition", editionShape),
    ("calendar", calendarShape),
    (
      "outlook",
      .object(
        dated("through", optional: false) + [
          ("none", .truth),
          ("years", .list(.object([("year", .whole), ("count", .whole), ("deadlines", .list(namedDeadline))]))),
        ])
    ),
    ("transitions", .list(.object([("id", .text), ("title", .text), ("windows", .list(windowShape))]))),
    ("openQuestions", openQuestionsShape),
    (
      "claims",
      .object([
        ("none", .truth),
        ("tails", .list(.object([("contract", .text), ("title", .text), ("deadlines", .list(namedDeadline))]))),
      ])
    ),
    ("changes", changesShape),
    ("howToRead", .list(.object([("term", .text), ("meaning", .text)]))),
    (
      "documents",
      .list(
        .object([
          ("document", .text), ("title", .text), ("dateText", .optional(.text)),
          ("quotes", .list(.object([("lines", .optional(.text)), ("quote", .optional(.text))]))),
        ]))
    ),
    (
      "derivations",
      .list(
        .object(
          deadlineShape + [
            ("reachable", .truth), ("derivation", derivation), ("hasSources", .truth), ("sources", sources),
          ]))
    ),
    ("statutory", .list(statutoryShape)),
    (
      "remarks",
      .object([
        ("none", .truth),
        ("groups", .list(.object([("owner", .text), ("title", .text), ("texts", .list(.text))]))),
      ])
    ),
  ])

private let namedDeadline: JSONShape = .named("deadline", deadlineShape)

private let aboutShape: JSONShape = .named(
  "about",
  [
    ("year", .whole), ("title", .text), ("municipality", .optional(.text)), ("register", .optional(.text)),
    ("language", .word(["nl", "en"])),
  ] + dated("asOf", optional: false) + [
    ("asOfLine", .text), ("gapsLine", .optional(.text)), ("assumedLine", .optional(.text)),
  ]
    + dated("comparedWith", optional: false)
    + dated("horizon", optional: false) + [("version", .text), ("registerHash", .text)])

private let inShortShape: JSONShape = .named(
  "inShort",
  [
    ("sentences", .list(.text)),
    (
      "targets",
      .list(.object([("title", .text), ("standing", .optional(.text)), ("sentence", .text), ("window", .text)]))
    ),
    (
      "counts",
      .object(
        [
          "deadlines", "certain", "conditional", "undated", "unplaced", "ambiguous", "imprecise", "assumed",
          "statutory", "askedOfCouncil", "decisions", "openQuestions", "changes",
        ].map { ($0, .whole) })
    ),
    ("urgent", .list(namedDeadline)), ("nothingUrgent", .truth),
  ])

private let statutoryShape: JSONShape = .named(
  "statutory",
  [
    ("id", .text), ("ownerTitle", .optional(.text)), ("title", .text), ("date", .optional(.day)), ("dayText", .text),
    ("meaning", .text), ("citation", .text), ("derivation", derivation),
  ])

private let calendarShape: JSONShape = .named(
  "calendar",
  [
    (
      "months",
      .list(
        .object([
          ("month", .whole), ("name", .text), ("none", .truth), ("deadlines", .list(namedDeadline)),
          ("statutory", .list(statutoryShape)),
        ]))
    ),
    ("hasUndated", .truth), ("undated", .list(namedDeadline)), ("hasUnplaced", .truth),
    ("unplaced", .list(namedDeadline)), ("statutoryUndated", .list(statutoryShape)),
  ])

private let windowShape: JSONShape = .named(
  "window",
  dated("target", optional: false) + [
    ("window", .text), ("verdict", .word(Verdict.allCases.map(\.rawValue))),
    ("verdictText", .text), ("sentence", .text), ("candidate", .truth), ("standing", .optional(.text)),
    ("gapDays", .optional(.whole)), ("overlapDays", .optional(.whole)),
  ] + dated("openUntil") + [
    ("openUntilAtMost", .truth), ("openUntilId", .optional(.text)), ("notOpenText", .optional(.text)),
  ]
    + dated("claimsUntil") + [
      ("claimsUntilId", .optional(.text)), ("conflicts", .list(.text)), ("detail", .optional(detailShape)),
    ])

private let detailShape: JSONShape = .named(
  "detail",
  [
    ("conflicts", conflicts), ("contracts", .list(contractShape)),
    ("joined", .list(.object([("contract", .text), ("title", .text), ("conflicts", conflicts)]))),
    ("costsText", .optional(.text)), ("hasSteps", .truth),
    (
      "steps",
      .list(
        .object(
          [("id", .text), ("title", .text), ("owner", .optional(.text))] + dated("latest") + dated("done") + [
            ("stateText", .text), ("state", states),
          ] + adviceShape))
    ),
  ])

private let contractShape: JSONShape = .named(
  "contract",
  [
    ("contract", .text), ("title", .text), ("relation", .word(["aligned", "overlap", "gap", "unknown"])),
    ("relationText", .text), ("happening", .text),
  ] + dated("lastDay") + [
    ("lastDayId", .optional(.text)), ("days", .optional(.whole)), ("months", .optional(.whole)),
    ("hasPoints", .truth),
    (
      "actions",
      .list(
        .object(
          [("id", .text), ("action", .text), ("actionText", .text), ("actor", .text)] + dated("deadline") + [
            ("boundText", .optional(.text)), ("state", states), ("stateText", .text),
          ]))
    ),
    ("conflicts", conflicts),
    ("bridges", .list(.object([("text", .text), ("confirmed", .truth), ("mustAgree", .text)]))),
  ])

private let openQuestionsShape: JSONShape = .named(
  "openQuestions",
  [
    ("count", .whole), ("none", .truth),
    (
      "groups",
      .list(
        .object([
          ("owner", .text), ("title", .text),
          (
            "items",
            .list(
              .object([
                ("kind", .text), ("kindText", .text), ("texts", .list(.text)), ("settledBy", .text),
                ("deadlines", .list(.object([("id", .text)]))),
              ]))
          ),
        ]))
    ),
  ])

private let changesShape: JSONShape = .named(
  "changes",
  dated("since", optional: false) + [
    ("count", .whole), ("none", .truth),
    (
      "groups",
      .list(
        .object([
          ("kind", .text), ("kindText", .text), ("count", .whole),
          (
            "owners",
            .list(
              .object([
                ("owner", .text), ("title", .text),
                (
                  "deadlines",
                  .list(
                    .object([
                      ("id", .text), ("title", .text), ("from", .optional(.day)), ("fromText", .optional(.text)),
                      ("to", .optional(.day)), ("toText", .optional(.text)), ("note", .optional(.text)),
                    ]))
                ), ("reasons", .list(.text)),
              ]))
          ),
        ]))
    ),
  ])
