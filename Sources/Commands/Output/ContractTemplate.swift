import Diagnostics
import Words

/// A file for a new contract with every key explained, for `termijn new`.
///
/// What must be there is filled in with what is known of any contract: nothing. The rest stands behind a single `#`, as
/// editors put it, so that taking it away gives YAML that holds; what explains it stands behind two.
struct ContractTemplate {
  /// The id of the contract.
  let id: String
  /// The language of the explanation.
  let language: Language

  /// The file.
  var text: String {
    Self.parts.map { part in
      let explanation = part.explanation[language].split(separator: "\n").map { "## \($0)\n" }.joined()
      let lines = part.lines.split(separator: "\n", omittingEmptySubsequences: false)
        .map { (part.isFilledIn ? "" : "# ") + $0.replacing("ID", with: id) + "\n" }.joined()
      return explanation + lines
    }.joined(separator: "\n")
  }

  /// A key, or some that go together.
  private struct Part {
    let isFilledIn: Bool
    let explanation: BilingualText
    let lines: String

    init(_ dutch: String, _ english: String, _ lines: String, isFilledIn: Bool = false) {
      self.isFilledIn = isFilledIn
      explanation = BilingualText(nl: dutch, en: english)
      self.lines = lines
    }
  }

  private static let parts = [
    Part(
      "Een contract voor termijn. Regels met ## leggen uit, regels met # zijn voorbeelden: haal de # weg, en vul in wat\n"
        + "het stuk zegt. Wat u niet weet, is unknown of blijft weg; raad nooit. `termijn check` kijkt het na.",
      "A contract for termijn. Lines with ## explain, lines with # are examples: take the # away, and fill in what the\n"
        + "document says. What you do not know is unknown or stays out; never guess. `termijn check` looks it over.",
      "id: ID\ntitle: ID", isFilledIn: true),
    Part(
      "De eerste looptijd: de eerste dag (2026-01-01, 2026-03, \"[2026..2027]\" of unknown) en de lengte of de laatste dag\n"
        + "(t/m). last-day: open is voor onbepaalde tijd, at-most hoe lang het met alle verlengingen hooguit duurt.",
      "The first term: the first day (2026-01-01, 2026-03, \"[2026..2027]\" or unknown) and its length or last day\n"
        + "(inclusive). last-day: open has no end, at-most is how long it can last with all extensions.",
      "term:\n  start: unknown\n  last-day: unknown", isFilledIn: true),
    Part(
      "Zo ziet een looptijd eruit die bekend is; zet deze in de plaats van de vorige. stated is wat het stuk zegt als iets\n"
        + "anders geldt, sources de vindplaats, assumed waarom iets zo is aangenomen, basis: statute als een wet hem stelt.",
      "A term that is known looks like this; put it in the place of the one above. stated is what the document says where\n"
        + "something else holds, sources where it stands, assumed why something is assumed, basis: statute if a law sets it.",
      """
      term:
        start: 2026-01-01
        duration: P2Y
        last-day: 2027-12-31
        at-most: P6Y
        stated: {start: 2026-01-01, duration: P2Y, last-day: 2027-01-31, because: "Twee jaar is tot en met december."}
        sources: [{document: "003", lines: 12-13, quote: "twee jaar", note: Artikel 2.}]
        assumed: "Waarom dit zo is aangenomen."
        basis: contract
        note: "Wat een lezer moet weten."
      """),
    Part(
      "Hoe het kort heet, en woorden om op te filteren. audience: wie van de termijnen moet weten.",
      "What it is called for short, and words to filter by. audience: who is to be told of its deadlines.",
      """
      short: Hulp
      region: haaglanden
      domain: jeugd
      parties: [{role: us, name: Gemeente}, {role: them, name: Zorgaanbieder}]
      audience: [raad, college, contractmanagement, administratie]
      """),
    Part(
      "De verlengingen, in volgorde. by: silence (stilzwijgend: notice houdt haar tegen), decision (optie: notice gebruikt\n"
        + "haar) of agreement (samen). duration: P1Y, {at-most: P5Y}, open of unknown. times: 2, unlimited of unknown.\n"
        + "notice: P6M, {calendar-months: 6}, {calendar-years: 1}, {us: P3M, them: P6M} of unknown. who: wie het kan doen.",
      "The extensions, in order. by: silence (notice stops it), decision (an option: notice uses it) or agreement (both).\n"
        + "duration: P1Y, {at-most: P5Y}, open or unknown. times: 2, unlimited or unknown.\n"
        + "notice: P6M, {calendar-months: 6}, {calendar-years: 1}, {us: P3M, them: P6M} or unknown. who: who can do it.",
      """
      extensions:
        - {by: decision, times: 2, duration: P1Y, notice: {calendar-months: 6}, who: college}
        - {by: silence, times: unlimited, duration: P1Y, notice: {us: P3M, them: P6M}}
      """),
    Part(
      "De laatste dag van rechtswege, wat er ook gebeurt; alleen om na te kijken.",
      "The last day of law, whatever happens; only to check against.", "final-last-day: 2033-12-31"),
    Part(
      "Hoe het tussentijds kan eindigen. by: us, them of either. each: 12-31, [06-30, 12-31], day, month-end of\n"
        + "quarter-end: de dagen die de laatste kunnen zijn. not-before: een dag, of hoe lang na het begin. because: alleen\n"
        + "als dat gebeurt. after: stappen van een overstap die eerst moeten. `exit:` is kort voor een lijst van een.",
      "How it can end before that. by: us, them or either. each: 12-31, [06-30, 12-31], day, month-end or quarter-end:\n"
        + "the days that can be the last. not-before: a day, or how long after the start. because: only if that happens.\n"
        + "after: steps of a transition that come first. `exit:` is short for a list of one.",
      """
      exits:
        - {by: us, each: day, notice: {calendar-months: 6}}
        - {by: them, each: month-end, notice: P12M, not-before: P2Y}
        - {each: quarter-end, notice: P6M, because: onvoldoende inzet, after: [raad-toestemming], who: college}
      """),
    Part(
      "Hoe lang na het einde nog kan worden gedeclareerd; due-after: hoeveel later de vordering opeisbaar wordt.",
      "How long after the end care can still be declared; due-after: how much later the claim falls due.",
      "claims: {period: P5Y, due-after: P1M}"),
    Part(
      "Onder welke raamovereenkomst het valt, en of het langer kan duren: true, false, P1Y of unknown.",
      "The framework agreement that it falls under, and whether it can last longer: true, false, P1Y or unknown.",
      "under: {contract: raamovereenkomst, may-outlive: P1Y}"),
    Part(
      "Het contract waarvan elk einde ook dit beëindigt, of op het einde waarvan dit begint (dan zonder start).",
      "The contract of which every end ends this one, or on whose end this one starts (without a start of its own).",
      "ends-with: ander-contract"),
    Part("", "", "follows: oud-contract"),
    Part(
      "Dat het zelf een raamovereenkomst is, en waarom zij langer dan vier jaar duurt.",
      "That it is a framework agreement itself, and why it lasts longer than four years.",
      "framework: {justified: \"Waarom langer dan vier jaar.\"}"),
    Part(
      "Andere dagen die terugkomen; notice: hoe lang van tevoren het moet worden aangekondigd.",
      "Other days that come back; notice: how long before they must be announced.",
      "dates:\n  - {id: indexering, title: Nieuwe tarieven, each: 01-01, notice: {calendar-months: 3}, owner: inkoop}"),
    Part(
      "Wat het waard is, het nummer, wie het beheert, waar de zaak staat en bij wie men terecht kan (geen personen).",
      "What it is worth, its number, who looks after it, where the case is kept and whom to ask (no persons).",
      """
      value: EUR 120.000 per jaar
      number: Z-2026-001
      owner: contractmanagement
      url: https://voorbeeld.nl/zaak
      contact: inkoop
      """),
    Part(
      "Wat het kost. per: once, month of year; when: overlap, gap, exit of transition.",
      "What it costs. per: once, month or year; when: overlap, gap, exit or transition.",
      "costs:\n  - {what: Dubbele lasten, amount: 1000.00, per: month, when: overlap}"),
    Part(
      "Waar het contract als geheel staat, wat is aangenomen, en wat een lezer moet weten.",
      "Where the contract as a whole stands, what is assumed, and what a reader must know.",
      """
      sources: [{document: "003", lines: 1229-1234, quote: "..."}, {document: lijst, at: Blad1!C4, quote: "..."}]
      assumed: "Waarom dit zo is aangenomen."
      basis: contract
      note: "Wat een lezer moet weten."
      """),
    Part(
      "Wat er is gebeurd, met de dag waarop het bekend werd; `termijn decide` schrijft het. event: extended,\n"
        + "not-extended, notice-sent, notice-received of terminated. accepted: een te late opzegging telt toch.",
      "What has happened, with the day on which it became known; `termijn decide` writes it. event: extended,\n"
        + "not-extended, notice-sent, notice-received or terminated. accepted: notice that came too late counts.",
      """
      history:
        - {known: 2027-03-02, received: 2027-03-01, event: notice-received, last-day: 2027-09-30, accepted: true}
        - {known: 2027-05-01, event: extended, step: 1}
      """),
    Part(
      "Wat een later stuk verandert, bekend vanaf de datum van dat stuk.",
      "What a later document changes, known from its date on.",
      "amendments:\n  - {document: \"004\", lines: 3, quote: \"...\", note: Artikel 1., set: {owner: inkoop}}"),
  ]
}
