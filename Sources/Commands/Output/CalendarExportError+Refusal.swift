import ArgumentParser
import Calendars
import CivilDates
import Diagnostics
import ICalendar
import SystemInterface
import Wording
import Words

extension CalendarExportError {
  /// Says why, and what can be done.
  func refusal(_ wording: Wording) -> Refusal {
    switch self {
    case .file(let error) where error.isLocked:
      Commands.refusal(
        wording.say(
          nl: "een ander programma schrijft nu in \(error.path)",
          en: "another program is writing into \(error.path) now"),
        help: wording.say(nl: "probeer het zo weer", en: "try again in a moment"))
    case .file(let error): Commands.refusal(error, wording, help: .chooseAnotherOutput)
    case .calendar(let error):
      Commands.refusal(
        wording.say(
          nl: "een agenda kon niet worden gemaakt (\(error.part))", en: "a calendar could not be made (\(error.part))"))
    case .wouldBeEmpty(let path):
      Commands.refusal(
        wording.say(
          nl: "\(path) zou leeg worden, en wie erop geabonneerd is zou alles kwijtraken",
          en: "\(path) would become empty, and its subscribers would lose everything"),
        help: wording.say(
          nl: "klopt het register? Dan kan het met --force", en: "is the register right? Then use --force"))
    case .brokenLedger(let place, let problem):
      Commands.refusal(
        "\(place): \(problem[wording.language])",
        help: wording.say(
          nl:
            "zet een reservekopie van dit bestand terug, of herstel de regel; de agenda's zijn niet veranderd. Wie het "
            + "bestand weghaalt, laat alle nummers van wijzigingen opnieuw beginnen",
          en:
            "put back a copy of this file, or mend the line; the calendars are as they were. Whoever removes the file "
            + "makes all numbers of changes begin anew"))
    case .foreignCalendar(let path):
      Commands.refusal(
        wording.say(
          nl: "\(path) is geen agenda van termijn, en zou worden vervangen",
          en: "\(path) is no calendar of termijn, and would be replaced"),
        help: wording.say(
          nl: "kies met --output een eigen map, of gebruik --force om het te vervangen",
          en: "choose a folder of its own with --output, or use --force to replace it"))
    case .lostLedger(let path):
      Commands.refusal(
        wording.say(
          nl: "ledger.txt ontbreekt, en uit \(path) is niet te halen wat abonnees eerder kregen",
          en: "ledger.txt is missing, and \(path) does not tell what subscribers were told before"),
        help: wording.say(
          nl: "zet een reservekopie van ledger.txt terug, of kies met --output een andere map; met --force begint "
            + "alles opnieuw, en zien abonnees niet wat er is verplaatst of vervallen",
          en: "put back a copy of ledger.txt, or choose another folder with --output; with --force everything begins "
            + "anew, and subscribers do not see what was moved or cancelled"))
    case .earlierDay(let path, let last):
      Commands.refusal(
        wording.say(
          nl: "de agenda's zijn al van een latere peildatum: \(wording.date(last)) (\(path))",
          en: "the calendars are of a later as-of day already: \(wording.date(last)) (\(path))"),
        help: wording.say(
          nl: "kies die dag of een latere, of met --output een andere map; met --force gaan abonnees terug in de "
            + "tijd",
          en: "choose that day or a later one, or another folder with --output; with --force subscribers go back in "
            + "time"
        ))
    case .narrower(let path, let last):
      Commands.refusal(
        wording.say(
          nl: "in deze map staat meer (\(last)) dan er nu wordt gevraagd, en abonnees zouden de rest kwijtraken "
            + "(\(path))",
          en: "this folder holds more (\(last)) than is asked for now, and its subscribers would lose the rest "
            + "(\(path))"),
        help: wording.say(
          nl: "kies met --output een andere map, of laat --from, --through en --certain-only weg; met --force "
            + "verdwijnt de rest uit de agenda's",
          en: "choose another folder with --output, or leave out --from, --through and --certain-only; with --force "
            + "the rest disappears from the calendars"))
    case .otherRegister(let path):
      Commands.refusal(
        wording.say(
          nl: "\(path) hoort bij de agenda's van een ander register",
          en: "\(path) belongs to the calendars of another register"),
        help: wording.say(
          nl: "kies met --output een eigen map, of gebruik --force om ze te vervangen",
          en: "choose a folder of its own with --output, or use --force to replace them"))
    }
  }
}
