/// What an eForms notice says of the outcome: who won each lot, and with which contract.
struct NoticeResult {
  /// The `efac:NoticeResult`.
  let result: LocatedElement
  /// The organisations of the notice by their ids.
  let organizations: [String: Published]

  /// Adds the suppliers of a lot, the number and the value of its contract, where there is one of each.
  func add(lot: String, to contract: inout PublishedContract) {
    let results = result.all("efac:LotResult").filter {
      $0.all("efac:TenderLot", "cbc:ID").contains { $0.published?.text == lot }
    }
    for code in results.compactMap({ $0.first("cbc:TenderResultCode")?.published }) where code.text == "clos-nw" {
      contract.remarks.append(.calledOff(code))
    }
    let ids = results.flatMap { $0.all("efac:SettledContract", "cbc:ID") }.compactMap { $0.published?.text }
    let settled = result.all("efac:SettledContract").filter { ids.contains($0.id ?? "") }
    let offers = Set(settled.flatMap { $0.all("efac:LotTender", "cbc:ID") }.compactMap { $0.published?.text })
    let tenders = result.all("efac:LotTender").filter { offers.contains($0.id ?? "") }
    let parties = Set(tenders.flatMap { $0.all("efac:TenderingParty", "cbc:ID") }.compactMap { $0.published?.text })
    for party in result.all("efac:TenderingParty") where parties.contains(party.id ?? "") {
      for id in party.all("efac:Tenderer", "cbc:ID").compactMap({ $0.published?.text }) {
        guard let name = organizations[id], !contract.suppliers.contains(name) else { continue }
        contract.suppliers.append(name)
      }
    }
    if settled.count == 1 {
      contract.number = settled[0].first("efac:ContractReference", "cbc:ID")?.published
    }
    if tenders.count == 1,
      let amount = tenders[0].first("cac:LegalMonetaryTotal", "cbc:PayableAmount")?.amount("currencyID")
    {
      contract.value = amount
    }
  }
}

extension LocatedElement {
  /// The id of an element of eForms within its notice.
  fileprivate var id: String? { first("cbc:ID")?.published?.text }
}
