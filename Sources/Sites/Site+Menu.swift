import JSONText
import Wording
import Words

extension Site {
  /// The name of the page of the report that stands beside the pages.
  public static let reportName = "report.html"
  /// The name of the page of its annex.
  public static let annexName = "report-annex.html"
  static let overviewName = "index.html"
  static let workListsName = "worklists.html"
  static let calendarsName = "calendars.html"
  /// The address of the page to try decisions on, which is there only where the site is served.
  static let tryingName = "try"

  /// Where one can go from every page.
  ///
  /// - Parameters:
  ///   - path: the page on which the menu stands.
  ///   - root: the way from there to the root of the site.
  /// - Returns: the pages, with their titles.
  func menu(on path: String, root: String) -> JSONValue {
    var pages = [(wording.words.overviewTitle, Self.overviewName)]
    pages.append((workListsTitle, Self.workListsName))
    if !calendars.isEmpty { pages.append((calendarsTitle, Self.calendarsName)) }
    if let reportYear {
      pages.append((wording.words.reportTitle(of: reportYear), Self.reportName))
      pages.append((wording.words.annexTitle, Self.annexName))
    }
    if isServed { pages.append((tryingTitle, Self.tryingName)) }
    return .array(
      pages.map { title, name in
        [
          "title": .string(title), "address": .string(root + name), "isHere": .boolean(name == path),
        ]
      })
  }

  var workListsTitle: String { wording.words.workListsTitle }
  var tryingTitle: String { wording.words.tryingTitle }
  var calendarsTitle: String { wording.words.calendarsTitle }
}
