import Reading
import RegisterDrafts
import Words

extension ProposalBuilder {
  /// Whether the papers speak of several contracts, by their facts.
  ///
  /// Three lengths of a first term show it, or three first days with three last days: an older and a newer contract, or
  /// a slip of the pen, give two.
  var isOnSeveral: Bool {
    func count(_ value: (Fact.Content) -> String?) -> Int { Set(said.compactMap { value($0.fact.content) }).count }
    let lengths = count { if case .duration(let period, nil) = $0 { period } else { nil } }
    let starts = count { if case .start(let date) = $0 { date } else { nil } }
    let lasts = count { if case .lastDay(let date, _) = $0 { date } else { nil } }
    return lengths >= 3 || (starts >= 3 && lasts >= 3)
  }

  /// Puts nothing together that can be of different contracts: the file stays empty and says why.
  mutating func leaveToTheReader() {
    draft.comments.append(words.proposeEachContract)
  }
}
