extension Reading {
  /// Who acts in a range: `client`, `supplier`, `both` or `unknown`.
  ///
  /// Who is only told something ("aan de verhuurder", "jegens het bestuur") does not act.
  func party(in range: Range<Int>) -> String {
    var sides: Sense = []
    if sentence.contains(.words("zowel|wederzijdse opzegtermijn|wederzijds worden|over en weer"), in: range) {
      return "both"
    }
    for index in sentence.places(of: [.client, .supplier, .both], in: range) {
      let sense = sentence.sense(index).intersection([.client, .supplier, .both])
      let isAddressee = sentence.precedes(Reading.addressing, index, reach: 4)
      if isAddressee || (sense == .both && isOtherParty(index)) { continue }
      // "elk van de gemeenten": whichever of them; "elk der deelnemers" leaves what goes on without it.
      if sentence.precedes(Reading.eachOf, index), !isMember(index) { return "both" }
      sides.formUnion(sense)
    }
    if sides.contains(.both) || sides.isSuperset(of: [.client, .supplier]) { return "both" }
    if sides.contains(.client) { return "client" }
    if sides.contains(.supplier) { return "supplier" }
    let isConsumer = sentence.all.contains { index in
      sentence.word(index).map { $0.contains("abonnement") || $0.hasPrefix("lidmaatschap") || $0.hasSuffix("polis") }
        ?? false
    }
    if isConsumer { return "client" }
    return "unknown"
  }

  private static let addressing =
    Pattern.words("aan|jegens|bij|tussen|met|ten opzichte van|tegenover") + Pattern.words("de|het|een|onze|uw").optional
    + Pattern.words("andere|bestuur van de").optional

  private static let eachOf =
    Pattern.words("elk|ieder|een|elke|iedere") + .any(.words("der"), .words("van") + .words("de|beide|onze"))
    + .words("deelnemende|betrokken").optional

  /// "deelnemers", "leden", "deelnemende gemeenten".
  private func isMember(_ index: Int) -> Bool {
    sentence.precedes(.words("deelnemende|aangesloten"), index)
      || ["deelnemers", "leden"].contains(sentence.word(index) ?? "")
  }

  /// "de wederpartij", "de andere partij" is told.
  private func isOtherParty(_ index: Int) -> Bool {
    sentence.precedes(.words("aan de andere|aan de|de andere|van de andere|aan|andere"), index)
      || sentence.word(index) == "wederpartij"
  }

  /// How notice must be given: `registered letter`, `written`, or nil.
  var form: String? {
    if sentence.has(.registered) { return "registered letter" }
    return sentence.has(.written) ? "written" : nil
  }
}
