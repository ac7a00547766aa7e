import CivilDates

/// A sheet as rows of cells; rows and cells that are empty are left out.
struct Sheet {
  /// What it is called; nil for a file of text, which has only one.
  let name: String?
  /// Its rows, in order.
  var rows: [SheetRow] = []
  /// The columns that are hidden, counted from 0.
  var hiddenColumns: [ClosedRange<Int>] = []
  /// What could not be read of it as rows.
  var remarks: [ImportRemark] = []
}

/// A row of a sheet.
struct SheetRow {
  /// Its number, counted from 1.
  let number: Int
  /// Whether it is hidden, as by a filter.
  var isHidden = false
  /// Its cells, by their column, counted from 0.
  var cells: [Int: Cell] = [:]
}

/// A cell that holds something.
struct Cell: Equatable {
  /// What it holds.
  enum Content: Equatable {
    /// A text, or a number that a file of text writes.
    case text(String)
    /// A number of a spreadsheet, as its file writes it.
    case number(String)
    /// A day of a spreadsheet.
    case date(CivilDate)
    /// A number that is shown as a day, and is none: before 1900, or its false 29 February.
    case noDate(String)
    /// A truth value.
    case boolean(Bool)
    /// A formula that failed, `#REF!`, or that nobody has worked out yet, `=B4+1`.
    case failure(String)
  }

  /// What it holds.
  let content: Content
  /// Whether it is shown as an amount in euros.
  var isEuro = false
  /// The cell that it belongs to, where it is one of several that are merged: column and row.
  var origin: (column: Int, row: Int)?

  static func == (left: Cell, right: Cell) -> Bool { left.content == right.content }

  /// The literal text.
  var text: String {
    switch content {
    case .text(let text), .number(let text), .noDate(let text), .failure(let text): text
    case .date(let day): "\(day)"
    case .boolean(let value): value ? "TRUE" : "FALSE"
    }
  }
}

/// The name of a cell: `C4`, or `Blad1!C4`.
func cellName(column: Int, row: Int, of sheet: String?) -> String {
  var letters = ""
  var rest = column + 1
  while rest > 0 {
    letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
    rest = (rest - 1) / 26
  }
  return rowName("\(letters)\(row)", of: sheet)
}

/// A place in a sheet with the name of that before it, in quotation marks where Excel would put them.
func rowName(_ place: String, of sheet: String?) -> String {
  guard let sheet else { return place }
  let isPlain = sheet.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" }
  return (isPlain ? sheet : "'\(sheet.replacing("'", with: "''"))'") + "!\(place)"
}

/// How much of a sheet is read.
enum SheetLimits {
  /// The most bytes of a file.
  static let bytes = 64 << 20
  /// The most bytes of a part of a workbook, unpacked.
  static let part = 256 << 20
  /// The most rows that hold something.
  static let rows = 100_000
  /// The most cells that hold something.
  static let cells = 3_000_000
  /// The most columns.
  static let columns = 16_384
}
