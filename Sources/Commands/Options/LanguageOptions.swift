import ArgumentParser
import Words

/// The language of the messages.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: optionHelp(nl: "Taal: nl of en.", en: "Language: nl or en.", value: "nl|en"))
  var chosen: Language?

  /// The language to answer people in.
  var language: Language { chosen ?? localeLanguage }
}
