/// An amount as a cell writes it, in words for a register: `€ 12.000,00`, `12.000,50`; the text itself where it is more
/// than an amount.
func amountText(_ cell: Cell, headingIsEuro: Bool) -> String {
  let text = cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  var digits = text
  var isEuro = cell.isEuro || headingIsEuro
  for mark in ["EUR", "eur", "euro", "Euro", "€"] where digits.contains(mark) {
    digits = digits.replacing(mark, with: "")
    isEuro = true
  }
  digits = digits.replacing(" ", with: "").replacing("\u{A0}", with: "")
  let isNumber: Bool
  if case .number = cell.content { isNumber = true } else { isNumber = false }
  guard let cents = isNumber ? cents(ofNumber: text) : cents(ofWritten: digits) else { return text }
  return (isEuro ? "€ " : "") + grouped(cents / 100) + "," + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
}

/// The cents of a number as a workbook stores it: `12000`, `12000.5`, `1.2E4`.
private func cents(ofNumber text: String) -> Int? {
  guard let number = Double(text), number >= 0, number < 1e13 else { return nil }
  return Int((number * 100).rounded())
}

/// The cents of an amount as people write it: `12.000`, `12.000,00`, `12000.50`, `12,000.50`, `12.000,-`.
private func cents(ofWritten text: String) -> Int? {
  var text = text[...]
  for ending in [",-", ".-", ",--", ",="] where text.hasSuffix(ending) { text = text.dropLast(ending.count) }
  let marks = text.utf8.filter { $0 == 0x2E || $0 == 0x2C }
  // Behind the last mark stand cents if there are one or two digits, else it parts thousands.
  let last = text.utf8.lastIndex { $0 == 0x2E || $0 == 0x2C }
  let behind = last.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
  let hasCents = (1...2).contains(behind) && marks.count { $0 == marks.last } == 1
  let euros = hasCents ? text[..<(last ?? text.endIndex)] : text
  let groups = euros.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), groups.first.map({ !$0.isEmpty }) ?? false,
    groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), groups.count == 1 || groups[0].count <= 3,
    let whole = Int(groups.joined()), whole < 1_000_000_000_000
  else { return nil }
  guard hasCents, let last else { return whole * 100 }
  let fraction = text[text.utf8.index(after: last)...]
  guard let value = Int(fraction), value >= 0 else { return nil }
  return whole * 100 + (fraction.utf8.count == 1 ? value * 10 : value)
}

/// A number with points between its thousands.
private func grouped(_ number: Int) -> String {
  let digits = String(number)
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result += "." }
    result.append(digit)
  }
  return result
}
