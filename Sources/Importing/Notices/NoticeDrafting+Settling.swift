import CivilDates

/// What the texts of a notice settle about a published length or end: whether the renewals are in it.
enum SettledLength {
  /// They give the same as a first term, here.
  case confirmed([Published])
  /// They give another first term, here.
  case contradicted(Published)
  /// They do not say.
  case open
}

extension NoticeDrafting {
  /// What is published.
  enum PublishedEnd {
    /// A length.
    case length(Period)
    /// A last day.
    case lastDay(NoticeDay)
  }

  /// Compares what is published with the first term that the texts about the length give.
  ///
  /// Descriptions are left out: they speak of the contracts before, and of much else.
  func settled(by published: PublishedEnd) -> SettledLength {
    var confirming: [Published] = []
    for text in textsOfLength {
      let mentions = mentions.filter { $0.text == text }
      // What comes later in a text is about what comes later.
      let compared = mentions.lazy.compactMap { mention in
        agrees(mention, among: mentions, with: published).map { (mention, $0) }
      }
      guard let (mention, isSame) = compared.first else { continue }
      if !isSame { return .contradicted(mention.words) }
      confirming.append(mention.words)
    }
    return confirming.isEmpty ? .open : .confirmed(confirming)
  }

  /// Whether a text gives the same first term; nil if it gives none that can be compared.
  private func agrees(_ mention: Mention, among mentions: [Mention], with published: PublishedEnd) -> Bool? {
    // Where no first day is published, the text may give one itself.
    let first =
      start.flatMap { if case .day(let day) = $0 { day } else { nil } } ?? mentions.lazy.compactMap(\.start).first
    switch published {
    case .length(let length):
      if let other = mention.firstTerm {
        return other.totalMonths == length.totalMonths && other.days == length.days
      }
      guard let lastDay = mention.lastDay, let first else { return nil }
      return first.adding(length, rounding: .up) == lastDay.advanced(days: 1)
    case .lastDay(let day):
      if let other = mention.lastDay { return day.imprecise.contains(other) }
      guard let other = mention.firstTerm, let first else { return nil }
      return day.imprecise.contains(first.adding(other, rounding: .up).advanced(days: -1))
    }
  }
}
