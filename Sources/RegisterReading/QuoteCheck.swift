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
///   there, or because they stand in a cell or an element and not in lines, and what was looked for in vain.
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
  let known = Set(names)
  var texts: [String: DocumentText] = [:]
  var diagnostics: [Diagnostic] = []
  for document in read.register.documents {
    let name = document.file ?? names.first(startingWith: document.id)
    if let name, known.contains(name) {
      do throws(FileError) {
        let file = try readFile(at: folder + "/" + name, limit: documentLimit)
        texts[document.id] = DocumentText(TextLines(file.bytes).texts)
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
    guard let text = texts[citation.document] else {
      if withoutFile.contains(citation.document) { notLookedUp += 1 }
      continue
    }
      if citation.at != nil {
        notLookedUp += 1
        continue
      }
    if text.holds(quote, at: citation.lines ?? 1...max(1, text.lineCount)) {
      found += 1
      continue
    }
    let elsewhere = text.place(of: quote)
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

extension [String] {
  /// The first of these sorted names that starts with a word; nil if none does.
  fileprivate func first(startingWith word: String) -> String? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].utf8.lexicographicallyPrecedes(word.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].utf8.starts(with: word.utf8) ? self[low] : nil
  }
}
