import CivilDates
import JSONText
import Serving

extension AccessToken {
  /// A token, without the token itself.
  static let record = Record<AccessToken, CivilDate>("token") {
    Field("id") { token, _ in token.id }
    Field("audience", "Whose calendar it opens; null for one that opens everything.") { token, _ in token.audience }
    Field("note", "What it is for.") { token, _ in token.note }
    Field("made", "The day on which it was handed out.") { token, _ in token.made }
    Field("until", "The first day on which it is no longer valid.") { token, _ in token.until }
    Field("revoked", "The day on which it was taken back.") { token, _ in token.revoked }
    Field("lastUsed") { token, _ in token.lastUsed }
    Field("valid") { $0.isValid(on: $1) }
  }

  /// What `termijn token list` tells programs.
  static let told = Record<[AccessToken], CivilDate>(answerOf: "token-list") {
    Field(list: "tokens", of: record) { tokens, _ in tokens }
  }
}
