import CivilDates

/// One procurement in OCDS: its tender, awards and contracts.
struct OCDSProcess {
  private let release: LocatedJSON

  init(release: LocatedJSON) {
    self.release = release
  }

  /// The identifier of the procurement.
  var number: Published? { release["ocid"]?.published }

  /// The day of the last release.
  var date: Published? { release["date"]?.published }

  /// What the procurement is called.
  var title: Published? { text(release["tender"], "title") ?? text(release["planning", "budget"], "description") }

  private var tender: LocatedJSON? { release["tender"] }

  /// The contracts; where there are none yet, the awards, the lots, or the tender.
  var contracts: [PublishedContract] {
    let awards = release["awards"]?.items ?? []
    let made = release["contracts"]?.items ?? []
    let lots = tender?["lots"]?.items ?? []
    var found: [[LocatedJSON]]
    if !made.isEmpty {
      found = made.map { contract in
        let award = awards.first {
          $0["id"] != nil && $0["id"]?.published?.text == contract["awardID"]?.published?.text
        }
        return [contract, award].compactMap(\.self) + related(award ?? contract, lots)
      }
    } else if !awards.isEmpty {
      found = awards.map { [$0] + related($0, lots) }
    } else {
      found = lots.map { [$0] }
    }
    if found.isEmpty, tender != nil { found = [[]] }
    let remark: [NoticeRemark] = made.isEmpty && awards.isEmpty ? [.call] : []
    return found.map { places in
      var contract = contract(places + [tender].compactMap(\.self), isOneOfMany: found.count > 1)
      contract.remarks += remark
      return contract
    }
  }

  /// The lots that a part is about.
  private func related(_ part: LocatedJSON, _ lots: [LocatedJSON]) -> [LocatedJSON] {
    let ids = part["relatedLots"]?.items.compactMap { $0.published?.text } ?? []
    let meant = lots.filter { ids.contains($0["id"]?.published?.text ?? "") }
    // Of several lots nobody can tell whose dates would hold.
    return meant.count == 1 ? meant : []
  }

  /// A contract by the parts that tell of it, the nearest first.
  private func contract(_ places: [LocatedJSON], isOneOfMany: Bool) -> PublishedContract {
    var contract = PublishedContract()
    contract.place = places.first?.path ?? release.path
    contract.notice = number
    contract.title = title
    if let own = places.first {
      contract.lotTitle = text(own, "title")
      contract.lot = isOneOfMany ? own["id"]?.published?.text : nil
      if own["awardID"] != nil || own["dateSigned"] != nil { contract.number = own["id"]?.published }
    }
    setTerm(of: &contract, places)
    contract.buyers =
      release["buyer", "name"]?.published.map { [$0] }
      ?? (release["parties"]?.items ?? []).filter { party in
        party["roles"]?.items.contains { $0.published?.text == "buyer" } ?? false
      }.compactMap { $0["name"]?.published }
    contract.suppliers =
      places.lazy.compactMap { $0["suppliers"]?.items }.first.map { $0.compactMap { $0["name"]?.published } } ?? []
    contract.value =
      places.lazy.compactMap { $0["value"] }.first.flatMap { value in
        value["amount"]?.published.map { Amount(number: $0, currency: value["currency"]?.published?.text) }
      }
    contract.otherTexts = places.compactMap { text($0, "description") }
    // An amendment of the tender is about the days for offers.
    for amendment in places.dropLast(tender == nil ? 0 : 1).flatMap({ $0["amendments"]?.items ?? [] }) {
      if let words = amendment["description"]?.published ?? amendment["rationale"]?.published {
        contract.remarks.append(.modification(words))
      }
    }
    for status in places.compactMap({ $0["status"]?.published })
    where ["cancelled", "unsuccessful", "terminated", "withdrawn"].contains(status.text) {
      contract.remarks.append(.calledOff(status))
    }
    return contract
  }

  private func setTerm(of contract: inout PublishedContract, _ places: [LocatedJSON]) {
    let periods = places.compactMap { $0["period"] ?? $0["contractPeriod"] }
    func first(_ key: String) -> Published? { periods.lazy.compactMap { $0[key]?.published }.first }
    contract.start = first("startDate")
    contract.end = first("endDate")
    contract.finalDay = first("maxExtentDate")
    for period in periods.dropFirst() {
      for (key, nearest) in [("startDate", contract.start), ("endDate", contract.end)] {
        guard let other = period[key]?.published, let nearest, other.text.prefix(10) != nearest.text.prefix(10) else {
          continue
        }
        contract.remarks.append(.otherDay(other))
      }
    }
    if let days = first("durationInDays") {
      let number = Int(days.text)
      contract.duration = PublishedContract.Duration(
        period: length(days.text, unit: "DAY"),
        canStandForMonths: number.map { $0 % 30 == 0 || $0 % 365 == 0 } ?? false, words: days)
    }
    // What a tender says of renewals holds for what comes of it, unless something nearer says otherwise.
    if let place = places.first(where: { $0["hasRenewal"] != nil || $0["renewal"] != nil }) {
      setRenewals(of: &contract, place)
    }
    if let place = places.first(where: { $0["hasOptions"] != nil || $0["options"] != nil }) {
      contract.optionTexts = text(place["options"], "description").map { [$0] } ?? []
    }
  }

  private func setRenewals(of contract: inout PublishedContract, _ place: LocatedJSON) {
    contract.renewalTexts = text(place["renewal"], "description").map { [$0] } ?? []
    if let flag = place["hasRenewal"], flag.flag == false {
      contract.renewals = (.excluded, Published(text: "", at: flag.path))
      return
    }
    if let most = place["renewal", "maximumRenewals"], let words = most.published {
      // No maximum is written as a number that no computer holds: 1e9999.
      contract.renewals = (most.integer.map { .atMost(max(0, $0)) } ?? .unlimited, words)
    } else if let element = place["hasRenewal"] ?? place["renewal"] {
      contract.renewals = (.possible, Published(text: "", at: element.path))
    }
  }

  /// A text of a part: in Dutch where it has that too.
  private func text(_ place: LocatedJSON?, _ key: String) -> Published? {
    if var dutch = place?["\(key)_nl"]?.published {
      dutch.language = "nl"
      return dutch
    }
    var words = place?[key]?.published
    words?.language = languageCode(release["language"]?.published?.text)
    return words
  }
}
