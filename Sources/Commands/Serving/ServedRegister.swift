import Calendars
import CivilDates
import RegisterReading
public import Serving
import Synchronization
import SystemInterface
import Wording
public import Words

/// A register that is served: as it stands in its files, or else in the last state that was right.
public final class ServedRegister: Sendable {
  private struct State {
    var content: SiteContent
    var files: RegisterFiles
    var told: RegisterState
    var times: ModificationTimes
  }

  let folder: String
  private let language: Language?
  private let calendars: ServedCalendars
  private let state: Mutex<State>

  private var wording: Wording { Wording(language ?? localeLanguage) }

  /// Reads a register and writes its calendars.
  ///
  /// - Parameters:
  ///   - folder: the folder of the register.
  ///   - stateFolder: where the calendars and what subscribers were told are kept; nil for this run only.
  ///   - language: the language that was asked for; if nil messages are in that of the locale, pages and calendars in
  ///     that of the register.
  /// - Throws: a refusal, or an exit status after saying why, if it cannot be served.
  public init(in folder: String, stateFolder: String?, language: Language? = nil) throws {
    self.folder = folder
    self.language = language
    let wording = Wording(language ?? localeLanguage)
    do throws(FileError) {
      calendars = try ServedCalendars(in: stateFolder)
    } catch {
      throw refusal(error, wording)
    }
    let files = RegisterFiles(in: folder)
    var times = calendars.times()
    let content = try SiteContent(of: folder, calendars: calendars, language: language, times: &times)
    calendars.keep(times)
    state = Mutex(
      State(
        content: content, files: files,
        told: RegisterState(isCurrent: true, loaded: secondsSince1970(), reads: 1, refusals: 0), times: times))
  }

  /// Where a service gets what it serves from.
  public var source: Service.Source {
    Service.Source(
      content: { self.state.withLock { $0.content } }, state: { self.state.withLock { $0.told } },
      today: Question.today, shape: \.shape)
  }

  /// Reads the register anew if something in its folder changed, or if the day did; what is wrong with it is said, and
  /// the last good state is served on.
  ///
  /// It is not for more than one at a time.
  public func refresh() {
    let before = state.withLock { $0 }
    let files = RegisterFiles(in: folder)
    guard files.differ(from: before.files) else { return }
    var times = before.times
    do {
      let content = try SiteContent(of: folder, calendars: calendars, language: language, times: &times)
      calendars.keep(times)
      let isNew = content.hash != before.content.hash || content.day != before.content.day || !before.told.isCurrent
      state.withLock {
        $0.content = content
        $0.files = files
        $0.times = times
        $0.told.isCurrent = true
        $0.told.loaded = secondsSince1970()
        $0.told.reads += 1
      }
      if isNew {
        log(wording.say(nl: "het register is opnieuw gelezen", en: "the register was read anew"))
      }
    } catch {
      (error as? Refusal)?.say()
      state.withLock {
        $0.files = files
        $0.told.isCurrent = false
        $0.told.reads += 1
        $0.told.refusals += 1
      }
      log(
        wording.say(
          nl: "de laatste goede stand van het register blijft staan", en: "the last good state of the register stays"))
    }
  }

  private func log(_ text: String) {
    StandardStream.standardError.write("termijn serve: \(text)\n")
  }
}
