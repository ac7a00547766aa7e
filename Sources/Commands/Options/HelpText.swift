import ArgumentParser
import SystemInterface
import Words

/// The language that the locale asks for: Dutch, or else English.
let localeLanguage: Language = {
  let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
  return locale.lowercased().hasPrefix("nl") ? .dutch : .english
}()

/// The language of help and of wrong usage: the parser has not read `--lang` yet when they are made.
let usageLanguage: Language = {
  let arguments = CommandLine.arguments
  let named = arguments.indices.compactMap { index -> String? in
    if arguments[index] == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
    return arguments[index].hasPrefix("--lang=") ? String(arguments[index].dropFirst("--lang=".count)) : nil
  }
  return named.last.flatMap { Language(rawValue: $0) } ?? localeLanguage
}()

/// A help text in the language of the answer.
func helpText(nl dutch: String, en english: String) -> String {
  usageLanguage == .dutch ? dutch : english
}

/// The same as a help text of an option.
func optionHelp(nl dutch: String, en english: String, value: String? = nil) -> ArgumentHelp {
  var help = ArgumentHelp(stringLiteral: helpText(nl: dutch, en: english))
  help.valueName = value.map { helpText(nl: dutchValues[$0] ?? $0, en: $0) }
  return help
}

/// What the values of options are called in Dutch, where that is another word.
private let dutchValues = [
  "address": "adres", "audience": "doelgroep", "date": "datum", "deadline-id": "kenmerk", "decision": "besluit",
  "dir": "map", "document": "stuk", "file": "bestand", "format": "vorm", "id": "kenmerk", "kind": "soort",
  "number": "aantal", "path": "pad", "seconds": "seconden", "subject": "onderwerp", "text": "tekst", "year": "jaar",
]
