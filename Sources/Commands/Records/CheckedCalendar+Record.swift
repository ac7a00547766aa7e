import CalendarChecking
import Diagnostics
import JSONText
import Words

extension CheckCalendarCommand {
  /// A file with what is wrong with it.
  struct CheckedFile {
    let name: String
    let checked: CheckedCalendar
  }

  /// What `termijn check-calendar` tells programs.
  static let told = Record<[CheckedFile], Language>(answerOf: "check-calendar") {
    Field(list: "files", of: file) { files, _ in files }
  }

  /// What `termijn check-calendar --explain` tells programs.
  static let rules = Record<[CalendarRule], Language>(answerOf: "check-calendar-rules") {
    Field(list: "rules", of: rule) { rules, _ in rules }
  }

  private static let file = Record<CheckedFile, Language>("checkedCalendar") {
    Field("file") { file, _ in file.name }
    Field("events", "How many it has.") { file, _ in file.checked.eventCount }
    Field(list: "defects", of: finding, "What is wrong, in the order of the file.") { file, _ in file.checked.findings }
    Field("omitted", "How many more there are of what is frequent.") { file, _ in
      file.checked.omitted.values.reduce(0, +)
    }
  }

  private static let finding = Record<CalendarFinding, Language>("calendarFinding") {
    Field("code") { finding, _ in finding.rule.code }
    Field(word: "weight") { finding, _ in finding.rule.weight }
    Field("line", "Counted from 1.") { finding, _ in finding.line }
    Field("column", "Counted from 1.") { finding, _ in finding.column }
    Field("text") { $0.message[$1] }
    advice.map { $0.of { $0.rule } }
  }

  private static let rule = Record<CalendarRule, Language>("calendarRule") {
    Field("code") { rule, _ in rule.code }
    Field(word: "weight") { rule, _ in rule.weight }
    Field("text") { $0.meaning[$1] }
    advice
    Field("bad", "A file that breaks it, where that is text.") { rule, _ in
      String(validating: rule.bad.bytes, as: UTF8.self)
    }
    Field("good", "A file that keeps it, where that is text.") { rule, _ in
      String(validating: rule.good.bytes, as: UTF8.self)
    }
  }

  private static let advice: [Field<CalendarRule, Language>] = [
    Field("rule", "The standard.") { rule, _ in rule.standard },
    Field("clients", "The programs that trip over it.") { rule, language in rule.clients.map { $0[language] } },
    Field("help", "What can be done.") { $0.help[$1] },
  ]
}
