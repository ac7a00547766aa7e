public import JSONText
import Transitions

/// The JSON Schema of a report (`termijn report --format json`), which is what the templates see as well.
public func reportSchema() -> JSONValue {
  [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:termijn:report:1",
    "title": "Termijn: het jaarlijkse termijnverslag voor de raad",
    "$ref": "#/$defs/report",
    "$defs": .object(definitions.map { member($0.name, $0.shape.schema) }),
  ]
}

/// The shape of a value in a report.
indirect enum ReportShape: Sendable {
  case text
  case day
  case whole
  case truth
  case word([String])
  case optional(ReportShape)
  case list(ReportShape)
  case of(String)
  case object([(key: String, shape: ReportShape)])

  var schema: JSONValue {
    switch self {
    case .text: return ["type": "string"]
    case .day: return ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .whole: return ["type": "integer"]
    case .truth: return ["type": "boolean"]
    case .word(let words): return ["enum": .array(words.map { .string($0) })]
    case .optional(let shape): return ["anyOf": [shape.schema, ["type": "null"]]]
    case .list(let shape): return ["type": "array", "items": shape.schema]
    case .of(let name): return ["$ref": .string("#/$defs/\(name)")]
    case .object(let keys):
      return [
        "type": "object",
        "properties": .object(keys.map { member($0.key, $0.shape.schema) }),
        "required": .array(keys.map { .string($0.key) }),
        "additionalProperties": false,
      ]
    }
  }
}

/// A day with its words.
func dated(_ key: String, optional: Bool = true) -> [(key: String, shape: ReportShape)] {
  optional
    ? [(key, .optional(.day)), ("\(key)Text", .optional(.text))] : [(key, .day), ("\(key)Text", .text)]
}

let deadlineShape: [(key: String, shape: ReportShape)] =
  [
    ("id", .text), ("contract", .optional(.text)), ("ownerTitle", .text), ("kind", .text), ("kindText", .text),
    ("title", .text), ("date", .optional(.day)), ("before", .optional(.day)), ("dayText", .text),
    ("certainty", .word(["certain", "conditional", "unknown"])), ("certaintyText", .text), ("marks", .list(.text)),
    ("condition", .optional(.text)), ("ambiguous", .truth), ("imprecise", .truth), ("assumed", .truth),
    ("alternatives", .list(.object(dated("date", optional: false)))), ("possibleText", .optional(.text)),
  ] + adviceShape + [("past", .truth), ("consequence", .optional(.text))]

/// The days that are advised.
let adviceShape: [(key: String, shape: ReportShape)] =
  dated("sendBy") + dated("decideBy") + dated("advised") + dated("meeting") + dated("papersBy")
  + [("advice", .list(.object([("label", .text)] + dated("day", optional: false))))]

private let derivation: ReportShape = .list(
  .object([("rule", .text), ("text", .text), ("note", .optional(.text))]))

private let sources: ReportShape = .list(
  .object([
    ("document", .text), ("documentTitle", .optional(.text)), ("lines", .optional(.text)), ("quote", .optional(.text)),
    ("note", .optional(.text)),
  ]))

private let conflicts: ReportShape = .list(.object([("code", .text), ("text", .text), ("sources", sources)]))

private let states: ReportShape = .word(RequiredAction.State.allCases.map(\.rawValue))

private let report: ReportShape = .object([
  ("about", .of("about")), ("inShort", .of("inShort")),
  (
    "askedOfCouncil",
    .object([
      ("none", .truth), ("items", .list(.of("deadline"))), ("decisions", .list(.text)),
      ("statutory", .list(.of("statutory"))),
    ])
  ),
  ("edition", editionShape),
  ("calendar", .of("calendar")),
  (
    "outlook",
    .object(
      dated("through", optional: false) + [
        ("none", .truth),
        ("years", .list(.object([("year", .whole), ("count", .whole), ("deadlines", .list(.of("deadline")))]))),
      ])
  ),
  ("transitions", .list(.object([("id", .text), ("title", .text), ("windows", .list(.of("window")))]))),
  ("openQuestions", .of("openQuestions")),
  (
    "claims",
    .object([
      ("none", .truth),
      ("tails", .list(.object([("contract", .text), ("title", .text), ("deadlines", .list(.of("deadline")))]))),
    ])
  ),
  ("changes", .of("changes")),
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
  ("statutory", .list(.of("statutory"))),
  (
    "remarks",
    .object([
      ("none", .truth),
      ("groups", .list(.object([("owner", .text), ("title", .text), ("texts", .list(.text))]))),
    ])
  ),
])

private let definitions: [(name: String, shape: ReportShape)] = [
  ("report", report),
  ("deadline", .object(deadlineShape)),
  (
    "about",
    .object(
      [
        ("year", .whole), ("title", .text), ("municipality", .optional(.text)), ("register", .optional(.text)),
        ("language", .word(["nl", "en"])),
      ] + dated("asOf", optional: false) + [
        ("asOfLine", .text), ("gapsLine", .optional(.text)), ("assumedLine", .optional(.text)),
      ]
        + dated("comparedWith", optional: false)
        + dated("horizon", optional: false) + [("version", .text), ("registerHash", .text)])
  ),
  (
    "inShort",
    .object([
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
      ("urgent", .list(.of("deadline"))), ("nothingUrgent", .truth),
    ])
  ),
  (
    "statutory",
    .object([
      ("id", .text), ("ownerTitle", .optional(.text)), ("title", .text), ("date", .optional(.day)), ("dayText", .text),
      ("meaning", .text), ("citation", .text), ("derivation", derivation),
    ])
  ),
  (
    "calendar",
    .object([
      (
        "months",
        .list(
          .object([
            ("month", .whole), ("name", .text), ("none", .truth), ("deadlines", .list(.of("deadline"))),
            ("statutory", .list(.of("statutory"))),
          ]))
      ),
      ("hasUndated", .truth), ("undated", .list(.of("deadline"))), ("hasUnplaced", .truth),
      ("unplaced", .list(.of("deadline"))), ("statutoryUndated", .list(.of("statutory"))),
    ])
  ),
  (
    "window",
    .object(
      dated("target", optional: false) + [
        ("window", .text), ("verdict", .word(Verdict.allCases.map(\.rawValue))),
        ("verdictText", .text), ("sentence", .text), ("candidate", .truth), ("standing", .optional(.text)),
        ("gapDays", .optional(.whole)), ("overlapDays", .optional(.whole)),
      ] + dated("openUntil") + [
        ("openUntilAtMost", .truth), ("openUntilId", .optional(.text)), ("notOpenText", .optional(.text)),
      ]
        + dated("claimsUntil") + [
          ("claimsUntilId", .optional(.text)), ("conflicts", .list(.text)), ("detail", .optional(.of("detail"))),
        ])
  ),
  (
    "detail",
    .object([
      ("conflicts", conflicts), ("contracts", .list(.of("contract"))),
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
  ),
  (
    "contract",
    .object(
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
  ),
  (
    "openQuestions",
    .object([
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
  ),
  (
    "changes",
    .object(
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
  ),
]
