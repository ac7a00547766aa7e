import CivilDates
import Words

/// Reads a notice in the XML of the standard forms F01 to F25, in which notices were published until 2023
/// (regulation (EU) 2015/1986).
struct TEDForm {
  private let root: LocatedElement
  private let form: LocatedElement

  /// The form in Dutch, or else in the language in which it was written.
  ///
  /// - Returns: nil if the export holds no form with a contract in it.
  init?(root: LocatedElement) {
    let forms = root.all("FORM_SECTION").flatMap { $0.children { _ in true } }.filter {
      $0.first("OBJECT_CONTRACT") != nil
    }
    guard
      let form = forms.first(where: { languageCode($0["LG"]) == "nl" })
        ?? forms.first(where: { $0["CATEGORY"] == "ORIGINAL" }) ?? forms.first
    else { return nil }
    self.root = root
    self.form = form
  }

  /// The number under which it was published.
  var number: Published? { root.first("CODED_DATA_SECTION", "NOTICE_DATA", "NO_DOC_OJS")?.published }

  /// The day on which it was published.
  var date: Published? { root.first("CODED_DATA_SECTION", "REF_OJS", "DATE_PUB")?.published }

  /// What the procurement is called.
  var title: Published? { form.first("OBJECT_CONTRACT", "TITLE").flatMap(text) }

  /// The contracts: one for each lot, or one for the whole where there are none.
  var contracts: [PublishedContract] {
    let objects = form.all("OBJECT_CONTRACT")
    let places = objects.flatMap { object in
      let lots = object.all("OBJECT_DESCR")
      return (lots.isEmpty ? [object] : lots).map { (object, $0) }
    }
    return places.enumerated().map { index, place in
      contract(
        place.0, place.1, lot: places.count > 1 ? place.1.first("LOT_NO")?.published?.text ?? "\(index + 1)" : nil)
    }
  }

  private func contract(_ object: LocatedElement, _ place: LocatedElement, lot: String?) -> PublishedContract {
    var contract = PublishedContract()
    contract.place = place.path
    contract.notice = number
    contract.title = object.first("TITLE").flatMap(text)
    contract.lotTitle = place.first("TITLE").flatMap(text)
    contract.lot = lot
    contract.number = object.first("REFERENCE_NUMBER").flatMap(text)
    contract.buyers =
      (form.all("CONTRACTING_BODY", "ADDRESS_CONTRACTING_BODY", "OFFICIALNAME")
      + form.all("CONTRACTING_BODY", "ADDRESS_CONTRACTING_BODY_ADDITIONAL", "OFFICIALNAME")).compactMap(text)
    contract.value =
      (place.first("VAL_OBJECT")
      ?? (lot == nil ? object.first("VAL_TOTAL") ?? object.first("VAL_ESTIMATED_TOTAL") : nil))?
      .amount("CURRENCY")
    setTerm(of: &contract, place)
    contract.lengthTexts = form.all("PROCEDURE", "FRAMEWORK", "JUSTIFICATION").compactMap(text)
    contract.otherTexts =
      (place.all("SHORT_DESCR") + place.all("INFO_ADD") + object.all("SHORT_DESCR")
      + form.all("COMPLEMENTARY_INFO", "INFO_ADD"))
      .compactMap(text)
    addAwards(to: &contract)
    addRemark(to: &contract)
    return contract
  }

  private func setTerm(of contract: inout PublishedContract, _ place: LocatedElement) {
    contract.start = place.first("DATE_START")?.published
    contract.end = place.first("DATE_END")?.published
    contract.duration = place.first("DURATION").flatMap { element in
      element.published.map { words in
        PublishedContract.Duration(
          period: length(words.text, unit: element["TYPE"] ?? ""), words: words.with("TYPE", of: element))
      }
    }
    if let words = place.first("INDEFINITE_DURATION") {
      contract.openness = (.unlimited, Published(text: "", at: words.path))
    }
    if let element = place.first("RENEWAL") {
      contract.renewals = (.possible, Published(text: "", at: element.path))
    } else if let element = place.first("NO_RENEWAL") {
      contract.renewals = (.excluded, Published(text: "", at: element.path))
    }
    contract.renewalTexts = place.all("RENEWAL_DESCR").compactMap(text)
    contract.optionTexts = place.all("OPTIONS_DESCR").compactMap(text)
  }

  /// The suppliers of the lot, and the number and value of the contract where there is one.
  private func addAwards(to contract: inout PublishedContract) {
    let awards = form.all("AWARD_CONTRACT").filter {
      contract.lot == nil || $0.first("LOT_NO")?.published?.text == contract.lot
    }
    let made = awards.flatMap { $0.all("AWARDED_CONTRACT") }
    contract.suppliers = made.flatMap { award in
      (award.all("CONTRACTORS", "CONTRACTOR", "ADDRESS_CONTRACTOR", "OFFICIALNAME")
        + award.all("CONTRACTOR", "ADDRESS_CONTRACTOR", "OFFICIALNAME")).compactMap(text)
    }
    if made.isEmpty, let none = awards.first?.first("NO_AWARDED_CONTRACT") {
      contract.remarks.append(.calledOff(Published(text: "", at: none.path)))
    }
    guard made.count == 1 else { return }
    contract.number =
      awards.first { $0.first("AWARDED_CONTRACT") != nil }?.first("CONTRACT_NO").flatMap(text)
    contract.value = made[0].first("VALUES", "VAL_TOTAL")?.amount("CURRENCY") ?? contract.value
  }

  private func addRemark(to contract: inout PublishedContract) {
    if let changes = form.first("MODIFICATIONS_CONTRACT", "INFO_MODIFICATIONS", "SHORT_DESCR").flatMap(text) {
      contract.remarks.append(.modification(changes))
    } else if let kind = form.first("NOTICE")?["TYPE"], kind.hasPrefix("PRI_") || kind.hasPrefix("PER_") {
      contract.remarks.append(.planned)
    } else if form.first("AWARD_CONTRACT") == nil {
      contract.remarks.append(.call)
    }
  }

  private func text(_ element: LocatedElement) -> Published? {
    guard var words = element.published else { return nil }
    words.language = languageCode(form["LG"])
    return words
  }
}
