import CLibical
import CivilDates

/// An event as the bytes of a calendar, ready to be put into as many calendars as it belongs in.
public struct SerializedEvent: ~Copyable {
  let bytes: [UInt8]

  /// Serialises an event through libical, and folds its lines anew.
  ///
  /// - Throws: ``CalendarError`` if libical has no memory.
  public init(_ event: CalendarEvent) throws(CalendarError) {
    let component = try Component(ICAL_VEVENT_COMPONENT)
    unsafe try component.add(icalproperty_new_uid(event.uid.description), named: "UID")
    unsafe try component.add(icalproperty_new_dtstamp(icalMidnight(event.revised)), named: "DTSTAMP")
    unsafe try component.add(icalproperty_new_dtstart(icalDate(event.day)), named: "DTSTART")
    // Exclusive, and never left out: an event without a later end is lost on some clients (RFC 5545 §3.8.2.2).
    unsafe try component.add(icalproperty_new_dtend(icalDate(event.day.next)), named: "DTEND")
    unsafe try component.add(icalproperty_new_summary(event.summary.text), named: "SUMMARY")
    unsafe try component.add(icalproperty_new_description(event.description.text), named: "DESCRIPTION")
    if !event.categories.isEmpty {
      let categories = event.categories.map(\.text).joined(separator: ",")
      unsafe try component.add(icalproperty_new_categories(categories), named: "CATEGORIES")
    }
    if let link = event.link { unsafe try component.add(icalproperty_new_url(link.text), named: "URL") }
    let status = event.status == .confirmed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE
    unsafe try component.add(icalproperty_new_status(status), named: "STATUS")
    unsafe try component.add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), named: "TRANSP")
    unsafe try component.add(icalproperty_new_sequence(0), named: "SEQUENCE")
    let busy = unsafe icalproperty_new_x("FREE")
    if let busy = unsafe busy { unsafe icalproperty_set_x_name(busy, "X-MICROSOFT-CDO-BUSYSTATUS") }
    unsafe try component.add(busy, named: "X-MICROSOFT-CDO-BUSYSTATUS")
    var bytes: [UInt8] = []
    unsafe try component.withSerialized { unsafe Folding.refold($0, into: &bytes) }
    self.bytes = bytes
  }
}
