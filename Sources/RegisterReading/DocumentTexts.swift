public import Diagnostics
import Register
import SystemInterface
public import Words

/// The documents of a register as texts.
public struct DocumentTexts: Sendable {
  /// The bytes of each document that could be read, by its id.
  public private(set) var bytes: [String: [UInt8]] = [:]
  /// What could not be read, or is not there.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Why a document gives no text, and the way out.
  public struct Failure: Error {
    let message: Message
    let help: Message

    /// A failure to be told at the document.
    public init(_ message: Message, help: Message) {
      self.message = message
      self.help = help
    }
  }

  /// Reads the documents of a register.
  ///
  /// - Parameters:
  ///   - read: the register.
  ///   - folder: the folder with the documents, under the file names that `documents.yaml` gives, or under names that
  ///     begin with their ids. A document that names no file, such as a statute, need not be there.
  ///   - text: what takes the text out of a file, by its path.
  public init(of read: ReadRegister, in folder: String, text: (String) -> Result<[UInt8], Failure>) {
    let names: [String]
    do throws(FileError) {
      names = try files(under: folder, endingIn: [""])
    } catch {
      diagnostics = [unreadable(error, isFolder: true)]
      return
    }
    let known = Set(names)
    for document in read.register.documents {
      let name = document.file ?? names.first(startingWith: document.id)
      guard let name, known.contains(name) else {
        if document.file != nil { diagnostics.append(Self.notFound(document, in: folder)) }
        continue
      }
      switch text(folder + "/" + name) {
      case .success(let bytes): self.bytes[document.id] = bytes
      case .failure(let failure):
        diagnostics.append(
          Diagnostic(.unreadableFile, at: document.place, failure.message, help: failure.help))
      }
    }
  }

  private static func notFound(_ document: Document, in folder: String) -> Diagnostic {
    let name = document.file ?? document.title
    return Diagnostic(
      .documentNotFound, at: document.place,
      Message { $0.documentNotInFolder(document.id, named: name, folder: folder) },
      help: Message { $0.checkFileOfDocument })
  }
}

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
