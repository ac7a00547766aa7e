/// An id for a register out of a name or a number: its letters and digits in small letters, a hyphen between them.
///
/// Letters with accents lose them where that is usual in Dutch; other letters are passed over.
///
/// - Parameters:
///   - text: the name, as a paper writes it.
///   - limit: the most characters.
/// - Returns: the id, or nil if the text holds nothing that can stand in one.
public func registerID(from text: String, limit: Int = 60) -> String? {
  var id = ""
  var isApart = false
  for scalar in text.lowercased().unicodeScalars {
    let letters: String
    switch scalar {
    case "a"..."z", "0"..."9": letters = String(scalar)
    case "à"..."å": letters = "a"
    case "æ": letters = "ae"
    case "ç": letters = "c"
    case "è"..."ë": letters = "e"
    case "ì"..."ï": letters = "i"
    case "ñ": letters = "n"
    case "ò"..."ö", "ø": letters = "o"
    case "œ": letters = "oe"
    case "ù"..."ü": letters = "u"
    case "ý", "ÿ": letters = "y"
    case "ß": letters = "ss"
    case "ĳ": letters = "ij"
    // An accent of its own, or an apostrophe, parts no words.
    case "\u{300}"..."\u{36F}", "'", "’": continue
    default:
      isApart = true
      continue
    }
    if isApart, !id.isEmpty { id += "-" }
    isApart = false
    id += letters
    if id.utf8.count >= limit { break }
  }
  id = String(id.prefix(limit))
  while id.hasSuffix("-") { id.removeLast() }
  return id.isEmpty ? nil : id
}
