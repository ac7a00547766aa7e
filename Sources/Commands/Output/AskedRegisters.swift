import ArgumentParser
import CivilDates
import RegisterReading
import SystemInterface
import Wording

/// The registers that are asked, at one moment.
struct AskedRegisters: Sendable {
  /// What came of asking all of them.
  struct Told<Part: Sendable> {
    /// What was made of those that answered, in the order in which they were named.
    let parts: [Part]
    /// How many could not answer; why was said in their turn.
    let failures: Int

    /// Ends with 2 where a register could not answer.
    func finish() throws {
      if failures > 0 { throw ExitCode(2) }
    }
  }

  /// Their folders, in the order in which they were named.
  let folders: [String]
  /// The day of the question, if one was named.
  let day: CivilDate?
  /// The registers that were read already, and what is tried out in each; nil if each is read when it is asked.
  let prepared: [(read: ReadRegister, tried: [TriedOut])]?
  /// Whether the hashes of the registers are wanted.
  let isHashed: Bool
  let wording: Wording

  /// The line of the input that the register stands on; nil if it is in a folder.
  var line: RegisterLine?

  /// Whether more were named than are asked.
  var isPart = false

  /// Whether one register is asked, and no other was named.
  var isAlone: Bool { folders.count == 1 && !isPart }

  /// Those of these folders.
  func only(_ kept: Set<String>) -> AskedRegisters {
    let indices = folders.indices.filter { kept.contains(folders[$0]) }
    return AskedRegisters(
      folders: indices.map { folders[$0] }, day: day, prepared: prepared.map { all in indices.map { all[$0] } },
      isHashed: isHashed, wording: wording, isPart: indices.count < folders.count)
  }

  /// What is known of a register.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if it cannot be used; `ExitCode(64)` if an assumption does not fit.
  func question(_ index: Int) throws -> Question {
    let read = prepared?[index].read ?? readRegister(at: folders[index], isHashed: isHashed, findsWarnings: false)
    try Question.refuseErrors(in: read, wording)
    return try Question(read, asOf: day, assume: prepared?[index].tried ?? [], wording: wording)
  }

  /// Asks every register, and lets what each writes through in its turn.
  ///
  /// - Parameters:
  ///   - work: what is asked, giving what is taken at once and what is kept; what it writes waits until it is the turn
  ///     of the register.
  ///   - take: takes what was made of each register that answered, in order.
  /// - Returns: what is kept of those that answered.
  /// - Throws: `ExitCode`, why having been said, if none of them could answer; what `take` throws.
  func each<Piece: Sendable, Part: Sendable>(
    _ work: @escaping @Sendable (Question) throws -> (Piece, Part), take: (Piece) throws -> Void
  ) throws -> Told<Part> {
    if isAlone {
      let (piece, part) = try work(try question(0))
      try take(piece)
      return Told(parts: [part], failures: 0)
    }
    var parts: [Part] = []
    var refusals: [any Error] = []
    var failure: (any Error)?
    inOrder(count: folders.count, wording.say(nl: "Registers vragen", en: "Asking registers")) { index in
      CapturedOutput.of {
        Result {
          do {
            return try work(try question(index))
          } catch let refusal as Refusal {
            // It is said in the turn of the register, and the others are asked on.
            refusal.say()
            throw ExitCode(refusal.status)
          }
        }
      }
    } _: { result, output in
      if failure != nil { return }
      output.write()
      do {
        let (piece, part) = try result.get()
        parts.append(part)
        do { try take(piece) } catch { failure = error }
      } catch {
        refusals.append(error)
      }
    }
    if let failure { throw failure }
    if parts.isEmpty, let first = refusals.first { throw first }
    return Told(parts: parts, failures: refusals.count)
  }

  /// Asks every register, and lets what each writes through in its turn.
  ///
  /// - Parameter work: what is asked, giving what is kept.
  /// - Returns: what is kept of those that answered.
  /// - Throws: `ExitCode`, why having been said, if none of them could answer.
  func each<Part: Sendable>(_ work: @escaping @Sendable (Question) throws -> Part) throws -> Told<Part> {
    try each {
      ((), try work($0))
    } take: { _ in
    }
  }

  /// The folder in `base` for what is written of each register, by the register's own: `base` itself for one, else one
  /// for each, named after it.
  func folders(in base: String) -> [String: String] {
    if isAlone { return [folders[0]: base] }
    var seen: [String: Int] = [:]
    var found: [String: String] = [:]
    for folder in folders {
      let name = folder.split(separator: "/").last.map(String.init) ?? "register"
      let number = (seen[name] ?? 0) + 1
      seen[name] = number
      found[folder] = "\(base)/\(name)" + (number == 1 ? "" : "-\(number)")
    }
    return found
  }
}
