import Words
import XMLReading
import ZipReading

/// The parts of a workbook that its sheets are read by.
struct WorkbookParts {
  /// A sheet as the workbook lists it.
  struct ListedSheet {
    let name: String
    let path: String
    let isHidden: Bool
  }

  private let zip: ZipFile
  /// How many bytes may still be unpacked.
  private var left = SheetLimits.part

  init(_ bytes: [UInt8]) throws(ImportProblem) {
    do throws(ZipProblem) {
      zip = try ZipFile(bytes)
    } catch {
      throw .brokenWorkbook
    }
    if zip.names.contains("mimetype"), zip.names.contains("content.xml") {
      throw ImportProblem(
        BilingualText(
          nl: "bestanden van OpenDocument (.ods) worden niet gelezen", en: "files of OpenDocument (.ods) are not read"),
        help: .giveSpreadsheet)
    }
    if zip.names.contains("xl/workbook.bin") {
      throw ImportProblem(
        BilingualText(
          nl: "binaire bestanden van Excel (.xlsb) worden niet gelezen",
          en: "binary files of Excel (.xlsb) are not read"),
        help: .giveSpreadsheet)
    }
    guard zip.names.contains("xl/workbook.xml") else {
      throw ImportProblem(
        BilingualText(nl: "dit zip-bestand is geen spreadsheet", en: "this zip file is no spreadsheet"),
        help: .giveSpreadsheet)
    }
  }

  /// A part, which must be there.
  mutating func part(_ path: String) throws(ImportProblem) -> [UInt8] {
    guard let bytes = try partIfThere(path) else { throw .brokenWorkbook }
    return bytes
  }

  private mutating func partIfThere(_ path: String) throws(ImportProblem) -> [UInt8]? {
    do throws(ZipProblem) {
      guard let bytes = try zip.file(path, limit: left) else { return nil }
      left -= bytes.count
      return bytes
    } catch {
      switch error {
      case .tooLarge:
        throw ImportProblem(
          BilingualText(
            nl: "uitgepakt is het groter dan \(SheetLimits.part >> 20) MB",
            en: "unpacked it is larger than \(SheetLimits.part >> 20) MB"),
          help: BilingualText(
            nl: "sla alleen het blad met de contracten op, als .csv", en: "save only the sheet of contracts, as .csv"))
      case .encrypted: throw .encrypted
      case .malformed, .unknownMethod: throw .brokenWorkbook
      }
    }
  }

  /// The sheets in their order, and how days are counted.
  mutating func sheetList() throws(ImportProblem) -> (sheets: [ListedSheet], days: DaySystem) {
    var targets: [String: String] = [:]
    if let relations = try partIfThere("xl/_rels/workbook.xml.rels") {
      try readPart(relations) { event in
        if case .start(let name, let attributes) = event, name.local == "Relationship", let id = attributes["Id"],
          let target = attributes["Target"]
        {
          targets[id] = target
        }
        return true
      }
    }
    var sheets: [ListedSheet] = []
    var days = DaySystem.of1900
    try readPart(try part("xl/workbook.xml")) { event in
      guard case .start(let name, let attributes) = event else { return true }
      switch name.local {
      case "workbookPr": if ["1", "true"].contains(attributes["date1904"] ?? "") { days = .of1904 }
      case "sheet":
        let relation = attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value
        let target = relation.flatMap { targets[$0] } ?? "worksheets/sheet\(sheets.count + 1).xml"
        // A chart of its own has no cells.
        guard !target.contains("chartsheets/") else { break }
        sheets.append(
          ListedSheet(
            name: attributes["name"] ?? "", path: target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target,
            isHidden: !["visible", nil].contains(attributes["state"])))
      default: break
      }
      return sheets.count < 1000
    }
    return (sheets, days)
  }

  /// The texts that cells name by their number, each with its runs put together.
  mutating func sharedStrings() throws(ImportProblem) -> [String] {
    guard let bytes = try partIfThere("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    var text = RichText()
    try readPart(bytes) { event in
      text.handle(event)
      switch event {
      case .start(let name, _) where name.local == "si": text.text = ""
      case .end(let name) where name.local == "si": strings.append(text.text)
      default: break
      }
      return strings.count <= SheetLimits.cells
    }
    return strings
  }

  /// How numbers are shown, by the style of their cells.
  mutating func formats() throws(ImportProblem) -> [NumberFormat] {
    guard let bytes = try partIfThere("xl/styles.xml") else { return [] }
    var custom: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInCells = false
    try readPart(bytes) { event in
      switch event {
      case .start(let name, let attributes):
        switch name.local {
        case "numFmt":
          if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
            custom[id] = NumberFormat(code: code)
          }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
          let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
          formats.append(custom[id] ?? NumberFormat(builtIn: id))
        default: break
        }
      case .end(let name): if name.local == "cellXfs" { isInCells = false }
      case .text: break
      }
      return formats.count <= 65_536
    }
    return formats
  }
}

/// Text that can consist of runs, each in a `t`; how it sounds (`rPh`) is no part of it.
struct RichText {
  var text = ""
  private var isInText = false
  private var isInReading = false

  mutating func handle(_ event: XMLEvent) {
    switch event {
    case .start(let name, _):
      if name.local == "t" { isInText = !isInReading }
      if name.local == "rPh" { isInReading = true }
    case .text(let piece): if isInText { text += piece }
    case .end(let name):
      if name.local == "t" { isInText = false }
      if name.local == "rPh" { isInReading = false }
    }
  }
}

extension ImportProblem {
  static let encrypted = ImportProblem(
    BilingualText(
      nl: "dit bestand is met een wachtwoord beveiligd, of van een oude Excel (.xls)",
      en: "this file is protected by a password, or of an old Excel (.xls)"),
    help: BilingualText(
      nl: "open het en sla het zonder wachtwoord op als .xlsx of .csv",
      en: "open it and save it without a password as .xlsx or .csv"))
}
