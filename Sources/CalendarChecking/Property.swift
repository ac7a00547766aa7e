import Diagnostics

/// A property: a content line taken apart (RFC 5545 §3.1).
struct Property {
  /// What it is; nil for an extension and for what nobody registered.
  let name: PropertyName?
  /// How long the name is, in bytes.
  let nameLength: Int
  /// The parameters that the rules look at.
  private(set) var parameters = Parameters()
  /// Where the value is, in the bytes of the line.
  private(set) var value: Range<Int>
  /// The line that it was.
  let line: ContentLine

  /// The parameters that the rules look at; the value of each without its quotation marks.
  struct Parameters {
    var value: Range<Int>?
    var zone: Range<Int>?
    var related: Range<Int>?
  }

  /// Takes a content line apart; nil, with a finding, if it is no property.
  init?(_ line: ContentLine, _ log: inout FindingLog) {
    let bytes = line.bytes
    var index = 0
    while index < bytes.count, ASCII.isNameByte(bytes[index]) { index += 1 }
    guard index > 0, index < bytes.count, bytes[index] == ASCII.colon || bytes[index] == ASCII.semicolon else {
      Self.reportStray(line, &log)
      return nil
    }
    nameLength = index
    name = PropertyName(uppercased: Self.uppercased(bytes[..<index]))
    self.line = line
    value = bytes.count..<bytes.count
    while index < bytes.count, bytes[index] == ASCII.semicolon {
      index = readParameter(at: index + 1, &log)
    }
    guard index < bytes.count else {
      Self.reportStray(line, &log)
      return nil
    }
    value = (index + 1)..<bytes.count
  }

  /// Whether the name says that it is an extension (`X-...`).
  var isExtension: Bool {
    nameLength > 2 && ASCII.uppercased(line.bytes[0]) == 0x58 && line.bytes[1] == ASCII.hyphen
  }

  /// The name as it is written.
  var writtenName: String { text(of: 0..<nameLength) }

  /// The value as it is written.
  var writtenValue: String { text(of: value) }

  /// Some of its bytes as text.
  func text(of range: Range<Int>) -> String { String(decoding: line.bytes[range], as: UTF8.self) }

  /// Some of its bytes in upper case.
  func uppercased(_ range: Range<Int>) -> String { Self.uppercased(line.bytes[range]) }

  /// Where a byte of the line stands in the file.
  func offset(of index: Int) -> Int { line.offset(of: index) }

  /// Where the value starts in the file.
  var valueOffset: Int { offset(of: value.lowerBound) }

  /// The ranges between the commas of the value.
  func values() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = value.lowerBound
    for index in value where line.bytes[index] == ASCII.comma {
      ranges.append(start..<index)
      start = index + 1
    }
    ranges.append(start..<value.upperBound)
    return ranges
  }

  private static func uppercased(_ bytes: ArraySlice<UInt8>) -> String {
    unsafe String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() { unsafe buffer[index] = ASCII.uppercased(byte) }
      return bytes.count
    }
  }

  /// Reads a parameter behind its semicolon; where the next one or the value starts.
  private mutating func readParameter(at start: Int, _ log: inout FindingLog) -> Int {
    let bytes = line.bytes
    var index = start
    while index < bytes.count, ASCII.isNameByte(bytes[index]) { index += 1 }
    guard index > start, index < bytes.count, bytes[index] == ASCII.equals else {
      let name = text(of: start..<min(index, start + 40))
      log.report(
        .badParameter, at: line.offset(of: start),
        BilingualText(
          nl: "Hier hoort een parameter, NAAM=waarde; er staat '\(name)'.",
          en: "A parameter is due here, NAME=value; this is '\(name)'."))
      while index < bytes.count, bytes[index] != ASCII.semicolon, bytes[index] != ASCII.colon { index += 1 }
      return index
    }
    let name = index - start <= 8 ? uppercased(start..<index) : ""
    var first: Range<Int>?
    repeat {
      let read = readParameterValue(at: index + 1, &log)
      if first == nil { first = read.value }
      index = read.end
    } while index < bytes.count && bytes[index] == ASCII.comma
    switch name {
    case "VALUE": parameters.value = first
    case "TZID": parameters.zone = first
    case "RELATED": parameters.related = first
    default: break
    }
    return index
  }

  private func readParameterValue(at start: Int, _ log: inout FindingLog) -> (value: Range<Int>, end: Int) {
    let bytes = line.bytes
    var index = start
    func skipToSeparator() {
      while index < bytes.count, ![ASCII.comma, ASCII.semicolon, ASCII.colon].contains(bytes[index]) { index += 1 }
    }
    guard index < bytes.count, bytes[index] == ASCII.quote else {
      skipToSeparator()
      if let quote = bytes[start..<index].firstIndex(of: ASCII.quote) {
        log.report(
          .badParameter, at: line.offset(of: quote),
          BilingualText(
            nl: "Een aanhalingsteken kan niet midden in de waarde van een parameter staan.",
            en: "A quotation mark cannot stand inside the value of a parameter."))
      }
      return (start..<index, index)
    }
    index += 1
    while index < bytes.count, bytes[index] != ASCII.quote { index += 1 }
    guard index < bytes.count else {
      log.report(
        .badParameter, at: line.offset(of: start),
        BilingualText(nl: "Dit aanhalingsteken wordt niet gesloten.", en: "This quotation mark is not closed."))
      return ((start + 1)..<index, index)
    }
    let value = (start + 1)..<index
    index += 1
    let end = index
    skipToSeparator()
    if index > end {
      log.report(
        .badParameter, at: line.offset(of: end),
        BilingualText(
          nl: "Achter het aanhalingsteken hoort een komma, puntkomma of dubbele punt.",
          en: "A comma, semicolon or colon is due behind the quotation mark."))
    }
    return (value, index)
  }

  /// Notes a line that is no property.
  private static func reportStray(_ line: ContentLine, _ log: inout FindingLog) {
    let hasColon = line.bytes.contains(ASCII.colon)
    log.report(
      .strayLine, at: line.start,
      hasColon
        ? BilingualText(
          nl: "Deze regel begint niet met de naam van een eigenschap.",
          en: "This line does not start with the name of a property.")
        : BilingualText(
          nl: "Deze regel heeft geen dubbele punt en is dus geen eigenschap.",
          en: "This line has no colon, so it is no property."))
  }
}
