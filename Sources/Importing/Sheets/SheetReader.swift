import CivilDates
import XMLReading

/// Reads the cells of a sheet out of the events of its XML.
struct SheetReader {
  /// How many cells of all sheets hold something.
  private(set) var cellCount: Int
  /// Whether there are more than are read.
  private(set) var isTooLarge = false

  private let context: SheetContext
  private var sheet: Sheet
  private var row = SheetRow(number: 0)
  private var column = 0
  private var kind = "n"
  private var style = 0
  private var value: String?
  private var isInValue = false
  private var formula: String?
  private var isInFormula = false
  private var inline = RichText()
  private var merged: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] = []

  init(name: String, context: SheetContext, cellCount: Int) {
    sheet = Sheet(name: name)
    self.context = context
    self.cellCount = cellCount
  }

  /// The sheet, with what merged cells hold in each of them.
  var finished: Sheet {
    var sheet = sheet
    let indices = Dictionary(sheet.rows.indices.map { (sheet.rows[$0].number, $0) }) { first, _ in first }
    for area in merged where area.rows.count > 1 {
      let column = area.columns.lowerBound
      guard let first = indices[area.rows.lowerBound], let cell = sheet.rows[first].cells[column] else { continue }
      // Only rows that are there: an area can name a million.
      for index in sheet.rows.indices.dropFirst(first + 1) {
        guard area.rows.contains(sheet.rows[index].number) else { break }
        var copy = cell
        copy.origin = (column, area.rows.lowerBound)
        sheet.rows[index].cells[column] = copy
      }
    }
    return sheet
  }

  /// Takes an event; false when enough was read.
  mutating func handle(_ event: XMLEvent) -> Bool {
    inline.handle(event)
    switch event {
    case .start(let name, let attributes): start(name.local, attributes)
    case .text(let text):
      if isInValue { value = (value ?? "") + text }
      if isInFormula { formula = (formula ?? "") + text }
    case .end(let name): end(name.local)
    }
    return !isTooLarge
  }

  private mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    switch name {
    case "row":
      let number = attributes["r"].flatMap { Int($0) } ?? row.number + 1
      row = SheetRow(number: number, isHidden: ["1", "true"].contains(attributes["hidden"] ?? ""))
      column = -1
    case "c":
      column = attributes["r"].flatMap(Self.position)?.column ?? column + 1
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = nil
      formula = nil
      inline.text = ""
    case "v": isInValue = true
    case "f":
      isInFormula = true
      formula = ""
    case "col":
      guard ["1", "true"].contains(attributes["hidden"] ?? ""), let first = attributes["min"].flatMap({ Int($0) }),
        let last = attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last, sheet.hiddenColumns.count < 10_000
      else { break }
      sheet.hiddenColumns.append((first - 1)...(last - 1))
    case "mergeCell":
      let ends = (attributes["ref"] ?? "").split(separator: ":").compactMap { Self.position(String($0)) }
      if ends.count == 2, ends[0].column <= ends[1].column, ends[0].row <= ends[1].row, merged.count < 10_000 {
        merged.append((ends[0].column...ends[1].column, ends[0].row...ends[1].row))
      }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "v": isInValue = false
    case "f": isInFormula = false
    case "c":
      guard (0..<SheetLimits.columns).contains(column), let cell, cell.text.utf8.contains(where: { $0 > 0x20 }) else {
        return
      }
      row.cells[column] = cell
      cellCount += 1
    case "row":
      if !row.cells.isEmpty { sheet.rows.append(row) }
      isTooLarge = cellCount > SheetLimits.cells || sheet.rows.count > SheetLimits.rows
    default: break
    }
  }

  /// What the cell that was just read holds; nil if nothing.
  private var cell: Cell? {
    let format = context.formats.indices.contains(style) ? context.formats[style] : .general
    switch kind {
    case "inlineStr": return Cell(content: .text(inline.text))
    case "s":
      guard let index = value.flatMap({ Int($0) }), context.strings.indices.contains(index) else { return nil }
      return Cell(content: .text(context.strings[index]))
    case "str": return value.map { Cell(content: .text($0)) }
    case "b": return value.map { Cell(content: .boolean($0 == "1" || $0 == "true")) }
    case "e": return value.map { Cell(content: .failure($0)) }
    case "d": return value.map { Cell(content: CivilDate(String($0.prefix(10))).map { .date($0) } ?? .text($0)) }
    default:
      guard let value, !value.isEmpty else {
        // Programs that write workbooks leave it to Excel to work formulas out.
        return formula.map { Cell(content: .failure("=\($0)")) }
      }
      if format.isPercentage, let number = Double(value), number.magnitude < 1e9 {
        let hundredths = (number * 10_000).rounded() / 100
        return Cell(content: .text((Int(exactly: hundredths).map(String.init) ?? "\(hundredths)") + "%"))
      }
      if format.isDate {
        return Cell(content: context.days.day(of: value).map { .date($0) } ?? .noDate(value))
      }
      return Cell(content: .number(value), isEuro: format.isEuro)
    }
  }

  /// The column, counted from 0, and the row of a name such as `AB12`.
  private static func position(_ name: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
      if column > SheetLimits.columns || row > 1 << 21 { return nil }
    }
    return column > 0 && row > 0 ? (column - 1, row) : nil
  }
}
