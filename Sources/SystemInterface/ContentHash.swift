import CLibmd

/// The SHA-256 of bytes (FIPS 180-4), to tell one state of a register from another.
public struct ContentHash {
  private var context: SHA2_CTX

  /// The hash of nothing yet.
  public init() {
    context = SHA2_CTX()
    unsafe SHA256Init(&context)
  }

  /// Takes further bytes.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe SHA256Update(&context, bytes, bytes.count)
  }

  /// The hash of what was taken, as 64 hexadecimal digits.
  public consuming func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// The SHA-256 of files of a folder: their names and their bytes, each with its length.
///
/// - Parameters:
///   - files: what was read, in the order of the names.
///   - folder: the folder under which they lie, with which their paths begin.
/// - Returns: 64 hexadecimal digits.
public func contentHash(of files: [FileContents], under folder: String) -> String {
  var hash = ContentHash()
  for file in files {
    let name = file.path.utf8.dropFirst(folder.utf8.count + 1)
    hash.update(Array("\(name.count) ".utf8) + name + Array(" \(file.bytes.count) ".utf8))
    hash.update(file.bytes)
  }
  return hash.finish()
}
