import CivilDates

/// How a workbook shows a number: as a day, as an amount in euros, as a percentage, or as none of these.
struct NumberFormat {
  let isDate: Bool
  let isEuro: Bool
  let isPercentage: Bool

  static let general = NumberFormat(isDate: false, isEuro: false, isPercentage: false)

  private init(isDate: Bool, isEuro: Bool, isPercentage: Bool) {
    self.isDate = isDate
    self.isEuro = isEuro
    self.isPercentage = isPercentage
  }

  /// A format that every workbook has, by its number (ECMA-376 part 1, 18.8.30; 27 to 58 are dates of East Asia).
  init(builtIn id: Int) {
    self.init(
      isDate: (14...22).contains(id) || (27...36).contains(id) || (50...58).contains(id), isEuro: false,
      isPercentage: id == 9 || id == 10)
  }

  /// A format that a workbook describes: `dd\-mm\-yyyy`, `[$-413]d mmmm yyyy`, `"€" #,##0.00`.
  init(code: String) {
    var letters: Set<UInt8> = []
    let bytes = Array(code.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      // Only the first section is that of ordinary numbers.
      case 0x3B: index = bytes.count
      // What is quoted, in brackets, escaped or padded is no code.
      case 0x22: index = (bytes[index...].firstIndex(of: 0x22) ?? bytes.count - 1) + 1
      case 0x5B: index = (bytes[index...].firstIndex(of: 0x5D) ?? bytes.count - 1) + 1
      case 0x5C, 0x5F, 0x2A: index += 1
      default: letters.insert(byte | 0x20)
      }
    }
    let has = { (letter: Character) in letter.asciiValue.map(letters.contains) ?? false }
    let isGeneral = code.lowercased().hasPrefix("general") || code.lowercased().hasPrefix("standaard")
    let isTime = has("h") || has("s") || has("0") || has("#") || has("?")
    self.init(
      isDate: !isGeneral && (has("y") || has("d") || has("j") || has("m") && !isTime),
      isEuro: code.contains("€") || code.lowercased().contains("eur"), isPercentage: has("%"))
  }
}

/// The two ways in which a workbook counts days.
enum DaySystem {
  /// From 1 January 1900 as 1, with a 29 February 1900 that never was.
  case of1900
  /// From 1 January 1904 as 0, as Excel on the Mac once did.
  case of1904

  /// The day of a number as its file writes it: `46022`, `46022.5`, `4.6022E4`; nil if there is no such day.
  func day(of text: String) -> CivilDate? {
    guard let number = Double(text), number.isFinite, number < 2_958_466 else { return nil }
    let serial = Int(number.rounded(.down))
    switch self {
    case .of1900:
      guard serial >= 1, serial != 60 else { return nil }
      return DaySystem.newYear1900?.advanced(days: serial < 60 ? serial - 1 : serial - 2)
    case .of1904:
      guard serial >= 0 else { return nil }
      return DaySystem.newYear1904?.advanced(days: serial)
    }
  }

  private static let newYear1900 = CivilDate(year: 1900, month: 1, day: 1)
  private static let newYear1904 = CivilDate(year: 1904, month: 1, day: 1)
}
