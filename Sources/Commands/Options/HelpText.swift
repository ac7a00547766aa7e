import ArgumentParser
import Diagnostics
import System

/// The language that the locale asks for: Dutch, or else English.
let localeLanguage: Language = {
  let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
  return locale.lowercased().hasPrefix("nl") ? .dutch : .english
}()

/// A help text in the language of the locale; `--lang` is not read yet when help is made.
func helpText(nl dutch: String, en english: String) -> String {
  localeLanguage == .dutch ? dutch : english
}

/// The same as a help text of an option.
func optionHelp(nl dutch: String, en english: String, value: String? = nil) -> ArgumentHelp {
  var help = ArgumentHelp(stringLiteral: helpText(nl: dutch, en: english))
  help.valueName = value
  return help
}
