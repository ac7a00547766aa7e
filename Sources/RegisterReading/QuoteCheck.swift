public import Diagnostics
import Register
import System

/// Looks up every quote of a register in the documents themselves.
///
/// A quote must stand literally in the lines that its citation names, white space aside; `...` stands for words left
/// out.
///
/// - Parameters:
///   - read: the register.
///   - folder: the folder with the documents, under the file names that `documents.yaml` gives. A document that names
///     no file, such as a statute, need not be there.
/// - Returns: how many quotes were found, how many were not looked for because their document names no file and is not
///   there, and what was looked for in vain.
/// - Complexity: O(d + c · l) for d bytes of documents and c citations of l lines.
public func checkQuotes(of read: ReadRegister, in folder: String) -> (
  found: Int, notLookedUp: Int, diagnostics: [Diagnostic]
) {
  let names: [String]
  do throws(FileError) {
    names = try files(under: folder, endingIn: [""])
  } catch {
    return (0, 0, [unreadable(error, isFolder: true)])
  }
  var lines: [String: [String]] = [:]
  var diagnostics: [Diagnostic] = []
  for document in read.register.documents {
    let name = document.file ?? names.first { $0.hasPrefix(document.id) }
    if let name, names.contains(name) {
      do throws(FileError) {
        lines[document.id] = TextLines(try readFile(at: folder + "/" + name, limit: documentLimit).bytes).texts
      } catch {
        diagnostics.append(unreadable(error))
      }
      continue
    }
    if document.file == nil { continue }
    diagnostics.append(
      Diagnostic(
        .documentNotFound, at: document.place,
        BilingualText(
          nl: "het stuk `\(document.id)` (\(name ?? document.title)) staat niet in \(folder)",
          en: "the document `\(document.id)` (\(name ?? document.title)) is not in \(folder)"),
        help: BilingualText(
          nl: "kijk `file:` in documents.yaml na", en: "check `file:` in documents.yaml")))
  }
  let withoutFile = Set(read.register.documents.filter { $0.file == nil }.map(\.id))
  var found = 0
  var notLookedUp = 0
  for citation in read.citations {
    guard let quote = citation.quote else { continue }
    guard let text = lines[citation.document] else {
      if withoutFile.contains(citation.document) { notLookedUp += 1 }
      continue
    }
    let range = citation.lines ?? 1...max(1, text.count)
    if stands(quote, in: text, at: range) {
      found += 1
      continue
    }
    let elsewhere = place(of: quote, in: text)
    diagnostics.append(
      Diagnostic(
        .quoteNotFound, at: citation.place,
        BilingualText(
          nl: "het citaat staat niet in stuk \(citation.document), regel \(citation.linesText ?? "?")",
          en: "the quote is not in document \(citation.document), lines \(citation.linesText ?? "?")"),
        help: elsewhere.map {
          BilingualText(nl: "het staat wel in regel \($0)", en: "it does stand in lines \($0)")
        }
          ?? BilingualText(
            nl: "neem het letterlijk over, met ... voor wat is weggelaten",
            en: "take it over literally, with ... for what is left out")))
  }
  return (found, notLookedUp, diagnostics)
}

/// The most bytes of a document.
private let documentLimit = 64 << 20

/// Whether a quote stands in these lines.
private func stands(_ quote: String, in lines: [String], at range: ClosedRange<Int>) -> Bool {
  guard range.lowerBound <= lines.count else { return false }
  let text = words(lines[(range.lowerBound - 1)..<min(range.upperBound, lines.count)].joined(separator: " "))
  var rest = text[...]
  for piece in pieces(of: quote) {
    guard let match = rest.firstRange(of: piece) else { return false }
    rest = rest[match.upperBound...]
  }
  return true
}

/// The first lines that hold a quote, written as a citation would.
private func place(of quote: String, in lines: [String]) -> String? {
  guard let first = pieces(of: quote).first else { return nil }
  for start in lines.indices where words(lines[start...].prefix(12).joined(separator: " ")).contains(first) {
    for count in 1...12 where stands(quote, in: lines, at: (start + 1)...(start + count)) {
      // Start on the line that the quote starts on, not before it.
      if stands(quote, in: lines, at: (start + 2)...(start + count + 1)) { break }
      return count == 1 ? "\(start + 1)" : "\(start + 1)-\(start + count)"
    }
  }
  return nil
}

private func pieces(of quote: String) -> [String] {
  quote.split(separator: "...").map { words(String($0)) }.filter { !$0.isEmpty }
}

/// The text with every run of white space as one space.
private func words(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
