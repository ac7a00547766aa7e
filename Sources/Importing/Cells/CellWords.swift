/// A cell as numbers, words and signs, with abbreviations written out: `2x1 jr.` is 2, x, 1, jaar.
struct CellWords: Equatable {
  /// One of them.
  enum Word: Equatable {
    /// Digits, with points or commas between them.
    case number(String)
    /// Small letters.
    case word(String)
    /// Anything else but white space.
    case sign(Unicode.Scalar)
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    var run = ""
    var isNumber = false
    func finished() -> Word? {
      if run.isEmpty { return nil }
      return isNumber ? .number(run) : .word(abbreviations[run] ?? run)
    }
    let scalars = Array(text.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let joins = isNumber && (scalar == "." || scalar == ",") && ("0"..."9").contains(next)
      if isDigit || joins || scalar.properties.isAlphabetic || scalar == "ë" {
        if !run.isEmpty, isNumber != (isDigit || joins) {
          if let word = finished() { words.append(word) }
          run = ""
        }
        isNumber = isDigit || joins
        run.unicodeScalars.append(scalar)
        continue
      }
      if let word = finished() { words.append(word) }
      run = ""
      isNumber = false
      if scalar.properties.isWhitespace || scalar.value == 0xA0 { continue }
      // The full stop of an abbreviation says nothing.
      if scalar == ".", case .word = words.last { continue }
      words.append(.sign(scalar))
    }
    if let word = finished() { words.append(word) }
  }

  /// The words again, with a space between them.
  static func text(_ words: some Sequence<Word>) -> String {
    words.map { word in
      switch word {
      case .number(let text), .word(let text): text
      case .sign(let sign): String(sign)
      }
    }.joined(separator: " ")
  }
}

private let abbreviations: [String: String] = [
  "mnd": "maanden", "mnden": "maanden", "mdn": "maanden", "mth": "maanden", "mths": "maanden", "month": "maanden",
  "months": "maanden", "mo": "maanden", "m": "maanden", "mand": "maanden",
  "jr": "jaar", "jrn": "jaar", "j": "jaar", "yr": "jaar", "yrs": "jaar", "year": "jaar", "years": "jaar", "y": "jaar",
  "wk": "weken", "wkn": "weken", "weeks": "weken", "wks": "weken",
  "d": "dagen", "dgn": "dagen", "dg": "dagen", "day": "dagen", "days": "dagen",
  "one": "een", "two": "twee", "three": "drie", "four": "vier", "six": "zes", "één": "een",
]
