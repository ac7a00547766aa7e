import CivilDates
import Diagnostics

extension CalendarChecker {
  /// Holds the UID and the stamp of a component against the rules for them.
  mutating func checkIdentity(_ component: Component) {
    if component[.stamp] == nil { reportMissing(.missingDTSTAMP, .stamp, in: component) }
    guard let uid = component[.uid] else {
      reportMissing(.missingUID, .uid, in: component)
      return
    }
    if uid.value.isEmpty { return }
    var key = Array(uid.line.bytes[uid.value])
    if key.count > Self.uidLimit {
      log.report(
        .uidTooLong, at: uid.offset(of: uid.value.lowerBound + Self.uidLimit),
        BilingualText(
          nl: "De UID is \(uid.value.count) bytes lang; Exchange kijkt naar de eerste \(Self.uidLimit).",
          en: "The UID is \(uid.value.count) bytes long; Exchange looks at the first \(Self.uidLimit)."))
    }
    if let at = key.firstIndex(of: ASCII.at) {
      log.report(
        .uidNamesHostOrPerson, at: uid.offset(of: uid.value.lowerBound + at),
        BilingualText(
          nl: "De UID noemt een computer of een persoon (achter de @).",
          en: "The UID names a host or a person (behind @)."
        ))
    }
    checkName(uid, of: component)
    if let recurrence = component[.recurrenceID] {
      key.append(0)
      key += recurrence.line.bytes[recurrence.value]
    }
    if let first = uids[key] {
      log.report(
        .duplicateUID, at: uid.line.start,
        BilingualText(
          nl: "Deze UID staat al op regel \(first).", en: "This UID stands on line \(first) already."))
    } else {
      uids[key] = uid.line.number
    }
  }

  /// The most bytes of a UID by which Exchange tells items apart (MS-STANOICAL 2.1.10).
  static let uidLimit = 202

  /// Notes a UID that would change when the day or the title does.
  private mutating func checkName(_ uid: Property, of component: Component) {
    if uid.value.count > Self.uidLimit { return }
    let name = uid.line.bytes[uid.value].map(ASCII.uppercased)
    if let start = Self.time(component[.start]) {
      let plain = start.day.description.utf8.filter { $0 != ASCII.hyphen }
      if Self.holds(name, Array(start.day.description.utf8)) || Self.holds(name, plain) {
        log.report(
          .uidHoldsDate, at: uid.valueOffset,
          BilingualText(nl: "In de UID staat de dag van DTSTART.", en: "The UID holds the day of DTSTART."))
      }
    }
    if let summary = component[.summary] {
      let title = Self.lettersAndDigits(summary.line.bytes[summary.value.prefix(40)])
      if title.count >= 6, Self.holds(Self.lettersAndDigits(name[...]), title) {
        log.report(
          .uidHoldsTitle, at: uid.valueOffset,
          BilingualText(nl: "In de UID staat de titel.", en: "The UID holds the title."))
      }
    }
  }

  /// Whether some bytes stand among others; the sought ones are few.
  static func holds(_ bytes: [UInt8], _ sought: [UInt8]) -> Bool {
    if sought.count > bytes.count { return false }
    return (0...(bytes.count - sought.count)).contains { start in
      bytes[start..<(start + sought.count)].elementsEqual(sought)
    }
  }

  private static func lettersAndDigits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { ASCII.isLetter($0) || ASCII.digit($0) != nil }.map(ASCII.uppercased)
  }

  /// Holds DTSTAMP against LAST-MODIFIED: without METHOD they are one (RFC 5545 §3.8.7.2).
  mutating func checkRevision(_ event: Component) {
    guard open.first?[.method] == nil, let stamp = event[.stamp], let modified = event[.lastModified],
      let one = Self.time(stamp), let other = Self.time(modified), one.position != other.position
    else { return }
    log.report(
      .dtstampNotRevision, at: stamp.valueOffset,
      BilingualText(
        nl: "DTSTAMP is niet de tijd van de laatste wijziging (LAST-MODIFIED).",
        en: "DTSTAMP is not the time of the last revision (LAST-MODIFIED)."))
  }
}
