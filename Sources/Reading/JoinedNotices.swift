/// The facts with those notices joined that two neighbouring sentences give together: one the form or the day, the
/// other the period.
func joinedNotices(_ facts: [Fact]) -> [Fact] {
  var result: [Fact] = []
  var last: Int?
  for fact in facts {
    if case .notice(let notice) = fact.content, let place = last, fact.sentence - result[place].sentence <= 1,
      case .notice(let earlier) = result[place].content, result[place].sentence != fact.sentence,
      let joined = earlier.joined(with: notice)
    {
      let first = result[place]
      let main = notice.period != nil || earlier.period == nil ? fact : first
      result[place] = Fact(
        content: .notice(joined), lines: main.lines, quote: main.quote,
        isCertain: first.isCertain && fact.isCertain || main.isCertain, rule: fact.rule, sentence: fact.sentence)
    } else {
      result.append(fact)
      if fact.kind == "notice" { last = result.count - 1 }
    }
  }
  return result
}

extension Fact.Notice {
  /// Both together, or nil where both say how long or they say different things.
  fileprivate func joined(with other: Fact.Notice) -> Fact.Notice? {
    guard period == nil || other.period == nil, by == nil || other.by == nil, before == nil || other.before == nil,
      party == "unknown" || other.party == "unknown" || party == other.party
    else { return nil }
    var sum = self
    sum.period = period ?? other.period
    sum.per = per == "unknown" ? other.per : per
    sum.party = party == "unknown" ? other.party : party
    sum.form = form ?? other.form
    sum.by = by ?? other.by
    sum.before = before ?? other.before
    return sum
  }
}
