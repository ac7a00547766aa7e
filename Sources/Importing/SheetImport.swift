import Diagnostics
import RegisterDrafts
import Words

/// Reads the contracts of sheets, one a row.
func importedSheets(
  _ sheets: [Sheet], hidden: [String], _ request: ImportRequest
) throws(ImportProblem) -> ImportedContracts {
  var imported = ImportedContracts()
  for name in hidden {
    imported.remarks.append(
      ImportRemark(
        .skipped, at: name,
        BilingualText(nl: "een verborgen blad is niet gelezen", en: "a hidden sheet was not read"),
        help: BilingualText(nl: "maak het zichtbaar als er contracten in staan", en: "show it if it holds contracts")))
  }
  var ids = UniqueIDs(taken: request.takenIDs)
  var isTable = false
  for sheet in sheets {
    imported.remarks += sheet.remarks
    guard let table = SheetTable(sheet, settings: request.columns) else {
      if !sheet.rows.isEmpty, sheets.count > 1 {
        imported.remarks.append(
          ImportRemark(
            .skipped, at: sheet.name,
            BilingualText(
              nl: "een blad zonder koppen van contracten is niet gelezen",
              en: "a sheet without headings of contracts was not read")))
      }
      continue
    }
    isTable = true
    var reader = RowReader(table: table, request: request)
    imported.remarks += table.remarks
    for row in table.rows {
      if let remark = table.reasonToSkip(row) {
        imported.remarks.append(remark)
        continue
      }
      imported.contracts.append(reader.contract(of: row, ids: &ids))
    }
    imported.remarks += reader.remarks
  }
  guard isTable else {
    if let remark = sheets.lazy.compactMap(\.remarks.first).first, let help = remark.help {
      throw ImportProblem(remark.message, help: help)
    }
    throw ImportProblem(
      BilingualText(
        nl: "geen rij met koppen herkend: een naam of nummer, en nog een kolom",
        en: "no row of headings was recognised: a name or a number, and another column"),
      help: BilingualText(
        nl:
          "zet koppen boven de kolommen (Contractnaam, Ingangsdatum, Einddatum, ...), of zeg met --columns wat ze zijn",
        en:
          "put headings over the columns (Contract name, Start date, End date, ...), or say with --columns what they are"
      ))
  }
  return imported
}

/// Gives every contract an id that no other has.
struct UniqueIDs {
  private var taken: Set<String>
  private var next: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
  }

  /// The id, or with a number behind it where another contract has it.
  mutating func unique(_ id: String) -> String {
    if taken.insert(id).inserted { return id }
    var number = next[id] ?? 2
    while !taken.insert("\(id)-\(number)").inserted { number += 1 }
    next[id] = number + 1
    return "\(id)-\(number)"
  }
}

extension SheetTable {
  /// What there is to know of the table as a whole.
  var remarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    for heading in unread where heading.meaning != .ignore {
      let place = cellName(column: heading.column, row: headingRow, of: sheet.name)
      remarks.append(
        heading.meaning == nil
          ? ImportRemark(
            .notRecognised, at: place,
            BilingualText(
              nl: "kolom \"\(heading.text)\" is niet herkend en niet gelezen",
              en: "column \"\(heading.text)\" was not recognised and not read"),
            help: BilingualText(
              nl: "zeg in --columns wat hij is: columns: {\"\(heading.text)\": ...}, of ignore",
              en: "say in --columns what it is: columns: {\"\(heading.text)\": ...}, or ignore"))
          : ImportRemark(
            .notRecognised, at: place,
            BilingualText(
              nl: "kolom \"\(heading.text)\" zegt hetzelfde als een andere en is niet gelezen",
              en: "column \"\(heading.text)\" says the same as another and was not read")))
    }
    for heading in headings where sheet.hiddenColumns.contains(where: { $0.contains(heading.column) }) {
      remarks.append(
        ImportRemark(
          .hidden, at: cellName(column: heading.column, row: headingRow, of: sheet.name),
          BilingualText(
            nl: "de verborgen kolom \"\(heading.text)\" is wel gelezen",
            en: "the hidden column \"\(heading.text)\" was read all the same")))
    }
    remarks += headings.compactMap(swappedDates)
    for row in rows where row.isHidden && reasonToSkip(row) == nil {
      remarks.append(
        ImportRemark(
          .hidden, at: rowName("\(row.number)", of: sheet.name),
          BilingualText(nl: "een verborgen rij is wel gelezen", en: "a hidden row was read all the same")))
    }
    return remarks
  }

  /// Why a row is no contract; nil if it is one.
  func reasonToSkip(_ row: SheetRow) -> ImportRemark? {
    let place = rowName("\(row.number)", of: sheet.name)
    let texts = row.cells.values.map { $0.text.lowercased() }
    if texts.contains(where: { ["totaal", "subtotaal", "total", "subtotal", "eindtotaal"].contains(firstWord(of: $0)) })
    {
      return ImportRemark(
        .skipped, at: place, BilingualText(nl: "een rij met totalen is overgeslagen", en: "a row of totals was skipped")
      )
    }
    if headings.count(where: { row.cells[$0.column]?.text == $0.text }) > 1 {
      return ImportRemark(
        .skipped, at: place,
        BilingualText(nl: "de koppen staan hier nog eens", en: "the headings stand here once more"))
    }
    if cell(.name, in: row) == nil, cell(.number, in: row) == nil, cell(.supplier, in: row) == nil {
      return ImportRemark(
        .skipped, at: place,
        BilingualText(
          nl: "een rij zonder naam, nummer of leverancier is overgeslagen",
          en: "a row without a name, number or supplier was skipped"))
    }
    if row.number > listEnd, !hasTerms(row) {
      return ImportRemark(
        .skipped, at: place,
        BilingualText(
          nl: "een rij onder de lijst is overgeslagen: een toelichting?",
          en: "a row below the list was skipped: an explanation?"))
    }
    if row.cells.count == 1 {
      return ImportRemark(
        .skipped, at: place,
        BilingualText(
          nl: "een rij met maar een cel is overgeslagen: een tussenkop?",
          en: "a row with a single cell was skipped: a heading in between?"))
    }
    return nil
  }

  /// Whether a row says anything of how long a contract lasts, with whom it is, or what it is worth.
  private func hasTerms(_ row: SheetRow) -> Bool {
    [.supplier, .start, .end, .duration, .extensions, .optionYears, .notice, .value].contains {
      cell($0, in: row) != nil
    }
  }

  private func firstWord(of text: String) -> String {
    String(text.split { $0 == " " || $0 == ":" || $0 == "\u{A0}" }.first ?? "")
  }
}
