/// A property: a content line taken apart (RFC 5545 §3.1).
struct Property {
  /// A parameter, with the ranges of its values, each without its quotation marks.
  struct Parameter {
    /// The name, in upper case; empty if it is longer than any that is registered.
    let name: String
    /// Where its name starts.
    let start: Int
    fileprivate(set) var values: [Range<Int>] = []
    /// Whether all of its values stand between quotation marks.
    fileprivate(set) var isQuoted = true
  }

  /// What it is; nil for an extension and for what nobody registered.
  let name: PropertyName?
  /// How long the name is, in bytes.
  let nameLength: Int
  private(set) var parameters: [Parameter] = []
  /// Where the value is, in the bytes of the line.
  private(set) var value: Range<Int>
  /// The line that it was.
  let line: ContentLine
  /// The component that it stands in; nil for one that nobody registered.
  var component: ComponentKind?
  /// Whether the component has a property of this name already.
  var isRepeated = false
  /// Whether it stands behind a component inside its own.
  var followsPart = false
  /// Whether it stands behind an alarm inside its component.
  var followsAlarm = false

  /// Takes a content line apart; nil if it is no property.
  init?(_ line: ContentLine, _ stumble: (Stumble, Int) -> Void) {
    let bytes = line.bytes
    var index = 0
    while index < bytes.count, ASCII.isNameByte(bytes[index]) { index += 1 }
    nameLength = index
    name = PropertyName(uppercased: Self.uppercased(bytes[..<index]))
    self.line = line
    value = bytes.count..<bytes.count
    while index > 0, index < bytes.count, bytes[index] == ASCII.semicolon {
      index = readParameter(at: index + 1, stumble)
    }
    guard index > 0, index < bytes.count, bytes[index] == ASCII.colon else {
      stumble(.noProperty(hasColon: bytes.contains(ASCII.colon)), line.start)
      return nil
    }
    value = (index + 1)..<bytes.count
  }

  /// Whether the name says that it is an extension (`X-...`).
  var isExtension: Bool {
    nameLength > 2 && ASCII.uppercased(line.bytes[0]) == 0x58 && line.bytes[1] == ASCII.hyphen
  }

  /// Whether a line that could be a property is most likely the rest of a text, such as `Contact: the department`.
  ///
  /// Programs write names in upper case, some in lower case, and none of them a space before the value.
  var isProse: Bool {
    guard let first = value.first, line.bytes[first] == ASCII.space else { return false }
    return hasLowerCase
  }

  /// Whether there are lower-case letters in its name.
  var hasLowerCase: Bool { line.bytes[..<nameLength].contains { (0x61...0x7A).contains($0) } }

  /// Whether there is nothing but white space in the value.
  var isBlank: Bool { !line.bytes[value].contains { !ContentLineReader.isBlank($0) } }

  /// The type of its value, as VALUE or else the standard says; nil where VALUE names one that does not belong here.
  var type: ValueType? {
    guard let name else { return nil }
    guard let written = parameter("VALUE")?.values.first else { return name.rules.types[0] }
    return ValueType(uppercased: uppercased(written)).flatMap { name.rules.types.contains($0) ? $0 : nil }
  }

  /// The first parameter of a name.
  func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }

  /// The first value of a parameter, in upper case.
  func word(_ parameter: String) -> String? {
    self.parameter(parameter)?.values.first.map { uppercased($0.prefix(64)) }
  }

  /// The time zone that TZID names, as it is written.
  var zone: ArraySlice<UInt8>? { parameter("TZID")?.values.first.map { line.bytes[$0] } }

  /// The name as it is written.
  var writtenName: String { text(of: 0..<nameLength) }

  /// The value in bytes.
  var valueBytes: ArraySlice<UInt8> { line.bytes[value] }

  /// Some of its bytes as text.
  func text(of range: Range<Int>) -> String { String(decoding: line.bytes[range], as: UTF8.self) }

  /// Some of its bytes in upper case.
  func uppercased(_ range: Range<Int>) -> String { Self.uppercased(line.bytes[range]) }

  /// Where a byte of the line stands in the file.
  func offset(of index: Int) -> Int { line.offset(of: index) }

  /// Where the value starts in the file.
  var valueOffset: Int { offset(of: value.lowerBound) }

  /// The ranges between the separators of a range: commas, unless another is named.
  func split(_ range: Range<Int>, at separator: UInt8 = ASCII.comma) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where line.bytes[index] == separator {
      ranges.append(start..<index)
      start = index + 1
    }
    ranges.append(start..<range.upperBound)
    return ranges
  }

  private static func uppercased(_ bytes: ArraySlice<UInt8>) -> String {
    unsafe String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() { unsafe buffer[index] = ASCII.uppercased(byte) }
      return bytes.count
    }
  }

  /// Reads a parameter behind its semicolon; where the next one or the value starts.
  private mutating func readParameter(at start: Int, _ stumble: (Stumble, Int) -> Void) -> Int {
    let bytes = line.bytes
    var index = start
    while index < bytes.count, ASCII.isNameByte(bytes[index]) { index += 1 }
    guard index > start, index < bytes.count, bytes[index] == ASCII.equals else {
      stumble(.noParameter(text(of: start..<min(index, start + 40))), line.offset(of: start))
      while index < bytes.count, bytes[index] != ASCII.semicolon, bytes[index] != ASCII.colon { index += 1 }
      return index
    }
    var parameter = Parameter(name: index - start <= 24 ? uppercased(start..<index) : "", start: start)
    repeat {
      if index + 1 >= bytes.count || bytes[index + 1] != ASCII.quote { parameter.isQuoted = false }
      let read = readParameterValue(at: index + 1, stumble)
      parameter.values.append(read.value)
      index = read.end
    } while index < bytes.count && bytes[index] == ASCII.comma
    parameters.append(parameter)
    return index
  }

  private func readParameterValue(
    at start: Int, _ stumble: (Stumble, Int) -> Void
  ) -> (value: Range<Int>, end: Int) {
    let bytes = line.bytes
    var index = start
    func skipToSeparator() {
      while index < bytes.count, ![ASCII.comma, ASCII.semicolon, ASCII.colon].contains(bytes[index]) { index += 1 }
    }
    guard index < bytes.count, bytes[index] == ASCII.quote else {
      skipToSeparator()
      if let quote = bytes[start..<index].firstIndex(of: ASCII.quote) { stumble(.quoteInside, line.offset(of: quote)) }
      return (start..<index, index)
    }
    index += 1
    while index < bytes.count, bytes[index] != ASCII.quote { index += 1 }
    guard index < bytes.count else {
      stumble(.quoteOpen, line.offset(of: start))
      return ((start + 1)..<index, index)
    }
    let value = (start + 1)..<index
    index += 1
    let end = index
    skipToSeparator()
    if index > end { stumble(.afterQuote, line.offset(of: end)) }
    return (value, index)
  }
}
