import Diagnostics
import LocatedYAML
import Register

/// The most bytes of a line that a register can stand on.
public let registerLineLimit = YAMLLimits.bytes

/// Reads a register, or one contract alone, that stands on one line, such as a line of JSON Lines.
///
/// A register is `{register: ..., contracts: [...], transitions: [...], documents: [...]}`, each with what stands in its
/// files; the places of what is found are on that line. It has no folder, so that it cannot name files.
///
/// - Parameters:
///   - number: the number of the line, counted from 1.
///   - file: what it is a line of.
///   - bytes: the line, in UTF-8, as YAML or JSON.
/// - Returns: the register with what was found, and the `id` of the line: of the register or the contract.
/// - Complexity: O(n) in the number of bytes.
public func readRegister(
  onLine number: Int, of file: String, _ bytes: [UInt8]
) -> (read: ReadRegister, id: String?) {
  var reader = RegisterReader(folder: nil)
  var id: String?
  do throws(YAMLProblem) {
    let root = try parseYAML(joiningSurrogates(in: bytes), file: file, onLine: number)
    id = root["id"]?.text
    reader.readLine(root)
  } catch {
    reader.diagnostics.append(error.diagnostic)
  }
  let register = reader.finish()
  // One that cannot be used has said why already.
  let isRight = !reader.diagnostics.hasErrors
  let found = reader.diagnostics + (isRight ? check(register, named: reader.named, today: nil) : [])
  let read = ReadRegister(
    folder: "\(file):\(number)", register: register, citations: [], diagnostics: found.inReadingOrder(), fileCount: 1,
    isReadable: true, hash: nil, files: [:])
  return (read, id)
}

extension RegisterReader {
  fileprivate mutating func readLine(_ root: Node) {
    let keys = ["register", "contracts", "transitions", "documents"]
    guard keys.contains(where: { root[$0] != nil }) else { return read(root) }
    guard fits(root, Grammar.registerLine) else { return }
    if let settings = root["register"] {
      decodeConventions(settings)
      decodeSettings(settings)
    }
    decodeDocuments([root], areListed: root["documents"] != nil)
    for part in (root["contracts"]?.items ?? []) + (root["transitions"]?.items ?? []) {
      partCount += 1
      named.add(part)
      decode(part)
    }
  }
}

/// JSON writes a sign beyond U+FFFF as two escapes (`\ud83d\ude00`), of which YAML knows neither: the sign itself instead.
private func joiningSurrogates(in bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var copied = 0
  var index = 0
  while let backslash = bytes[index...].firstIndex(of: 0x5C) {
    index = min(backslash + 2, bytes.count)
    guard let high = escapedUnit(at: backslash, in: bytes), UTF16.isLeadSurrogate(high),
      let low = escapedUnit(at: backslash + 6, in: bytes), UTF16.isTrailSurrogate(low)
    else { continue }
    result += bytes[copied..<backslash]
    result += String(decoding: [high, low], as: UTF16.self).utf8
    index = backslash + 12
    copied = index
  }
  return copied == 0 ? bytes : result + bytes[copied...]
}

/// What `\u` and four digits stand for.
private func escapedUnit(at index: Int, in bytes: [UInt8]) -> UInt16? {
  guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else { return nil }
  let digits = String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self)
  // A sign in front would be taken for part of a number.
  return digits.utf8.allSatisfy { $0 != 0x2B && $0 != 0x2D } ? UInt16(digits, radix: 16) : nil
}
