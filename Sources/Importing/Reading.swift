public import Words

/// What an import is told beside the bytes of a file.
public struct ImportRequest: Sendable {
  /// The id of the file in `documents.yaml`, which every source names.
  public var document: String
  /// The name of the file, without its folder.
  public var fileName: String
  /// The language of what the made files themselves explain.
  public var language: Language
  /// What somebody said of the columns of a sheet.
  public var columns = ColumnSettings()
  /// The ids that other contracts have already.
  public var takenIDs: Set<String> = []

  /// A file under the name of a document.
  public init(document: String, fileName: String, language: Language) {
    self.document = document
    self.fileName = fileName
    self.language = language
  }
}

/// Reads the contracts of a file, whatever kind of file it is.
///
/// - Parameters:
///   - bytes: the file.
///   - request: what it is called, and what is known of it beside that.
/// - Returns: its contracts, each with an id that no other of them has, and what could not be read.
/// - Throws: ``ImportProblem`` if nothing can be read.
public func importedContracts(
  from bytes: [UInt8], _ request: ImportRequest
) throws(ImportProblem) -> ImportedContracts {
  switch FileKind(of: bytes) {
  case .zip:
    let workbook = try Workbook(bytes)
    return try importedSheets(workbook.sheets, hidden: workbook.hiddenSheets, request)
  case .text: return try importedSheets([try separatedText(bytes)], hidden: [], request)
  case .xml, .json: return try noticeContracts(from: bytes, request)
  case .compoundFile: throw .encrypted
  case .pdf:
    throw ImportProblem(
      BilingualText(nl: "een PDF is geen lijst van contracten", en: "a PDF is no list of contracts"),
      help: BilingualText(
        nl: "termijn read leest wat er over looptijden in staat", en: "termijn read reads what it says of terms"))
  }
}
