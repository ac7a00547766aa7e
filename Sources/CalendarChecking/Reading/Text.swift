extension Property {
  /// Walks through a text: over each backslash with what it escapes, and over each other byte (RFC 5545 §3.3.11).
  func walkText(escape: (Int) -> Void, other: (Int) -> Void = { _ in }) {
    var index = value.lowerBound
    while index < value.upperBound {
      if line.bytes[index] == ASCII.backslash {
        escape(index)
        index += 2
      } else {
        other(index)
        index += 1
      }
    }
  }
}

extension Collection<UInt8> where Index == Int {
  /// Whether some bytes stand among these; the sought ones are few.
  func holds(_ sought: [UInt8]) -> Bool {
    if sought.count > count { return false }
    return (startIndex...(endIndex - sought.count)).contains { start in
      self[start..<(start + sought.count)].elementsEqual(sought)
    }
  }

  /// The whole number that these are, with or without a sign; nil for anything else.
  var wholeNumber: Int? {
    let isSigned = first == ASCII.hyphen || first == 0x2B
    let digits = dropFirst(isSigned ? 1 : 0)
    guard !digits.isEmpty, digits.count < 12, digits.allSatisfy({ ASCII.digit($0) != nil }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return first == ASCII.hyphen ? -value : value
  }
}
