import CivilDates
import Diagnostics
import JSONText
import RegisterDrafts
import Words
import XMLReading

/// A notice of a public procurement: eForms, the standard forms before it, or one procurement of OCDS.
struct PublishedNotice {
  /// The day on which it was published, or else sent; nil if it gives none.
  let date: Published?
  /// The contracts: one for each lot, or one for the whole where there are none.
  let contracts: [PublishedContract]

  /// The day on which it was published, or else sent.
  var day: CivilDate? {
    guard let date, case .day(let day) = NoticeDay(date.text, isLast: false) else { return nil }
    return day
  }
}

/// The contracts of a file with notices, as drafts.
///
/// - Parameters:
///   - bytes: the file: XML of eForms or of the forms before it, or JSON of OCDS.
///   - request: what the file is called, and in which language the drafts explain themselves.
/// - Returns: a draft for each lot of each notice.
/// - Throws: ``ImportProblem`` if it is none of these, is broken, or describes no contract.
func noticeContracts(
  from bytes: [UInt8], _ request: ImportRequest
) throws(ImportProblem) -> ImportedContracts {
  let notices: [PublishedNotice]
  if FileKind(of: bytes) == .json {
    notices = try packageNotices(bytes)
  } else {
    notices = [try xmlNotice(bytes)]
  }
  var imported = ImportedContracts()
  var ids = UniqueIDs(taken: request.takenIDs)
  for notice in notices {
    for contract in notice.contracts {
      var drafting = NoticeDrafting(
        contract, id: ids.unique(contract.id), document: request.document, language: request.language)
      imported.contracts.append(ImportedContract(draft: drafting.draft(), place: contract.place))
      imported.remarks += drafting.remarks
    }
  }
  if imported.contracts.isEmpty { throw noContract }
  // Of a package of several, nothing was known for certain before the last.
  imported.date = notices.compactMap(\.day).max()
  return imported
}

extension PublishedContract {
  /// An id from what the procurement is called and the lot, so that a later notice of the same gives the same id.
  fileprivate var id: String {
    let words = (title ?? lotTitle ?? notice)?.text ?? ""
    let parts = [registerID(from: words) ?? "aankondiging", lot.flatMap { registerID(from: $0, limit: 30) }]
    return parts.compactMap(\.self).joined(separator: "-")
  }
}

private func packageNotices(_ bytes: [UInt8]) throws(ImportProblem) -> [PublishedNotice] {
  let json: JSONValue
  do throws(JSONProblem) {
    json = try JSONValue.parse(bytes)
  } catch {
    throw error.importProblem
  }
  guard let package = OCDSPackage(json) else {
    throw ImportProblem(
      BilingualText(nl: "dit is JSON, maar geen OCDS", en: "this is JSON, but not OCDS"), help: whatIsRead)
  }
  if package.processes.isEmpty, package.isOfLinks {
    throw ImportProblem(
      BilingualText(
        nl: "deze records noemen alleen het adres van hun aankondigingen",
        en: "these records only give the addresses of their releases"),
      help: BilingualText(
        nl: "haal die bestanden op, of een record met compiledRelease",
        en: "get those files, or a record with a compiledRelease"))
  }
  return package.processes.map {
    PublishedNotice(date: $0.date, contracts: $0.contracts)
  }
}

private func xmlNotice(_ bytes: [UInt8]) throws(ImportProblem) -> PublishedNotice {
  let root: XMLElement
  do throws(XMLTreeProblem) {
    root = try xmlTree(of: bytes, prefix: usualPrefix)
  } catch {
    throw error.importProblem
  }
  let place = LocatedElement(root: root)
  if EFormsNotice.roots.contains(root.name) {
    let notice = EFormsNotice(root: place)
    return PublishedNotice(date: notice.date, contracts: notice.contracts)
  }
  guard root.name == "TED_EXPORT" else {
    throw ImportProblem(
      BilingualText(
        nl: "dit is XML, maar geen aankondiging: het begint met <\(root.name)>",
        en: "this is XML, but not a notice: it starts with <\(root.name)>"), help: whatIsRead)
  }
  guard let form = TEDForm(root: place) else { throw noContract }
  return PublishedNotice(date: form.date, contracts: form.contracts)
}

/// The usual prefix of a namespace of notices; empty where its names have none, nil for any other.
func usualPrefix(_ namespace: String) -> String? {
  let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"
  let eforms = "http://data.europa.eu/p27/eforms-ubl-extension"
  switch namespace {
  case ubl + "CommonAggregateComponents-2": return "cac"
  case ubl + "CommonBasicComponents-2": return "cbc"
  case ubl + "CommonExtensionComponents-2": return "ext"
  case eforms + "-aggregate-components/1": return "efac"
  case eforms + "-basic-components/1": return "efbc"
  case eforms + "s/1": return "efext"
  case _ where EFormsNotice.roots.contains { namespace == "\(ubl)\($0)-2" }: return ""
  default: break
  }
  // Each version of the forms has a namespace of its own.
  let forms = [
    "http://publications.europa.eu/resource/schema/ted/R2", "http://formex.publications.europa.eu/ted/schema/export/R2",
    "ted/R2",
  ]
  return forms.contains { namespace.hasPrefix($0) } ? "" : nil
}
