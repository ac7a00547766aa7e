import ArgumentParser
import CivilDates
import Deadlines
import Register
import RegisterReading

/// The names in the register, for shells that complete them.
///
/// What cannot be read completes nothing: a shell has no place for why.
extension CompletionKind {
  /// The ids of contracts.
  static var contractID: CompletionKind {
    .custom { words, _, prefix in names(words, prefix) { $0.contracts.map(\.id) } }
  }

  /// The ids of transitions.
  static var transitionID: CompletionKind {
    .custom { words, _, prefix in names(words, prefix) { $0.transitions.map(\.id) } }
  }

  /// The ids of contracts and transitions.
  static var ownerID: CompletionKind {
    .custom { words, _, prefix in names(words, prefix) { $0.owners.sorted() } }
  }

  /// The ids of deadlines from the as-of day on.
  static var deadlineID: CompletionKind {
    .custom { words, _, prefix in
      names(words, prefix) { DeadlineEngine($0).deadlines(withProof: false).map(\.id.description) }
    }
  }
}

/// What starts with what was typed, in the registers that the words before it name.
private func names(_ words: [String], _ prefix: String, _ all: (Snapshot) -> [String]) -> [String] {
  var folders: [String] = []
  for (word, next) in zip(words, words.dropFirst()) where word == "-C" || word == "--register" { folders.append(next) }
  return registers(named: folders).flatMap { folder in
    let read = readRegister(at: folder)
    let snapshot = Snapshot(of: read.register, asOf: read.register.settings.asOf ?? Question.today())
    return all(snapshot).filter { $0.hasPrefix(prefix) }
  }
}
