import Testing
import Words

@testable import Commands

/// The words of the argument parser, which knows English alone.
@Suite struct ParserWordsTests {
  private static let commands = ["windows", "decide"]

  private static func dutch(_ message: String, first: String? = nil) -> String {
    ParserWords(.dutch).said(message, first: first, commands: commands)
  }

  @Test(
    "A message of the parser reads as Dutch",
    arguments: [
      (
        "Error: Unknown option '--foo'. Did you mean '--from'?",
        "Fout: De optie '--foo' bestaat niet. Bedoelt u '--from'?"
      ),
      ("Error: Unknown option '-x'", "Fout: De optie '-x' bestaat niet."),
      ("Error: Missing expected argument '<datum>'", "Fout: Er ontbreekt iets: '<datum>'."),
      ("Error: Missing value for '--from <datum>'", "Fout: Bij '--from <datum>' ontbreekt een waarde."),
      ("Error: Unexpected argument 'onzin'", "Fout: Hier hoort geen 'onzin'."),
      (
        "Error: The value 'xls' is invalid for '--format <vorm>'. Please provide one of 'table', 'json' or 'csv'.",
        "Fout: 'xls' kan niet bij '--format <vorm>'. Kies uit 'table', 'json' en 'csv'."
      ),
      (
        "Error: The value 'x' is invalid for '<datum>': 'x' is geen dag.",
        "Fout: 'x' kan niet bij '<datum>': 'x' is geen dag."
      ),
      ("Error: Noem een kenmerk.", "Fout: Noem een kenmerk."),
      ("Help:  <datum>  De datum.", "Uitleg: <datum>  De datum."),
      ("Usage: termijn <subcommand>", "Gebruik: termijn <opdracht>"),
      ("  See 'termijn next --help' for more information.", "  Meer uitleg: termijn next --help"),
      ("  -C <map>    De map. (default: contracts)", "  -C <map>    De map. (anders: contracts)"),
      (
        "              (values: table, json;\n              default: table)",
        "              (keuze: table, json;\n              anders: table)"
      ),
      (
        "OPTIONS:\n  -h, --help              Show help information.",
        "OPTIES:\n  -h, --help              Toont deze uitleg."
      ),
      ("VRAGEN SUBCOMMANDS:", "VRAGEN:"),
    ])
  func dutch(_ message: String, _ said: String) {
    #expect(Self.dutch(message) == said)
    #expect(ParserWords(.english).said(message, first: nil, commands: []) == message)
  }

  @Test("A mistyped command is told with the one that was meant, whatever the parser stumbled over")
  func command() {
    let message = "Error: Unknown option '--lang'\nUsage: termijn <subcommand>"
    #expect(Self.dutch(message, first: "windos").hasPrefix("Fout: Hier hoort geen 'windos'. Bedoelt u 'windows'?\n"))
    #expect(Self.dutch(message, first: "windows").hasPrefix("Fout: De optie '--lang' bestaat niet."))
    #expect(Self.dutch("OVERVIEW: Uitleg", first: "windos") == "UITLEG: Uitleg")
  }
}
