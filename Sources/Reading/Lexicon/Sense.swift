/// What a word can have to do with the term of a contract; a word can have several senses.
///
/// The senses are what the rules speak of, so that each synonym stands in one place, the ``Lexicon``.
struct Sense: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// An agreement, or what is had by one: overeenkomst, convenant, huur, lidmaatschap, polis.
  static let instrument = Sense(rawValue: 1 << 0)
  /// The time for which it holds: looptijd, duur, contractperiode.
  static let term = Sense(rawValue: 1 << 1)
  /// Coming into force: ingaan, aanvangen.
  static let begin = Sense(rawValue: 1 << 2)
  /// Coming to an end: eindigen, aflopen.
  static let end = Sense(rawValue: 1 << 3)
  /// Being in force: gelden, lopen, duren.
  static let run = Sense(rawValue: 1 << 4)
  /// Being concluded: aangaan, sluiten, verlenen.
  static let conclude = Sense(rawValue: 1 << 5)
  /// Going on after a term: verlengen, voortzetten.
  static let renew = Sense(rawValue: 1 << 6)
  /// Without anybody doing anything: stilzwijgend, automatisch.
  static let silent = Sense(rawValue: 1 << 7)
  /// That somebody may: kan, mag, optie, bevoegd.
  static let may = Sense(rawValue: 1 << 8)
  /// That both agree: instemming, wederzijds goedvinden.
  static let agree = Sense(rawValue: 1 << 9)
  /// Giving notice: opzeggen, opzegtermijn.
  static let notice = Sense(rawValue: 1 << 10)
  /// Again and again: telkens, steeds.
  static let each = Sense(rawValue: 1 << 11)
  /// Not: niet, geen, noch.
  static let not = Sense(rawValue: 1 << 12)
  /// Unless: tenzij, behoudens.
  static let unless = Sense(rawValue: 1 << 13)
  /// If: indien, als.
  static let condition = Sense(rawValue: 1 << 14)
  /// A claim and its lapse: verjaren, declaratie.
  static let claim = Sense(rawValue: 1 << 15)
  /// A body that decides: raad, college.
  static let body = Sense(rawValue: 1 << 16)
  /// Deciding or telling: besluiten, vaststellen, informeren.
  static let act = Sense(rawValue: 1 << 17)
  /// Time that is not the contract's: bezwaar, offerte, betaling, leeftijd.
  static let foreign = Sense(rawValue: 1 << 18)
  /// Who buys, hires, is a member or grants.
  static let client = Sense(rawValue: 1 << 19)
  /// Who delivers, lets or insures.
  static let supplier = Sense(rawValue: 1 << 20)
  /// Either of them: partijen, een der partijen, niemand.
  static let both = Sense(rawValue: 1 << 21)
  /// In writing.
  static let written = Sense(rawValue: 1 << 22)
  /// By registered letter.
  static let registered = Sense(rawValue: 1 << 23)
  /// At any time: te allen tijde, tussentijds.
  static let always = Sense(rawValue: 1 << 24)
  /// Leaving a body: uittreden.
  static let leave = Sense(rawValue: 1 << 25)
  /// The same length again: eenzelfde, dezelfde, gelijke.
  static let same = Sense(rawValue: 1 << 26)
  /// A stretch of time without a number: periode, tijdvak, termijn.
  static let span = Sense(rawValue: 1 << 27)
  /// The past of a helping verb: heeft, had, werd.
  static let past = Sense(rawValue: 1 << 28)
  /// Every year: jaarlijks.
  static let yearly = Sense(rawValue: 1 << 29)
  /// An appointment or office, whose time is not a contract's: benoemd, zittingsduur.
  static let office = Sense(rawValue: 1 << 30)
  /// What cannot have been agreed yet or is not an agreement: wet, verordening, besluit.
  static let statute = Sense(rawValue: 1 << 31)
  /// Who might act, but is not named as a party: partij.
  static let party = Sense(rawValue: 1 << 32)

  /// Whether they share a sense.
  func overlaps(_ other: Sense) -> Bool {
    !isDisjoint(with: other)
  }
}
