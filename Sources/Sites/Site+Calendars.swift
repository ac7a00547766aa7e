import JSONText
import Register
import Reports
import Wording
import Words

extension Site {
  /// The calendars by name, and how to subscribe to them.
  func calendarsPage(_ address: SiteAddress) throws -> String {
    let site = snapshot.settings.site?.text
    let base = site.map { $0.utf8.last == 0x2F ? $0 : $0 + "/" }
    return try page(
      "site-calendars", at: Self.calendarsName, title: calendarsTitle, parents: [],
      [
        member(
          "calendars",
          .array(
            calendars.map { calendar in
              let path = "\(Self.calendarFolder)/\(calendar.name)"
              return [
                "address": .string(path), "name": .string(calendar.title), "count": .integer(calendar.count),
                "file": .string(base.map { $0 + path } ?? path),
              ]
            })),
        member("hasSite", .boolean(site != nil)),
        member(
          "programs",
          .array(
            Subscribing.all.map { item -> JSONValue in
              [
                "program": .string(item.program[language]), "alarms": .string(item.alarms[language]),
                "steps": .array(item.steps.map { (step) -> JSONValue in .string(step[language]) }),
              ]
            })),
      ], address)
  }
}
