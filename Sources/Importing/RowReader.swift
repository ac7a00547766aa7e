import CivilDates
import Diagnostics
import Register
import RegisterDrafts
import Words

/// Turns the rows of a table into contracts, and says what it could not read.
struct RowReader {
  let table: SheetTable
  let request: ImportRequest
  /// What a person must know, in the order of the rows.
  private(set) var remarks: [ImportRemark] = []
  let endIsInclusive: Bool?
  /// The row that is being read.
  var row = SheetRow(number: 0)
  /// The id of its contract.
  var id = ""

  init(table: SheetTable, request: ImportRequest) {
    self.table = table
    self.request = request
    endIsInclusive = table.endIsInclusive(request.columns)
  }

  /// The contract of a row.
  mutating func contract(of row: SheetRow, ids: inout UniqueIDs) -> ImportedContract {
    self.row = row
    let number = text(.number)
    let supplier = text(.supplier)
    let title = text(.name) ?? supplier ?? number ?? Drafted("?")
    let wanted = registerID(from: number?.value ?? "") ?? registerID(from: title.value ?? "") ?? "contract"
    id = ids.unique(wanted)
    var draft = ContractDraft(id: id, title: title)
    let place = rowName("\(row.number)", of: table.sheet.name)
    if id != wanted {
      remark(
        .notSaid,
        BilingualText(nl: "\"\(wanted)\" is al een ander contract", en: "\"\(wanted)\" is another contract already"),
        help: BilingualText(nl: "dit heet nu \(id)", en: "this one is called \(id)"), at: place)
    }
    draft.comments = [
      say(
        BilingualText(
          nl: "Uit \(request.fileName), \(place). Wat daar niet staat, is unknown.",
          en: "From \(request.fileName), \(place). What does not stand there is unknown."))
    ]
    draft.number = number
    draft.owner = text(.owner)
    if let supplier, let name = supplier.value {
      draft.parties = [Drafted(Party(role: "them", name: name), sources: supplier.sources)]
    }
    draft.regions = [text(.region)].compactMap(\.self)
    draft.domains = [text(.domain)].compactMap(\.self)
    draft.value = value()
    draft.note = text(.note)?.value
    readTerm(into: &draft)
    return ImportedContract(draft: draft, place: place)
  }

  /// The text of a cell; nil if it is empty, or says that there is none.
  private mutating func text(_ meaning: ColumnMeaning) -> Drafted<String>? {
    guard let (cell, heading) = table.cell(meaning, in: row) else { return nil }
    if case .failure(let text) = cell.content {
      unreadable(text, heading, cell)
      return nil
    }
    if meaning != .name, meaning != .number, WrittenNothing(cell.text) != nil { return nil }
    let text = cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // A number of a case that a calculation went over.
    let shown = text.hasSuffix(".0") && meaning == .number ? String(text.dropLast(2)) : text
    return Drafted(shown, sources: [source(cell, heading)])
  }

  private mutating func value() -> Drafted<String>? {
    guard let (cell, heading) = table.cell(.value, in: row), WrittenNothing(cell.text) == nil else { return nil }
    if case .failure(let text) = cell.content {
      unreadable(text, heading, cell)
      return nil
    }
    let amount = amountText(cell, headingIsEuro: heading.saysEuro)
    return Drafted(
      ([amount] + [heading.qualifiers].compactMap(\.self)).joined(separator: " "), sources: [source(cell, heading)])
  }

  // MARK: Saying things

  /// Where a cell stands, with what it says.
  func source(_ cell: Cell, _ heading: ColumnHeading) -> DraftSource {
    DraftSource(document: request.document, at: place(cell, heading), quote: String(cell.text.prefix(1000)))
  }

  func place(_ cell: Cell, _ heading: ColumnHeading) -> String {
    table.place(cell, column: heading.column, row: row.number)
  }

  /// The name of the cell of this row under a heading, whether it holds anything or not.
  func place(_ heading: ColumnHeading) -> String {
    cellName(column: heading.column, row: row.number, of: table.sheet.name)
  }

  func say(_ text: BilingualText) -> String { text[request.language] }

  mutating func remark(
    _ kind: ImportRemark.Kind, _ message: BilingualText, help: BilingualText? = nil, at place: String?,
    question: ColumnQuestion? = nil
  ) {
    remarks.append(ImportRemark(kind, at: place, of: id, message, help: help, question: question))
  }

  /// Asks what only people know of a column, and gives the same for the file.
  mutating func ask(_ question: ColumnQuestion, _ message: BilingualText, at place: String) -> String {
    remark(.question, message, help: .column(question), at: place, question: question)
    return say(message)
  }

  /// Says that a cell cannot be read, and gives the same for the file.
  @discardableResult
  mutating func unreadable(
    _ text: String, _ heading: ColumnHeading, _ cell: Cell, help: BilingualText? = nil
  ) -> String {
    let shown = String(text.prefix(80))
    let message = BilingualText(
      nl: "\(heading.text): \"\(shown)\" is niet te lezen", en: "\(heading.text): \"\(shown)\" cannot be read")
    remark(.unreadable, message, help: isFormula(cell) ? .workOutFormulas : help, at: place(cell, heading))
    return say(message)
  }

  private func isFormula(_ cell: Cell) -> Bool {
    if case .failure(let text) = cell.content { text.hasPrefix("=") } else { false }
  }

  /// Asks what a bare number counts, where nothing says so, and gives the same for the file.
  mutating func askUnit(of cell: Cell, _ heading: ColumnHeading, _ units: [TimeUnit]) -> String {
    let question = ColumnQuestion(
      topic: "units", heading: heading.text,
      text: BilingualText(
        nl: "Kolom \"\(heading.text)\": er staat \"\(cell.text)\", zonder eenheid. Wat is het?",
        en: "Column \"\(heading.text)\": it says \"\(cell.text)\", without a unit. What is it?"),
      answers: units.map { unit in
        ColumnQuestion.Answer(
          word: unit.rawValue,
          meaning: BilingualText(nl: "\(cell.text) \(unit.dutch)", en: "\(cell.text) \(unit.rawValue)"))
      })
    return ask(
      question,
      BilingualText(
        nl: "\(heading.text): een getal zonder eenheid (jaren, maanden, ...)",
        en: "\(heading.text): a number without a unit (years, months, ...)"), at: place(cell, heading))
  }

  /// Says that the sheet does not say something.
  @discardableResult
  mutating func notSaid(_ message: BilingualText, help: BilingualText? = nil, at heading: ColumnHeading?) -> String {
    remark(
      .notSaid, message, help: help, at: heading.map { place($0) } ?? rowName("\(row.number)", of: table.sheet.name))
    return say(message)
  }
}

extension BilingualText {
  fileprivate static let workOutFormulas = BilingualText(
    nl: "de uitkomst van deze formule staat niet in het bestand: open het in Excel of LibreOffice, en sla het op",
    en: "the file does not hold what this formula comes to: open it in Excel or LibreOffice, and save it")
}
