import CivilDates
import Wording
import Words

extension TermTimeline {
  /// The drawing as one SVG element, for a page or a file of its own.
  ///
  /// Everything is drawn in the colour of the text around it, so it follows a dark page; the classes
  /// `termijn-term`, `-silence`, `-decision`, `-agreement`, `-open`, `-candidate` and `-as-of` let a style sheet give
  /// colours (``DrawingStyle``). At the full width of an A4 page its letters are over 9 points high.
  ///
  /// - Parameter idPrefix: the first part of every id in it, so that two drawings can stand in one page.
  /// - Returns: the element.
  /// - Complexity: O(n) in the number of stretches, marks and notes.
  public func svg(idPrefix: String) -> String {
    TimelineDrawing(self, prefix: XMLText.idPrefix(idPrefix), title: title).drawing().svg
  }

  /// The drawing in parts that each fit a printed page, with axis and legend on every one.
  ///
  /// - Parameters:
  ///   - idPrefix: the first part of every id; the parts get numbers behind it.
  ///   - maximumHeight: the height of a part in units, of which 760 fill the width; a row is never cut.
  /// - Returns: an element per part.
  public func svgs(idPrefix: String, maximumHeight: Double = 1050) -> [String] {
    let prefix = XMLText.idPrefix(idPrefix)
    let whole = TimelineDrawing(self, prefix: prefix, title: title)
    let fixed = whole.header.height + whole.legend.height + 2 * TimelineDrawing.axisHeight
    var parts: [[Row]] = [[]]
    var height = fixed
    for row in rows {
      let rowHeight = whole.layout(of: row).height
      if height + rowHeight > maximumHeight, !(parts.last ?? []).isEmpty {
        parts.append([])
        height = fixed
      }
      parts[parts.count - 1].append(row)
      height += rowHeight
    }
    guard parts.count > 1 else { return [svg(idPrefix: idPrefix)] }
    return parts.enumerated().map { number, rows in
      let part = wording.words.part(number + 1, of: parts.count)
      return TimelineDrawing(with(rows: rows), prefix: "\(prefix)-\(number + 1)", title: "\(title), \(part)")
        .drawing().svg
    }
  }
}
