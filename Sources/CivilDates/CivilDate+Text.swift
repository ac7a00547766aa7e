extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// Reads the ISO 8601 extended form `2022-12-31`: four digits, two, two, and a day that exists.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO 8601 extended form, `2022-12-31`.
  public var description: String {
    let (year, month, day) = fields
    guard (0...9999).contains(year) else { return "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))" }
    // Dates are written by the hundred thousand; the digits go straight into the string.
    return unsafe String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ number: Int, at position: Int) { unsafe bytes[position] = UInt8(0x30 + number % 10) }
      put(year / 1000, at: 0)
      put(year / 100, at: 1)
      put(year / 10, at: 2)
      put(year, at: 3)
      unsafe bytes[4] = 0x2D
      put(month / 10, at: 5)
      put(month, at: 6)
      unsafe bytes[7] = 0x2D
      put(day / 10, at: 8)
      put(day, at: 9)
      return 10
    }
  }
}

/// The number that these ASCII digits write, or nil if there are none or another byte is among them.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var value = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 0x30)
  }
  return value
}

/// The decimal digits of a number that is not negative, with zeros in front up to `width`.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
}
