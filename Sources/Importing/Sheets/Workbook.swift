import Words
import XMLReading
import ZipReading

/// A workbook of Excel (ECMA-376), as far as its cells go.
struct Workbook {
  /// The sheets that are shown, in order.
  var sheets: [Sheet] = []
  /// The names of the sheets that are hidden, and are not read.
  var hiddenSheets: [String] = []

  /// Reads a workbook.
  ///
  /// - Parameter bytes: the file.
  /// - Throws: ``ImportProblem`` if it is none.
  init(_ bytes: [UInt8]) throws(ImportProblem) {
    var parts = try WorkbookParts(bytes)
    let list = try parts.sheetList()
    let context = SheetContext(
      strings: try parts.sharedStrings(), formats: try parts.formats(), days: list.days)
    var cellCount = 0
    for sheet in list.sheets {
      if sheet.isHidden {
        hiddenSheets.append(sheet.name)
        continue
      }
      var reader = SheetReader(name: sheet.name, context: context, cellCount: cellCount)
      let part = try parts.part(sheet.path)
      try readPart(part) { reader.handle($0) }
      if reader.isTooLarge { throw .tooManyRows }
      cellCount = reader.cellCount
      sheets.append(reader.finished)
    }
  }
}

/// What the cells of all sheets refer to.
struct SheetContext {
  let strings: [String]
  let formats: [NumberFormat]
  let days: DaySystem
}

/// Reads the XML of a part.
func readPart(_ bytes: [UInt8], _ handle: (XMLEvent) -> Bool) throws(ImportProblem) {
  do throws(XMLProblem) {
    try readXML(bytes, depth: 64, handle: handle)
  } catch {
    throw .brokenWorkbook
  }
}

extension ImportProblem {
  static let brokenWorkbook = ImportProblem(
    BilingualText(nl: "dit bestand van Excel is stuk", en: "this file of Excel is broken"),
    help: BilingualText(
      nl: "open het in Excel of LibreOffice en sla het opnieuw op",
      en: "open it in Excel or LibreOffice and save it again"))
}
