import Diagnostics
import JSONText
import RegisterReading
import Wording

/// The files of a register without contracts.
struct EmptyRegister {
  private let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }

  /// The files, by the names that they get in the folder of the register.
  var files: [(name: String, text: String)] {
    [("register.yaml", settings), ("documents.yaml", documents), ("schema.json", registerSchema().formatted())]
  }

  private var settings: String {
    "# yaml-language-server: $schema=schema.json\n"
      + wording.say(
        nl: """
          # Van wie het register is. Er naast staat een bestand per contract (termijn new NAAM) en per overstap.
          title: Contracten
          municipality: Onze gemeente
          # De taal van agenda's en verslagen: nl of en.
          language: nl
          # Hoeveel werkdagen van tevoren een opzegging de deur uit moet, en hoe ver vooruit wordt gekeken.
          send-ahead: 5
          horizon: P10Y

          """,
        en: """
          # Whose register it is. Beside it stands a file per contract (termijn new NAME) and per transition.
          title: Contracts
          municipality: Our municipality
          # The language of calendars and reports: nl or en.
          language: en
          # How many working days ahead notice must be sent, and how far ahead to look.
          send-ahead: 5
          horizon: P10Y

          """)
  }

  private var documents: String {
    "# yaml-language-server: $schema=schema.json\n"
      + wording.say(
        nl: """
          # De stukken waar het register op rust; een feit is bekend vanaf de datum van zijn stuk.
          # - {id: "001", title: Overeenkomst, date: 2026-01-15, file: overeenkomst.txt}
          documents: []

          """,
        en: """
          # The documents that the register rests on; a fact is known from the date of its document on.
          # - {id: "001", title: Agreement, date: 2026-01-15, file: agreement.txt}
          documents: []

          """)
  }
}
