import CivilDates
import Diagnostics
import LocatedYAML
import Register
import Words

extension Decoding {
  /// What words such as "medio" mean in this register: from one day of the year through another.
  func conventions(_ root: Node) -> [String: (from: MonthDay, to: MonthDay)] {
    var found: [String: (from: MonthDay, to: MonthDay)] = [:]
    for entry in root["conventions"]?.entries ?? [] {
      if let from = entry.value["from"]?.text.flatMap({ MonthDay($0) }),
        let to = entry.value["to"]?.text.flatMap({ MonthDay($0) })
      {
        found[entry.key] = (from, to)
      }
    }
    return found
  }

  /// What `register.yaml` says of the register as a whole.
  func settings(_ root: Node) -> Settings {
    var settings = Settings()
    settings.title = text(root["title"])
    settings.municipality = text(root["municipality"])
    settings.language = word(root["language"], as: Language.self)
    settings.sendAhead = integer(root["send-ahead"]) ?? settings.sendAhead
    settings.horizon = period(root["horizon"]) ?? settings.horizon
    settings.asOf = date(root["as-of"])
    settings.asOfPlace = root["as-of"]?.place
    settings.recordedThrough = date(root["recorded-through"])
    settings.meetings = (root["meetings"]?.items ?? []).compactMap(meetings)
    for entry in root["alarms"]?.entries ?? [] {
      settings.alarms[entry.key] = (entry.value.items ?? []).compactMap { period($0) }
    }
    settings.site = text(root["site"]).flatMap { WebAddress($0) }
    return settings
  }

  private func meetings(_ node: Node) -> Meetings? {
    guard let body = text(node["body"]) else { return nil }
    return Meetings(
      body: body, dates: (node["dates"]?.items ?? []).compactMap { date($0) },
      papersAhead: period(node["papers-ahead"]), calendar: text(node["calendar"]), place: node.place)
  }
}
