import XMLReading

/// What stands in a collection, as its server tells it (RFC 4918 §9.1, RFC 4791 §5.2).
struct CollectionListing: Equatable {
  /// Why there is no listing.
  enum Problem: Error, Equatable {
    /// What was answered is no listing.
    case unreadable
    /// It is a folder, and no calendar; these calendars are in it.
    case notACalendar(inside: [String])
  }

  /// What is asked.
  static let request = ServerRequest(
    method: .propfind, name: "",
    headers: [.init(name: "Depth", value: "1"), .init(name: "Content-Type", value: "application/xml; charset=utf-8")],
    body: Array(
      #"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getetag/><resourcetype/></prop></propfind>"#
        .utf8))

  /// The entity tags of what this program put there, by name; nil where the server gives none.
  private(set) var etags: [ResourceName: String?] = [:]

  private static let dav = "DAV:"
  private static let caldav = "urn:ietf:params:xml:ns:caldav"

  /// Reads an answer.
  ///
  /// - Throws: ``Problem`` if it is no listing of a calendar.
  init(_ bytes: [UInt8]) throws(Problem) {
    var path: [String] = []
    var text = ""
    var found = Found()
    var all: [Found] = []
    do throws(XMLProblem) {
      try readXML(bytes) { event in
        switch event {
        case .start(let name, _):
          path.append(name.namespace == Self.dav ? name.local : "")
          text = ""
          if path == ["multistatus", "response"] { found = Found() }
          if name.namespace == Self.caldav, name.local == "calendar", path.contains("resourcetype") {
            found.isCalendar = true
          }
        case .text(let piece): text += piece
        case .end:
          switch path.last {
          case "href" where path.count == 3: found.href = text
          case "getetag": found.etag = text
          case "response": all.append(found)
          default: break
          }
          path.removeLast()
        }
        return true
      }
    } catch {
      throw .unreadable
    }
    // The collection tells of itself too, first as a rule.
    guard let own = all.min(by: { $0.href.utf8.count < $1.href.utf8.count }) else { throw .unreadable }
    guard own.isCalendar else {
      throw .notACalendar(inside: all.filter(\.isCalendar).map(\.href))
    }
    for found in all {
      let last = found.href.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? ""
      if let name = ResourceName(last) { etags[name] = .some(found.etag.isEmpty ? nil : found.etag) }
    }
  }

  private struct Found {
    var href = ""
    var etag = ""
    var isCalendar = false
  }
}
