/// A picture that was made elsewhere, with what it shows in words and as a table.
public struct ReportPicture: Sendable {
  /// The same data as a table; the first cell of a row names it.
  public struct Table: Sendable {
    /// The heads of the columns.
    public let headers: [String]
    /// The cells, row by row.
    public let rows: [[String]]

    /// A table.
    public init(headers: [String], rows: [[String]]) {
      self.headers = headers
      self.rows = rows
    }
  }

  /// The picture as SVG, whose texts are escaped already.
  public let svg: String
  /// What it shows, line by line, for who cannot see it.
  public let alternative: [String]
  /// What stands below it.
  public let caption: String
  /// The same data as a table.
  public let table: Table?

  /// A picture.
  public init(svg: String, alternative: [String], caption: String, table: Table? = nil) {
    self.svg = svg
    self.alternative = alternative
    self.caption = caption
    self.table = table
  }

  /// What a template can name of it.
  func value(for format: PageFormat) -> TemplateValue {
    func text(_ text: String) -> TemplateValue { .text(format.escaped(text)) }
    return .object([
      "svg": .text(format == .html ? svg : ""),
      "alternative": .list(alternative.map { text($0) }),
      "caption": text(caption),
      "table": table.map { table in
        TemplateValue.object([
          "headers": .list(table.headers.map { text($0) }),
          "rows": .list(
            table.rows.map { row in
              .object([
                "head": text(row.first ?? ""),
                "cells": .list(row.dropFirst().map { text($0.isEmpty ? "-" : $0) }),
              ])
            }),
        ])
      } ?? .nothing,
    ])
  }
}
