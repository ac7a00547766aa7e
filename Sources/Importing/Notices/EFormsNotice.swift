import CivilDates
import Words

/// Reads a notice in eForms, the XML of notices of the European Union since 2023 (regulation (EU) 2019/1780).
///
/// The names of the elements are those of the eForms SDK; BT numbers are its business terms.
struct EFormsNotice {
  private let root: LocatedElement
  private let extensions: LocatedElement?
  private let language: String?

  /// The names of the roots that are read.
  static let roots = ["ContractNotice", "ContractAwardNotice", "PriorInformationNotice"]

  init(root: LocatedElement) {
    self.root = root
    extensions = root.first("ext:UBLExtensions", "ext:UBLExtension", "ext:ExtensionContent", "efext:EformsExtension")
    language = languageCode(root.first("cbc:NoticeLanguageCode")?.published?.text)
  }

  /// The number under which it was published, or else that under which it was sent.
  var number: Published? {
    extensions?.first("efac:Publication", "efbc:NoticePublicationID")?.published ?? root.first("cbc:ID")?.published
  }

  /// The day on which it was published, or else sent.
  var date: Published? {
    extensions?.first("efac:Publication", "efbc:PublicationDate")?.published ?? root.first("cbc:IssueDate")?.published
  }

  /// What the procurement is called.
  var title: Published? { text(root.all("cac:ProcurementProject", "cbc:Name")) }

  /// The contracts: one for each lot, or one for the whole where there are none.
  var contracts: [PublishedContract] {
    let lots = root.all("cac:ProcurementProjectLot").filter { lot in
      // A group of lots is a way of awarding them, and no contract.
      lot.first("cbc:ID")?["schemeName"] != "LotsGroup"
    }
    if lots.isEmpty { return [contract(root, lot: nil, ofMany: false)] }
    return lots.map { contract($0, lot: $0.first("cbc:ID")?.published?.text, ofMany: lots.count > 1) }
  }

  private func contract(_ place: LocatedElement, lot: String?, ofMany: Bool) -> PublishedContract {
    var contract = PublishedContract()
    let project = place.first("cac:ProcurementProject")
    contract.place = place.path
    contract.notice = number
    contract.title = title
    contract.lotTitle = text(project?.all("cbc:Name") ?? [])
    contract.lot = ofMany ? lot : nil
    contract.buyers = buyers
    contract.remarks = remarks
    if let project { setTerm(of: &contract, project) }
    contract.otherTexts =
      [project, root.first("cac:ProcurementProject")].compactMap(\.self).flatMap { $0.all("cbc:Description") }
      .flatMap(texts) + (project?.all("cbc:Note").flatMap(texts) ?? [])
    contract.lengthTexts = place.all("cac:TenderingProcess", "cac:FrameworkAgreement", "cbc:Justification").flatMap(
      texts)
    contract.number = project?.first("cbc:ID")?.published
    contract.number = root.first("cac:ProcurementProject", "cbc:ID")?.published
    contract.value =
      project?.first("cac:RequestedTenderTotal", "cbc:EstimatedOverallContractAmount")?.amount("currencyID")
    if let lot, let result = extensions?.first("efac:NoticeResult") {
      NoticeResult(result: result, organizations: organizations).add(lot: lot, to: &contract)
    }
    return contract
  }

  /// BT-36, 536, 537 and 538 (how long), 54, 57 and 58 (options and renewals).
  private func setTerm(of contract: inout PublishedContract, _ project: LocatedElement) {
    let period = project.first("cac:PlannedPeriod")
    contract.start = period?.first("cbc:StartDate")?.published
    contract.end = period?.first("cbc:EndDate")?.published
    contract.duration = period?.first("cbc:DurationMeasure").flatMap { measure in
      measure.published.map { words in
        PublishedContract.Duration(
          period: length(words.text, unit: measure["unitCode"] ?? ""), words: words.with("unitCode", of: measure))
      }
    }
    if let words = period?.first("cbc:DescriptionCode")?.published {
      switch words.text {
      case "UNLIMITED": contract.openness = (.unlimited, words)
      default: contract.openness = (.unknown, words)
      }
    }
    let further = project.first("cac:ContractExtension")
    contract.optionTexts = chosen(further?.all("cbc:OptionsDescription") ?? [])
    contract.renewalTexts = chosen(further?.all("cac:Renewal", "cac:Period", "cbc:Description") ?? [])
    if let words = further?.first("cbc:MaximumNumberNumeric")?.published {
      contract.renewals = (Int(words.text).map { .atMost(max(0, $0)) } ?? .possible, words)
    }
  }

  private var remarks: [NoticeRemark] {
    let code = root.first("cbc:NoticeTypeCode")
    if let words = extensions?.first("efac:ContractModification", "efac:Change", "efbc:ChangeDescription")?.published {
      return [.modification(words)]
    }
    switch (root.element.name, code?["listName"]) {
    case (_, "planning"): return [.planned]
    case ("ContractAwardNotice", _): return []
    default: return [.call]
    }
  }

  private var buyers: [Published] {
    root.all("cac:ContractingParty", "cac:Party", "cac:PartyIdentification", "cbc:ID").compactMap { id in
      id.published.flatMap { organizations[$0.text] }
    }
  }

  /// The organisations by their ids in this notice.
  private var organizations: [String: Published] {
    var found: [String: Published] = [:]
    for company in extensions?.all("efac:Organizations", "efac:Organization", "efac:Company") ?? [] {
      guard let id = company.first("cac:PartyIdentification", "cbc:ID")?.published?.text else { continue }
      found[id] = text(company.all("cac:PartyName", "cbc:Name"))
    }
    return found
  }

  private func texts(_ element: LocatedElement) -> [Published] {
    guard var words = element.published else { return [] }
    words.language = languageCode(element["languageID"]) ?? language
    return [words]
  }

  private func text(_ elements: [LocatedElement]) -> Published? { preferred(elements.flatMap(texts)) }

  /// The text in Dutch, or in the language that comes first: the others say the same.
  private func chosen(_ elements: [LocatedElement]) -> [Published] {
    text(elements).map { [$0] } ?? []
  }
}

/// A length as a number with a unit: months are months of the calendar and never thirty days.
///
/// - Parameters:
///   - number: a whole number; `48.0` is one too.
///   - unit: `DAY`, `WEEK`, `MONTH` or `YEAR`.
/// - Returns: the length, or nil if the number is none, is nothing or less, or is of more than a hundred years.
func length(_ number: String, unit: String) -> Period? {
  let parts = number.utf8.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == 0x30 } }), let whole = parts.first,
    let amount = Int(String(decoding: whole, as: UTF8.self)), amount > 0
  else { return nil }
  switch unit {
  case "DAY" where amount <= 36_525: return Period(days: amount)
  case "WEEK" where amount <= 5217: return Period(days: 7 * amount)
  case "MONTH" where amount <= 1200: return Period(months: amount)
  case "YEAR" where amount <= 100: return Period(years: amount)
  default: return nil
  }
}
