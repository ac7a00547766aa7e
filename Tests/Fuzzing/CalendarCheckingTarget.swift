import CalendarChecking

/// Any bytes as a calendar: what is found lies within them, in order, and at the line that it names.
func fuzzCalendarChecking(_ input: [UInt8]) {
  let checked = checkCalendar(input)
  var last = 0
  for finding in checked.findings {
    hold((last...input.count).contains(finding.offset), "\(finding) is out of order")
    last = finding.offset
    hold((0...finding.offset).contains(finding.lineStart), "\(finding) begins behind itself")
    hold(finding.column >= 1 && finding.column <= finding.offset - finding.lineStart + 1, "\(finding)")
    hold(finding.line <= input.count + 1 && finding.line >= 1, "\(finding)")
  }
}
