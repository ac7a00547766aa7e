import CivilDates
import Diagnostics

extension CalendarChecker {
  /// Holds an event against the rules for it as a whole, when its END is reached.
  mutating func checkEvent(_ event: Component) {
    checkIdentity(event)
    let method = open.first?[.method].map { $0.uppercased($0.value.prefix(20)) }
    // An answer to an invitation needs no DTSTART (RFC 5546 §3.2).
    if event[.start] == nil, ["PUBLISH", "REQUEST", "ADD", "COUNTER"].contains(method ?? "PUBLISH") {
      reportMissing(.missingDTSTART, .start, in: event)
    }
    if event[.summary] == nil { reportMissing(.missingSummary, .summary, in: event) }
    if event[.description] == nil { reportMissing(.missingDescription, .description, in: event) }
    if event[.status] == nil { reportMissing(.missingStatus, .status, in: event) }
    if event[.sequence] == nil { reportMissing(.missingSequence, .sequence, in: event) }
    checkRevision(event)
    checkSpan(event)
    checkBusy(event)
    checkCancelled(event)
    checkAlarms(of: event)
  }

  /// The same for to-dos, journals and busy times.
  mutating func checkOther(_ component: Component) {
    checkIdentity(component)
    if let start = Self.time(component[.start]), let due = Self.time(component[.due]), let property = component[.due] {
      if start.isDate != due.isDate {
        reportMixed(property, nl: "DTSTART en DUE", en: "DTSTART and DUE")
      } else if Self.areComparable(component[.start], start, property, due), due.position < start.position {
        log.report(
          .endNotAfterStart, at: property.valueOffset,
          BilingualText(nl: "DUE ligt voor DTSTART.", en: "DUE lies before DTSTART."))
      }
    }
    if component.kind == .todo { checkAlarms(of: component) }
  }

  /// Notes a property that a component does not have.
  mutating func reportMissing(_ defect: CalendarDefect, _ name: PropertyName, in component: Component) {
    log.report(
      defect, at: component.start,
      BilingualText(
        nl: "\(component.name) heeft geen \(name.rawValue).", en: "\(component.name) has no \(name.rawValue)."))
  }

  private mutating func checkBusy(_ event: Component) {
    guard let start = event[.start], Self.time(start)?.isDate == true else { return }
    var missing: [String] = []
    if event[.transparency].map({ $0.uppercased($0.value) }) != "TRANSPARENT" { missing.append("TRANSP:TRANSPARENT") }
    if event[.busyStatus].map({ $0.uppercased($0.value) }) != "FREE" {
      missing.append("X-MICROSOFT-CDO-BUSYSTATUS:FREE")
    }
    if missing.isEmpty { return }
    log.report(
      .busyAllDay, at: event.start,
      BilingualText(
        nl: "De dag telt als bezet: geen \(missing.joined(separator: " en geen ")).",
        en: "The day counts as busy: no \(missing.joined(separator: ", no "))."))
  }

  /// The words by which a title says that an event does not take place.
  private static let cancelledWords = [
    "VERVALLEN", "GEANNULEERD", "AFGELAST", "INGETROKKEN", "CANCELLED", "CANCELED",
  ].map { Array($0.utf8) }

  private mutating func checkCancelled(_ event: Component) {
    guard let status = event[.status], status.uppercased(status.value) == "CANCELLED" else { return }
    if let summary = event[.summary] {
      let title = summary.line.bytes[summary.value.prefix(1000)].map(ASCII.uppercased)
      if !Self.cancelledWords.contains(where: { Self.holds(title, $0) }) {
        log.report(
          .cancelledNotInTitle, at: summary.valueOffset,
          BilingualText(
            nl: "De gebeurtenis is vervallen, maar de titel zegt dat niet.",
            en: "The event is cancelled, but its title does not say so."))
      }
    }
    if let alarm = event.alarms.first {
      log.report(
        .cancelledWithAlarm, at: alarm.start,
        BilingualText(
          nl: "De gebeurtenis is vervallen en heeft toch een herinnering.",
          en: "The event is cancelled, and has an alarm all the same."))
    }
  }
}
