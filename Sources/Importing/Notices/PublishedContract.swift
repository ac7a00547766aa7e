import CivilDates

/// What a notice says of one contract: of a lot, or of the whole where there are none.
///
/// These are the words of the notice. What they settle and what they leave open is worked out in one place, when a
/// draft is made of them.
struct PublishedContract {
  /// A length.
  struct Duration {
    /// The length; nil if the words give none that is read here.
    let period: Period?
    /// Whether a number of days can stand for months or years: mappings count 30 for a month and 365 for a year.
    var canStandForMonths = false
    /// Where it stands.
    let words: Published
  }

  /// That a contract has no fixed length.
  enum Openness {
    /// It runs until somebody leaves.
    case unlimited
    /// Whoever published it does not know.
    case unknown
  }

  /// What a notice says of renewals outside its texts.
  enum Renewals {
    /// At most so many times; none can also mean that the number was not known.
    case atMost(Int)
    /// As often as one likes.
    case unlimited
    /// That there can be some.
    case possible
    /// That there are none.
    case excluded
  }

  /// Where it stands in the notice.
  var place = ""
  /// The number of the notice, such as `213707-2022`.
  var notice: Published?
  /// The number of the contract in the books of the buyer.
  var number: Published? {
    // Some number their lots and awards 1 and 2 there.
    didSet { if number.map({ $0.text.utf8.count < 3 }) ?? true { number = oldValue } }
  }
  /// What the whole is called.
  var title: Published?
  /// What the lot is called.
  var lotTitle: Published?
  /// The lot, such as `LOT-0001` or `1`; nil if there is only one.
  var lot: String?
  /// Who buys.
  var buyers: [Published] = []
  /// Who supplies.
  var suppliers: [Published] = []
  /// What it is worth.
  var value: Amount?
  /// The first day.
  var start: Published?
  /// The last day.
  var end: Published?
  /// The length.
  var duration: Duration?
  /// The last day to which it can be extended.
  var finalDay: Published?
  /// That it has no fixed length.
  var openness: (Openness, Published)?
  /// What is said of renewals, beside the texts.
  var renewals: (Renewals, Published)?
  /// Texts about renewals.
  var renewalTexts: [Published] = []
  /// Texts about options, which can be renewals too.
  var optionTexts: [Published] = []
  /// Texts about why it is as long as it is.
  var lengthTexts: [Published] = []
  /// Other texts, in which terms can be mentioned.
  var otherTexts: [Published] = []
  /// What a reader must know of the notice: that it was changed, cancelled, or is only a plan.
  var remarks: [NoticeRemark] = []
}

/// What a reader must know of a notice as a whole.
enum NoticeRemark: Hashable {
  /// It tells of a purchase to come; there is no contract yet.
  case planned
  /// It calls for offers; the contract that is made can differ.
  case call
  /// It changes a contract.
  case modification(Published)
  /// The contract or the purchase was called off, or came to nothing.
  case calledOff(Published)
  /// Another part of the notice gives another day.
  case otherDay(Published)
}
