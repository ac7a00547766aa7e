import Calendars
import Sites
import Words

extension CalendarExportOptions {
  /// All calendars of all deadlines, whose events lead to the pages of the site.
  static func linkedToSite(_ language: Language) -> CalendarExportOptions {
    var options = CalendarExportOptions(language: language)
    options.page = { Site.page(of: $0) }
    return options
  }
}
