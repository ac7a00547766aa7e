import JSONText
import Transitions

/// The shape of what the council itself reads.
let editionShape: JSONShape = .object([
  ("decisionCount", .whole),
  (
    "decisions",
    .list(
      .object([
        ("title", .text), ("standing", .optional(.text)),
        (
          "items",
          .list(
            .object(
              [
                ("id", .text), ("title", .text), ("date", .optional(.day)), ("dayText", .text),
                ("notBeforeText", .optional(.text)),
              ] + adviceShape))
        ), ("notBeforeText", .optional(.text)), ("why", .list(.text)), ("otherwise", .list(.text)),
        ("costsText", .optional(.text)),
      ]))
  ),
  ("informed", .list(.object(deadlineShape + [("infeasibleText", .optional(.text))]))),
  ("sentences", .list(.text)), ("rows", yearRows), ("undated", yearRows), ("legend", .list(.text)),
  (
    "windows",
    .object([
      ("none", .truth), ("title", .optional(.text)),
      ("columns", .list(.object(dated("target", optional: false) + [("standing", .text)]))),
      ("rows", .list(.object([("head", .text), ("cells", .list(.text))]))),
      (
        "others",
        .list(
          .object(
            [("title", .text)] + dated("target", optional: false) + [
              ("standing", .text), ("verdict", .word(Verdict.allCases.map(\.rawValue))), ("verdictText", .text),
              ("openText", .text),
            ]))
      ), ("more", .whole), ("moreText", .optional(.text)),
    ])
  ),
  (
    "changes",
    .object(
      dated("since", optional: false) + [
        ("none", .truth), ("isFirst", .truth),
        (
          "groups",
          .list(.object([("kindText", .text), ("count", .whole), ("summary", .text), ("items", .list(.text))]))
        ), ("reasons", .list(.text)), ("moreText", .optional(.text)),
      ])
  ),
  (
    "unknown",
    .object([
      ("sentence", .text), ("questions", .list(.object([("text", .text), ("whom", .text), ("due", .text)]))),
      ("unplacedText", .optional(.text)),
      ("contradictions", .list(.object([("title", .text), ("texts", .list(.text)), ("settledBy", .text)]))),
    ])
  ), ("next", .optional(.text)),
])

/// The days of the year in one table.
private let yearRows: JSONShape = .list(
  .object([
    ("id", .text), ("date", .optional(.day)), ("dayText", .text), ("title", .text), ("certaintyText", .text),
    ("span", .optional(.whole)),
  ]))
