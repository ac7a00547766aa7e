import ArgumentParser
import Diagnostics
import System

/// The language of what is said before the command line was read, such as help: what `--lang` on it asks for, or else
/// the locale, Dutch or English.
let localeLanguage: Language = {
  let words = CommandLine.arguments
  let named = zip(words, words.dropFirst()).first { $0.0 == "--lang" }?.1
  let joined = words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
  if let language = (named ?? joined).flatMap({ Language(rawValue: $0) }) { return language }
  let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
  return locale.lowercased().hasPrefix("nl") ? .dutch : .english
}()

/// A help text in the language of the reader.
func helpText(nl dutch: String, en english: String) -> String {
  localeLanguage == .dutch ? dutch : english
}

/// The same as a help text of an option.
func optionHelp(nl dutch: String, en english: String, value: String? = nil) -> ArgumentHelp {
  var help = ArgumentHelp(stringLiteral: helpText(nl: dutch, en: english))
  help.valueName = value
  return help
}
