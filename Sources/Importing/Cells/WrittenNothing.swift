/// What people write in a cell that has nothing to say.
enum WrittenNothing {
  /// That there is none: "geen", "n.v.t.", "-".
  case none
  /// That it is not known: "n.t.b.", "onbekend", "?".
  case unknown

  /// What a cell says in this way; nil if it says something else.
  init?(_ text: String) {
    let bare = String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { !" .\u{A0}\t\n\r".unicodeScalars.contains($0) }))
    switch bare {
    case "geen", "nee", "nvt", "-", "--", "–", "—", "niet", "none", "no", "n", "na", "n/a", "nihil", "/", "x", "0",
      "nietvantoepassing", "geenopties", "geenverlenging", "geenoptie", "nietmogelijk", "niets", "notapplicable",
      "false", "onwaar":
      self = .none
    case "", "?", "??", "ntb", "onbekend", "nogtebepalen", "nogonbekend", "tbd", "unknown", "nnb", "nog", "volgt",
      "nogintevullen", "navragen", "pm", "p.m", "nader te bepalen", "naderetebepalen", "nadertebepalen", "unbekannt":
      self = .unknown
    default: return nil
    }
  }
}
