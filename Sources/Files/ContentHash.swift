/// The SHA-256 of bytes (FIPS 180-4), to tell one state of a register from another.
///
/// It names what was read, and guards nothing; for that, a library of half a million lines would be too much.
public struct ContentHash: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var byteCount = 0

  /// The hash of nothing yet.
  public init() {
    pending.reserveCapacity(64)
  }

  /// Takes further bytes.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      byteCount += 1
      if pending.count == 64 { takeBlock() }
    }
  }

  /// The hash of what was taken, as 64 hexadecimal digits.
  public consuming func finish() -> String {
    let bitCount = UInt64(byteCount) * 8
    pending.append(0x80)
    if pending.count > 56 {
      pending += Array(repeating: 0, count: 64 - pending.count)
      takeBlock()
    }
    pending += Array(repeating: 0, count: 56 - pending.count)
    pending += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
    takeBlock()
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }.joined()
  }

  private mutating func takeBlock() {
    var words = [UInt32](repeating: 0, count: 64)
    for index in 0..<16 {
      words[index] = pending[(4 * index)..<(4 * index + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (before, last) = (words[index - 15], words[index - 2])
      let first = Self.turned(before, 7) ^ Self.turned(before, 18) ^ (before >> 3)
      let second = Self.turned(last, 17) ^ Self.turned(last, 19) ^ (last >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var mixed = state
    for index in 0..<64 {
      let (a, e) = (mixed[0], mixed[4])
      let choice = (e & mixed[5]) ^ (~e & mixed[6])
      let first =
        mixed[7] &+ (Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)) &+ choice &+ Self.constants[index]
        &+ words[index]
      let majority = (a & mixed[1]) ^ (a & mixed[2]) ^ (mixed[1] & mixed[2])
      let second = (Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)) &+ majority
      mixed = [first &+ second, a, mixed[1], mixed[2], mixed[3] &+ first, e, mixed[5], mixed[6]]
    }
    for index in 0..<8 { state[index] &+= mixed[index] }
    pending.removeAll(keepingCapacity: true)
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      // The largest root with root³ <= prime · 2⁹⁶ holds 32 bits behind the point.
      var root: UInt64 = 0
      for bit in (0..<36).reversed() {
        let larger = root | 1 << UInt64(bit)
        let square = larger.multipliedFullWidth(by: larger)
        let low = square.low.multipliedFullWidth(by: larger)
        let high = (square.high &* larger) &+ low.high
        if (high, low.low) <= (prime << 32, 0) { root = larger }
      }
      return UInt32(truncatingIfNeeded: root)
    }
  }()
}

/// The SHA-256 of files under a folder: their names, sorted, and their bytes, each with its length.
///
/// - Parameters:
///   - folder: the folder.
///   - suffixes: what the names of the files end in.
/// - Returns: 64 hexadecimal digits.
/// - Throws: ``FileError`` if one of them cannot be read.
public func contentHash(ofFilesUnder folder: String, endingIn suffixes: [String]) throws(FileError) -> String {
  var hash = ContentHash()
  for name in try files(under: folder, endingIn: suffixes) {
    let bytes = try contents(of: folder + "/" + name)
    hash.update("\(name.utf8.count) \(name) \(bytes.count) ".utf8)
    hash.update(bytes)
  }
  return hash.finish()
}
