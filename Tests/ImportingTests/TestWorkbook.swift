/// A workbook of Excel out of the XML of its parts, packed without compressing.
struct TestWorkbook {
  /// The XML inside `sheetData`.
  var rows = ""
  /// The texts that cells name by number.
  var strings: [String] = []
  /// The formats of numbers; style 1 is the first of them.
  var formats: [String] = ["dd\\-mm\\-yyyy"]
  var is1904 = false
  /// What stands behind `sheetData`.
  var rest = ""
  /// What stands before the root of the sheet.
  var prolog = ""

  var bytes: [UInt8] {
    let spreadsheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relations = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    let styles = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }.joined()
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined()
    return Self.zip([
      (
        "xl/workbook.xml",
        "<workbook \(spreadsheet) \(relations)><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/>"
          + "<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>"
          + "<sheet name=\"Oud\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst \(spreadsheet)>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet \(spreadsheet)><numFmts>\(styles)</numFmts><cellXfs><xf numFmtId=\"0\"/>\(cells)</cellXfs></styleSheet>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "\(prolog)<worksheet \(spreadsheet)><sheetData>\(rows)</sheetData>\(rest)</worksheet>"
      ),
    ])
  }

  /// A zip file of these files.
  static func zip(_ files: [(name: String, text: String)]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let (name, text) = (Array(file.name.utf8), Array(file.text.utf8))
      let offset = result.count
      let sizes = number(0, 4) + number(text.count, 4) + number(text.count, 4) + number(name.count, 2)
      result += number(0x0403_4B50, 4) + number(20, 2) + number(0, 8) + sizes + number(0, 2) + name + text
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 8) + sizes + number(0, 12)
        + number(offset, 4) + name
    }
    return result + directory + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(result.count, 4) + number(0, 2)
  }
}
