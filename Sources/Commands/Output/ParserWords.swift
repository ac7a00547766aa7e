import Diagnostics
import Words

/// The fixed words of the argument parser, which knows English alone: the one place that says them in another language.
struct ParserWords {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// A message or a help text of the parser, in the language; what is not the parser's own stays as it is.
  ///
  /// - Parameters:
  ///   - message: the lines as the parser made them.
  ///   - first: the first word on the command line.
  ///   - commands: the names of the commands, for whoever mistyped one.
  /// - Returns: the lines.
  func said(_ message: String, first: String?, commands: [String]) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first, lines[0].hasPrefix("Error: "), let meant = Self.meant(first, among: commands) {
      // The parser may blame an option behind it instead.
      lines[0] = "Error: Unexpected argument '\(first)'. Did you mean '\(meant)'?"
    }
    return (language == .dutch ? lines.map(Self.dutch) : lines).joined(separator: "\n")
  }

  /// The command that was meant; nil if it is one, or none is near.
  private static func meant(_ word: String, among commands: [String]) -> String? {
    commands.contains(word) || word.hasPrefix("-") ? nil : nearestName(to: word, among: commands)
  }

  private static func dutch(_ line: String) -> String {
    if let sentence = Pattern("Error: *").captures(in: line)?.first {
      return "Fout: " + translated(sentence, by: errors)
    }
    var text = translated(line, by: headings)
    for (english, dutch) in [
      ("(values:", "(keuze:"), ("default: ", "anders: "), ("<subcommand>", "<opdracht>"),
      ("Show the version.", "Toont de versie."), ("Show help information.", "Toont deze uitleg."),
    ] {
      text = text.split(separator: english, omittingEmptySubsequences: false).joined(separator: dutch)
    }
    return text
  }

  private static func translated(_ text: String, by words: [(english: Pattern, dutch: String)]) -> String {
    for (english, dutch) in words {
      guard var captures = english.captures(in: text)?[...] else { continue }
      var filled = ""
      for scalar in dutch.unicodeScalars {
        if scalar == "*" { filled += captures.popFirst() ?? "" } else { filled.unicodeScalars.append(scalar) }
      }
      return filled
    }
    return text
  }

  private static let headings: [(english: Pattern, dutch: String)] = [
    ("OVERVIEW: *", "UITLEG: *"), ("USAGE: *", "GEBRUIK: *"), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "OPDRACHTEN:"), ("* SUBCOMMANDS:", "*:"), ("Help:  *", "Uitleg: *"), ("Usage: *", "Gebruik: *"),
    ("  See '*' for detailed help.", "  Meer over een opdracht: *"),
    ("  See '*' for more information.", "  Meer uitleg: *"),
  ].map { (Pattern($0), $1) }

  /// The longer of two that begin alike stands first.
  private static let errors: [(english: Pattern, dutch: String)] = [
    ("Unknown option '*'. Did you mean '*'?", "De optie '*' bestaat niet. Bedoelt u '*'?"),
    ("Unknown option '*'", "De optie '*' bestaat niet."),
    ("Unexpected argument '*'. Did you mean '*'?", "Hier hoort geen '*'. Bedoelt u '*'?"),
    ("Unexpected argument '*'", "Hier hoort geen '*'."),
    ("* unexpected arguments: *", "Hier horen deze * niet: *"),
    ("Missing value for '*'", "Bij '*' ontbreekt een waarde."),
    ("Missing expected argument '*'", "Er ontbreekt iets: '*'."),
    ("Missing one of: *", "Een hiervan ontbreekt: *"),
    ("The option '*' does not take any value, but '*' was specified.", "Bij '*' hoort geen waarde, maar er staat '*'."),
    ("The value '*' is invalid for '*'. Please provide one of * or *.", "'*' kan niet bij '*'. Kies uit * en *."),
    ("The value '*' is invalid for '*'. Please provide one of * and *.", "'*' kan niet bij '*'. Kies * of *."),
    ("The value '*' is invalid for '*'. Please provide one of the following:", "'*' kan niet bij '*'. Kies uit:"),
    ("The value '*' is invalid for '*': *", "'*' kan niet bij '*': *"),
    ("The value '*' is invalid for '*'", "'*' kan niet bij '*'."),
    ("Value to be set with * had already been set with *", "* en * gaan niet samen"),
    ("Invalid option: *", "Deze optie bestaat niet: *"),
    ("Missing required subcommand.", "Er ontbreekt een opdracht."),
  ].map { (Pattern($0), $1) }
}

/// A text with gaps, each written as `*`.
private struct Pattern {
  private let pieces: [String]

  init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands in the gaps of a text; nil if the text is another one.
  func captures(in text: String) -> [String]? {
    guard text.hasPrefix(pieces[0]) else { return nil }
    var rest = text.dropFirst(pieces[0].count)
    var found: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      found.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard pieces.count > 1, let last = pieces.last else { return rest.isEmpty ? [] : nil }
    guard rest.hasSuffix(last) else { return nil }
    return found + [String(rest.dropLast(last.count))]
  }
}
