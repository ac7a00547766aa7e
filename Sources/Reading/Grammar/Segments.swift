/// The parts of a sentence by their force: what it says, what it says unless, and what it says if.
struct Segments {
  /// The force of a part.
  enum Force: Equatable {
    case main, unless, condition
  }

  private let forces: [Force]

  /// The parts of a sentence: "tenzij" and "indien" open a part, which goes on to the next comma that is followed by no
  /// relative clause, or to the end.
  init(_ sentence: Sentence) {
    var forces: [Force] = []
    var force = Force.main
    for index in sentence.all {
      let sense = sentence.sense(index)
      if sense.contains(.unless) {
        force = .unless
      } else if sense.contains(.condition), !(force == .unless), !Segments.isComparison(sentence, index) {
        force = .condition
      } else if force != .main, Segments.inverts(sentence, index) || sentence.follows(Segments.resumed, index) {
        force = .main
      } else if force != .main, case .mark(let mark) = sentence.items[index].kind {
        // ";" and "." end the part, and so does a comma before the verb of the main clause.
        if mark == 0x3B || mark == 0x2E || (mark == 0x2C && Segments.resumes(sentence, index + 1)) { force = .main }
      }
      forces.append(force)
    }
    self.forces = forces
  }

  /// "als bedoeld in", "zowel als": no condition.
  private static func isComparison(_ sentence: Sentence, _ index: Int) -> Bool {
    guard sentence.word(index) == "als" else { return false }
    return sentence.follows(
      .words("mogelijk|bedoeld|gevolg|volgt|bijlage|genoemd|zodanig|gemeente|raad|uitgangspunt"), index + 1)
      || sentence.contains(.words("zowel"), in: sentence.range(index - 8, index))
      || ["zowel", "zo", "evenals", "alsmede", "langer", "meer"].contains(sentence.word(index - 1) ?? "")
  }

  /// Whether the main clause begins here without a comma: "behoudens opzegging wordt de overeenkomst verlengd".
  private static func inverts(_ sentence: Sentence, _ index: Int) -> Bool {
    index > 2 && sentence.follows(inverted, index) && sentence.sense(0).overlaps([.unless, .condition])
  }

  /// "zodra zij is ondertekend en heeft een duur van": a verb right behind "en" is of the main clause.
  private static let resumed = Pattern.words(
    "en heeft een|en geldt voor|en loopt tot|en loopt van|en loopt voor|en duurt|en eindigt op|en eindigt van"
      + "|en wordt aangegaan")

  private static let inverted =
    Pattern.words("wordt|kan|loopt|blijft|gaat|eindigt|geldt|duurt") + .words("de|het|deze|dit") + .sense(.instrument)

  /// Whether the main clause goes on behind a comma: with a verb, or with the rest of one.
  private static func resumes(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let word = sentence.word(index) else { return false }
    return [
      "wordt", "worden", "kan", "kunnen", "mag", "mogen", "is", "zijn", "zal", "zullen", "dan", "heeft", "hebben",
      "geldt", "gelden", "loopt", "eindigt", "eindigen", "telkens", "steeds", "stilzwijgend", "blijft", "duurt", "gaat",
      "stopt", "moet", "moeten", "dient", "treedt", "automatisch", "verlengd", "verlengt", "vervalt", "zet", "voor",
      "met", "van",
    ].contains(word)
  }

  /// The force of the part that an item stands in.
  func force(_ index: Int) -> Force {
    forces[index]
  }

  /// The items of the part around an item, in one run.
  func part(around index: Int) -> Range<Int> {
    var low = index
    var high = index + 1
    while low > 0, forces[low - 1] == forces[index] { low -= 1 }
    while high < forces.count, forces[high] == forces[index] { high += 1 }
    return low..<high
  }

  /// Whether a word of this sense stands in a part of this force.
  func has(_ sense: Sense, _ force: Force, in sentence: Sentence) -> Bool {
    sentence.places(of: sense).contains { forces[$0] == force }
  }
}
