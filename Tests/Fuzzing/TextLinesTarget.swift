import SystemInterface

/// Any bytes as lines: nothing is lost between them, no break stands within one, and lines that are put in stand there.
func fuzzTextLines(_ input: [UInt8]) {
  for breaks in [TextLines.Breaks.plain, .yaml] {
    let lines = TextLines(input, breaks: breaks)
    var end = 0
    for line in lines.lines {
      hold(line.content.lowerBound == end && line.content.upperBound <= line.end, "\(line) begins not at \(end)")
      hold(!input[line.content].contains { $0 == 0x0A || $0 == 0x0D }, "a break within \(line)")
      end = line.end
    }
    hold(end == input.count, "\(input.count - end) bytes are in no line")
    let place = input.count % (lines.count + 2)
    let insertion = lines.insertion(of: ["één", "twee"], before: place)
    let whole = input[..<insertion.offset] + insertion.bytes + input[insertion.offset...]
    let changed = TextLines(Array(whole), breaks: breaks)
    let position = min(place, lines.count)
    let expected = lines.texts.prefix(position) + ["één", "twee"] + lines.texts.dropFirst(position)
    hold(changed.texts.elementsEqual(expected), "\(lines.texts) became \(changed.texts)")
  }
}
