import CivilDates
import Deadlines
import ICalendar
import Register
import Wording
public import Words

/// What the calendars of a register are called: the files for people (Thunderbird shows their names), and the titles.
struct CalendarNames {
  let snapshot: Snapshot
  let wording: Wording

  private var municipality: String { snapshot.settings.municipality ?? snapshot.settings.title ?? "" }
  private var title: String { wording.words.deadlinesName }
  private var base: String { wording.words.calendarFileName }
  private var transition: String { wording.words.transitionName }

  /// The file of the calendar of everything.
  var everything: String { calendarFileName(ofEverythingIn: wording.language) }

  /// The title of the calendar of everything.
  var titleOfEverything: String { municipality.isEmpty ? title : "\(title) \(municipality)" }

  /// The file of the calendar of an audience.
  func fileName(ofAudience audience: String) -> String { calendarFileName(ofAudience: audience, in: wording.language) }

  /// The title of the calendar of an audience.
  func title(ofAudience audience: String) -> String { "\(title) \(audience)" }

  /// The file of the calendar of a contract or transition.
  func fileName(of owner: EventOwner) -> String {
    "\(owner.isTransition ? transition : "contract")-\(owner.id).ics"
  }

  /// Whether a file has the name of a calendar of this program.
  func isOwn(_ name: String) -> Bool {
    [base, "contract-", transition + "-"].contains(where: name.hasPrefix)
  }

  /// Whether a file has the name of a calendar of this program that goes with its language.
  func isOwnInLanguage(_ name: String) -> Bool {
    [base, transition + "-"].contains(where: name.hasPrefix)
  }

  /// What a calendar says of itself.
  func header(titled title: String) -> CalendarWriter.Header {
    CalendarWriter.Header(name: .line(title, limit: 100), description: TextValue(description))
  }

  /// What a calendar says of itself that is too large, and so holds only its first events.
  func headerOfFirst(titled title: String) -> CalendarWriter.Header {
    let rest = wording.words.calendarTooLarge
    return CalendarWriter.Header(name: .line(title, limit: 100), description: TextValue(description + rest))
  }

  /// Nothing in it changes from one day to the next: programs make all events anew where the calendar's own words do.
  private var description: String {
    municipality.isEmpty
      ? wording.words.calendarDescription
      : wording.words.calendarDescription(of: municipality)
  }
}

/// The file of the calendar of an audience, in the language of the calendars.
public func calendarFileName(ofAudience audience: String, in language: Language) -> String {
  let part = audience.lowercased().unicodeScalars.map { scalar in
    scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) ? Character(scalar) : "-"
  }
  return "\(language.words.calendarFileName)-\(String(part.prefix(60))).ics"
}

/// The file of the calendar of everything, in the language of the calendars.
public func calendarFileName(ofEverythingIn language: Language) -> String { "\(language.words.calendarFileName).ics" }
