/// The data of a drawing as a table, for those who do not see the drawing and for those who want the exact days.
public struct DrawnTable: Sendable, Equatable {
  /// What the table shows.
  public let caption: String
  /// The heads of the columns; the first column names the row.
  public let headers: [String]
  /// The cells, row by row; each row has as many as there are headers.
  ///
  /// An empty cell has nothing to say.
  public let rows: [[String]]
}
