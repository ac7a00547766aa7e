import CivilDates
import Register
import RegisterDrafts
import Words

/// Makes a draft of what a notice says of one contract.
///
/// Everything that a notice leaves open stays unknown, with the reason and the words of the notice beside it. Whether a
/// published length has the renewals in it is the first of those: the rules of eForms say so of BT-36, and notices do it
/// either way.
struct NoticeDrafting {
  let contract: PublishedContract
  /// The id that the contract gets.
  let id: String
  /// The id of the notice, as in `documents.yaml`.
  let document: String
  let language: Language
  /// The texts that are about how long the contract lasts, and not about anything else.
  let textsOfLength: [Published]
  let mentions: [Mention]
  /// What a person must know of it.
  private(set) var remarks: [ImportRemark] = []

  init(_ contract: PublishedContract, id: String, document: String, language: Language) {
    self.contract = contract
    self.id = id
    self.document = document
    self.language = language
    textsOfLength = contract.renewalTexts + contract.optionTexts + contract.lengthTexts
    mentions = Mention.all(in: textsOfLength + contract.otherTexts)
  }

  /// The draft.
  mutating func draft() -> ContractDraft {
    var draft = ContractDraft(id: id, title: title())
    draft.comments = comments()
    draft.number = contract.number.map { Drafted($0.text, sources: [$0.source(document)]) }
    draft.value = contract.value.map { Drafted($0.words, sources: [$0.number.source(document)]) }
    draft.parties =
      contract.buyers.map { Drafted(Party(role: "us", name: $0.text), sources: [$0.source(document)]) }
      + contract.suppliers.map { Drafted(Party(role: "them", name: $0.text), sources: [$0.source(document)]) }
    draft.term = term()
    draft.extensions = extensions()
    if let day = finalDay, isFinalDayEarlier {
      draft.comments.append(
        remark(
          .contradiction, day.1, "Het kan duren tot \(quoted(day.1)), en dat is voor het einde.",
          "It can last to \(quoted(day.1)), which is before its end."))
    } else if let day = finalDay {
      draft.finalLastDay = Drafted(day.0.imprecise, sources: [day.1.source(document)])
    }
    if let notice = contract.notice {
      let lot = contract.lot.map { say(", perceel \($0)", ", lot \($0)") } ?? ""
      draft.note = say("Aankondiging \(notice.text)\(lot).", "Notice \(notice.text)\(lot).")
    }
    return draft
  }

  /// The title of the lot, behind that of the whole where there are more lots.
  private mutating func title() -> Drafted<String> {
    // Some lots are called 1 and 2.
    let ofLot = contract.lotTitle.flatMap {
      $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic) ? $0 : nil
    }
    let parts = [contract.title, contract.lot == nil ? nil : ofLot].compactMap(\.self)
    let isRepeated = parts.count == 2 && parts[1].text.contains(parts[0].text)
    let used = isRepeated ? [parts[1]] : parts.isEmpty ? [contract.lotTitle].compactMap(\.self) : parts
    guard !used.isEmpty else {
      return Drafted(
        say("Opdracht zonder naam", "A contract without a name"),
        comment: remark(.notSaid, nil, "De aankondiging noemt geen titel.", "The notice gives no title."))
    }
    var text = used.map(\.text).joined(separator: ": ")
    if parts.count < 2, let lot = contract.lot { text += say(", perceel \(lot)", ", lot \(lot)") }
    return Drafted(text, sources: used.map { $0.source(document) })
  }

  /// A sentence in the language of the register.
  func say(_ dutch: String, _ english: String) -> String {
    BilingualText(nl: dutch, en: english)[language]
  }

  /// A sentence for the file, which whoever imports it is told too.
  mutating func remark(_ kind: ImportRemark.Kind, _ words: Published?, _ dutch: String, _ english: String) -> String {
    remarks.append(ImportRemark(kind, at: words?.at, of: id, BilingualText(nl: dutch, en: english)))
    return say(dutch, english)
  }

  /// Words of the notice in quotation marks, with their place.
  func quoted(_ words: Published) -> String {
    words.text.isEmpty ? words.name : "“\(words.excerpt(300))” (\(words.name))"
  }
}
