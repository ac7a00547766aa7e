/// A place in a file of the register: where a fact stands, or where something is wrong.
public struct Place: Hashable, Sendable {
  /// The path of the file, as the person who asked would write it.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int

  /// The place at this line and column.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: Comparable, CustomStringConvertible {
  /// By file, then line, then column.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// The form that editors turn into a link: `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
