import CLibical
import CivilDates
import Register

/// An event as the bytes of a calendar, ready to be put into as many calendars as it belongs in.
///
/// When it was revised, and how often, is no part of it: that depends on what was told before, and is written behind the
/// UID when the event is put into a calendar.
public struct SerializedEvent: ~Copyable {
  /// The lines before those of the revision.
  let head: [UInt8]
  /// The lines after those of the revision.
  let tail: [UInt8]

  /// What stands for everything that a planner sees.
  public var fingerprint: EventID { EventID(ofBytes: head + tail, within: .root) }

  /// The lines of an event that was revised on a day and so many times before.
  func bytes(revised: CivilDate, sequence: Int) -> [UInt8] {
    let (year, month, day) = min(revised, CalendarEvent.lastDay).fields
    let digits = String(year * 10_000 + month * 100 + day)
    let date = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    let stamps = "DTSTAMP:\(date)T000000Z\r\nLAST-MODIFIED:\(date)T000000Z\r\nSEQUENCE:\(sequence)\r\n"
    return head + Array(stamps.utf8) + tail
  }

  /// Serialises an event through libical, and folds its lines anew.
  ///
  /// - Throws: ``CalendarError`` if libical has no memory.
  public init(_ event: CalendarEvent) throws(CalendarError) {
    let component = try Component(event.form == .event ? ICAL_VEVENT_COMPONENT : ICAL_VTODO_COMPONENT)
    unsafe try component.add(icalproperty_new_uid(event.uid.description), named: "UID")
    switch event.form {
    case .event:
      unsafe try component.add(icalproperty_new_dtstart(icalDate(event.day)), named: "DTSTART")
      // Exclusive, and never left out: an event without a later end is lost on some clients (RFC 5545 §3.8.2.2).
      unsafe try component.add(icalproperty_new_dtend(icalDate(event.day.next)), named: "DTEND")
    case .task:
      // Without a start: a task whose start is its due day would be refused (RFC 5545 §3.8.2.3).
      unsafe try component.add(icalproperty_new_due(icalDate(event.day)), named: "DUE")
    }
    unsafe try component.add(icalproperty_new_summary(event.summary.text), named: "SUMMARY")
    unsafe try component.add(icalproperty_new_description(event.description.text), named: "DESCRIPTION")
    if !event.categories.isEmpty {
      let categories = event.categories.map(\.text).joined(separator: ",")
      unsafe try component.add(icalproperty_new_categories(categories), named: "CATEGORIES")
    }
    if let link = event.link { unsafe try component.add(icalproperty_new_url(link.text), named: "URL") }
    if let color = event.color { unsafe try component.add(icalproperty_new_color(color.rawValue), named: "COLOR") }
    if let related = event.related {
      unsafe try component.add(icalproperty_new_relatedto(related.description), named: "RELATED-TO")
    }
    unsafe try component.add(icalproperty_new_status(Self.status(of: event)), named: "STATUS")
    if event.form == .event {
      unsafe try component.add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), named: "TRANSP")
      let busy = unsafe icalproperty_new_x("FREE")
      if let busy = unsafe busy { unsafe icalproperty_set_x_name(busy, "X-MICROSOFT-CDO-BUSYSTATUS") }
      unsafe try component.add(busy, named: "X-MICROSOFT-CDO-BUSYSTATUS")
    }
    // Last: an event whose alarm stands before its properties is refused as mail by Outlook.
    for alarm in event.alarms { component.add(try Self.component(of: alarm, form: event.form)) }
    var bytes: [UInt8] = []
    unsafe try component.withSerialized { unsafe Folding.refold($0, into: &bytes) }
    // BEGIN and UID, neither of which is ever folded.
    let end = bytes.indices.lazy.filter { bytes[$0] == 0x0A }.dropFirst().first.map { $0 + 1 } ?? bytes.count
    head = Array(bytes[..<end])
    tail = Array(bytes[end...])
  }

  private static func status(of event: CalendarEvent) -> icalproperty_status {
    switch (event.status, event.form) {
    case (.cancelled, _): ICAL_STATUS_CANCELLED
    case (.completed, .task): ICAL_STATUS_COMPLETED
    case (_, .task): ICAL_STATUS_NEEDSACTION
    case (.confirmed, .event), (.completed, .event): ICAL_STATUS_CONFIRMED
    case (.tentative, .event): ICAL_STATUS_TENTATIVE
    }
  }

  private static func component(of alarm: Alarm, form: CalendarEvent.Form) throws(CalendarError) -> Component {
    let component = try Component(ICAL_VALARM_COMPONENT)
    unsafe try component.add(icalproperty_new_action(ICAL_ACTION_DISPLAY), named: "ACTION")
    unsafe try component.add(icalproperty_new_description(alarm.text.text), named: "DESCRIPTION")
    var trigger = unsafe icaltriggertype_from_int(0)
    unsafe trigger.duration.is_neg = 1
    unsafe trigger.duration.days = UInt32(clamping: alarm.daysBefore - 1)
    unsafe trigger.duration.hours = UInt32(24 - Alarm.hour)
    let property = unsafe icalproperty_new_trigger(trigger)
    if form == .task, let property = unsafe property {
      // A task has no start to count from (RFC 5545 §3.8.6.3).
      unsafe icalproperty_add_parameter(property, icalparameter_new_related(ICAL_RELATED_END))
    }
    unsafe try component.add(property, named: "TRIGGER")
    return component
  }
}
