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
  var expectation: Message {
    switch self {
    case .text: Message { $0.aText }
    case .id: Message { $0.aName }
    case .date: Message { $0.aDay }
    case .impreciseDate: Message { $0.anImpreciseDate }
    case .period: Message { $0.aPeriod }
    case .integer(let range): Message { $0.aWholeNumber(from: range.lowerBound, through: range.upperBound) }
    case .boolean: Message { $0.trueOrFalse }
    case .word(let words): Message { $0.oneOf(words) }
    case .monthDay: Message { $0.aDayOfEveryYear }
    case .lines: Message { $0.someLines }
    case .amount: Message { $0.anAmount }
    case .stepReference: Message { $0.aStep }
    case .webAddress: Message { $0.aWebAddress }
    }
  }
}

/// Whether a text can be the id of a contract or transition.
public func isRegisterID(_ text: String) -> Bool { ScalarKind.isID(text) }
