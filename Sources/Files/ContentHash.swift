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
    hash.update(Array("\(name.utf8.count) \(name) \(bytes.count) ".utf8))
    hash.update(bytes)
  }
  return hash.finish()
}
