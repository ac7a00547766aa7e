/// The lines of a calendar, put together where they were folded (RFC 5545 §3.1).
///
/// - Parameter lines: the lines as they stand in the file, without their line breaks.
/// - Returns: the content lines.
public func unfolded(_ lines: some Sequence<[UInt8]>) -> [[UInt8]] {
  var whole: [[UInt8]] = []
  for line in lines {
    if line.first == 0x20 || line.first == 0x09, !whole.isEmpty {
      whole[whole.count - 1] += line.dropFirst()
    } else {
      whole.append(line)
    }
  }
  return whole
}

/// A text as it was before it was escaped (RFC 5545 §3.3.11).
///
/// - Parameters:
///   - value: the text as it stands in a calendar.
///   - lineBreak: what stands for a line break.
/// - Returns: the text.
public func unescaped(_ value: String, lineBreak: Unicode.Scalar) -> String {
  var text = String.UnicodeScalarView()
  var isEscaped = false
  for scalar in value.unicodeScalars {
    if !isEscaped, scalar == "\\" {
      isEscaped = true
    } else {
      text.append(isEscaped && (scalar == "n" || scalar == "N") ? lineBreak : scalar)
      isEscaped = false
    }
  }
  return String(text)
}
