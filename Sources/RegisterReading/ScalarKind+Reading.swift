import CivilDates
import Diagnostics
import Register
import Words

extension ScalarKind {
  /// Whether a text is of this kind.
  ///
  /// `plain` tells a bare number or truth value from a quoted one.
  func accepts(_ text: String, plain: Bool) -> Bool {
    switch self {
    case .text: true
    case .id: Self.isID(text)
    case .date: CivilDate(text) != nil
    case .impreciseDate: ImpreciseDate(edtf: text) != nil
    case .period: Period(text) != nil
    case .integer(let range): plain && Self.integer(text).map(range.contains) ?? false
    case .boolean: plain && ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text)
    case .word(let words): words.contains(text)
    case .monthDay: MonthDay(text) != nil
    case .lines: Self.lines(text) != nil
    case .amount: Self.cents(text) != nil
    case .stepReference:
      text.utf8.count { $0 == 0x2F } <= 1
        && text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy {
          Self.isID(String(Substring($0)))
        }
    case .webAddress: WebAddress(text) != nil
    }
  }

  static func isID(_ text: String) -> Bool {
    // Ids become file names, so they are no longer than those may be.
    (1...100).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// A decimal number without a sign or zeros in front.
  static func integer(_ text: String) -> Int? { integer(text.utf8[...]) }

  private static func integer(_ digits: Substring.UTF8View) -> Int? {
    guard let first = digits.first, first != 0x30 || digits.count == 1 else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = tens.addingReportingOverflow(Int(digit - 0x30))
      if isTooLarge || isLarger { return nil }
      number = sum
    }
    return number
  }

  /// The lines that `1225` or `1229-1232` names; at most twelve.
  static func lines(_ text: String) -> ClosedRange<Int>? {
    let bytes = text.utf8
    let dash = bytes.firstIndex(of: 0x2D) ?? bytes.endIndex
    guard let first = integer(bytes[..<dash]), first >= 1 else { return nil }
    if dash == bytes.endIndex { return first...first }
    guard let last = integer(bytes[bytes.index(after: dash)...]), first <= last, last - first < 12 else { return nil }
    return first...last
  }

  /// The cents of an amount such as `12000`, `12000.5` or `12000.00`; no sign, no separators of thousands.
  static func cents(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    guard (1...2).contains(parts.count), isNumber, parts[0].count <= 15,
      let euros = Int(String(decoding: parts[0], as: UTF8.self))
    else { return nil }
    guard parts.count == 2 else { return euros * 100 }
    guard parts[1].count <= 2, let cents = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
    return euros * 100 + (parts[1].count == 1 ? cents * 10 : cents)
  }

  /// The code of a text that is not of this kind.
  var code: DiagnosticCode {
    switch self {
    case .id, .stepReference: .invalidId
    case .date, .impreciseDate, .monthDay: .invalidDate
    case .period: .invalidPeriod
    case .lines: .invalidLines
    case .text, .integer, .boolean, .word, .amount, .webAddress: .invalidValue
    }
  }

  /// What is due, to be put after "expected".
  var expectation: BilingualText {
    switch self {
    case .text: BilingualText(nl: "een tekst", en: "a text")
    case .id:
      BilingualText(
        nl: "een naam van hooguit 100 tekens a-z, 0-9 en -", en: "a name of at most 100 characters a-z, 0-9 and -")
    case .date: BilingualText(nl: "een dag zoals 2022-12-31", en: "a day such as 2022-12-31")
    case .impreciseDate:
      BilingualText(
        nl: "een dag (2022-12-31), maand (2021-12), kwartaal (2021-34), jaar (2025) of \"[2026..2030]\"",
        en: "a day (2022-12-31), month (2021-12), quarter (2021-34), year (2025) or \"[2026..2030]\"")
    case .period:
      BilingualText(nl: "een periode zoals P2Y, P6M of P14D", en: "a period such as P2Y, P6M or P14D")
    case .integer(let range):
      BilingualText(
        nl: "een heel getal van \(range.lowerBound) tot en met \(range.upperBound), zonder aanhalingstekens",
        en: "a whole number from \(range.lowerBound) through \(range.upperBound), without quotation marks")
    case .boolean: BilingualText(nl: "true of false", en: "true or false")
    case .word(let words):
      BilingualText(nl: words.joined(separator: " of "), en: words.joined(separator: " or "))
    case .monthDay:
      BilingualText(
        nl: "een dag die elk jaar bestaat, zoals 12-31", en: "a day that every year has, such as 12-31")
    case .lines:
      BilingualText(
        nl: "een regel (1225) of hooguit twaalf regels (1229-1232)",
        en: "one line (1225) or at most twelve lines (1229-1232)")
    case .amount:
      BilingualText(nl: "een bedrag in euro zoals 12000.00", en: "an amount in euros such as 12000.00")
    case .stepReference:
      BilingualText(
        nl: "een stap, of andere-overstap/stap", en: "a step, or other-transition/step")
    case .webAddress:
      BilingualText(
        nl: "een adres zoals https://www.example.nl/termijnen",
        en: "an address such as https://www.example.nl/termijnen")
    }
  }
}

/// Whether a text can be the id of a contract or transition.
public func isRegisterID(_ text: String) -> Bool { ScalarKind.isID(text) }
