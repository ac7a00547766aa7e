import ArgumentParser
import Deadlines
import Diagnostics
import Register
import RegisterReading
import Wording

/// What is tried out, and the register that it is for where several are asked.
struct Assumption: Sendable, CustomStringConvertible {
  /// The register, by its municipality or the last part of its folder; nil if the command line names none.
  let register: String?
  /// What is tried out.
  let tried: TriedOut

  var description: String { (register.map { "\($0):" } ?? "") + tried.description }

  /// Reads `jb-jr/notice/1=received@2023-01-15` or `jb-jr/notice/1=P6M`, or the same after the name of a register and a colon.
  ///
  /// - Throws: `ExitCode(64)`, after saying what was mistyped.
  init(_ text: String, _ wording: Wording) throws {
    // No id holds a colon, so the first one before the slash ends the name of a register.
    let bytes = text.utf8
    if let colon = bytes.firstIndex(of: 0x3A), !bytes[..<colon].contains(0x2F) {
      register = String(text[..<colon])
      tried = try TriedOut(String(text[bytes.index(after: colon)...]), wording)
    } else {
      register = nil
      tried = try TriedOut(text, wording)
    }
  }
}

/// Which of the assumptions are for each register.
///
/// One that names no register is for the only one that has its contract or transition; where several have it, that is
/// no answer but a question.
///
/// - Throws: `ExitCode(64)`, after saying why, if an assumption is for no register, or for several.
func assign(
  _ assumptions: [Assumption], to registers: [ReadRegister], _ wording: Wording
) throws -> [[TriedOut]] {
  var assigned = [[TriedOut]](repeating: [], count: registers.count)
  if assumptions.isEmpty { return assigned }
  let owners = registers.map { read in
    Set(read.register.contracts.map(\.original.id)).union(read.register.transitions.map(\.original.id))
  }
  for assumption in assumptions {
    let fitting = registers.indices.filter { index in
      if let name = assumption.register { return registers[index].names.contains(name) }
      return registers.count == 1 || owners[index].contains(assumption.tried.owner)
    }
    guard fitting.count == 1 else {
      throw refusal(
        assumption, fitting: fitting.map { registers[$0].names[0] }, among: registers.flatMap(\.names), wording)
    }
    assigned[fitting[0]].append(assumption.tried)
  }
  return assigned
}

extension ReadRegister {
  /// The names by which the command line can mean the register: its municipality and the last part of its folder.
  fileprivate var names: [String] {
    let municipality = register.settings.municipality.map {
      $0.lowercased().split(separator: " ").joined(separator: "-")
    }
    return [municipality, folder.split(separator: "/").last.map(String.init)].compactMap(\.self)
  }
}

private func refusal(
  _ assumption: Assumption, fitting: [String], among keys: [String], _ wording: Wording
) -> Refusal {
  if let first = fitting.first {
    return refusal(
      wording.say(
        nl: "'\(assumption)' kan over \(fitting.count) registers gaan",
        en: "'\(assumption)' can be about \(fitting.count) registers"),
      help: wording.say(
        nl: "zet het register ervoor: \(first):\(assumption)", en: "put the register in front: \(first):\(assumption)"),
      status: 64)
  }
  if let name = assumption.register {
    let nearest = nearestName(to: name, among: keys)
    return refusal(
      wording.say(nl: "er is geen register '\(name)'", en: "there is no register '\(name)'"),
      help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }, status: 64)
  }
  switch assumption.tried {
  case .decision(let decision): return refusal(DecisionProblem.unknownSubject, of: decision, wording)
  case .value(let value): return refusal(TriedValueProblem.unknownFact(value.fact), wording)
  }
}
