/// Bytes that are put aside while this program runs: a few in memory, and once they are many in a file that no other
/// program sees.
public final class SpilledBytes {
  private final class File {
    let descriptor: Descriptor

    init(in parent: String) throws(FileError) {
      // The file goes with its folder at once, and lives on without a name until it is closed.
      let folder = try TemporaryFolder(in: parent)
      descriptor = try SystemCall.open(path(folder.path, "bytes"), for: .newFile, as: parent)
    }
  }

  private let limit: Int
  private let parent: String
  private var file: File?
  /// How many bytes are in the file; the others, behind them, are in memory.
  private var spilled = 0
  private var kept: [UInt8] = []
  /// Whether there is no room for a file, so that all that comes stays in memory.
  private var hasNoRoom = false

  /// How many bytes were put aside.
  public var count: Int { spilled + kept.count }

  /// No bytes yet.
  ///
  /// - Parameters:
  ///   - limit: how many are kept in memory.
  ///   - parent: the folder in which the file is made; that of temporary files if nil.
  public init(keeping limit: Int = 1 << 20, in parent: String? = nil) {
    self.limit = limit
    self.parent = parent ?? environment("TMPDIR") ?? "/tmp"
  }

  /// Puts bytes aside, behind those that were before.
  public func append(_ bytes: [UInt8]) {
    kept += bytes
    if kept.count < limit || hasNoRoom { return }
    do throws(FileError) {
      if file == nil { file = try File(in: parent) }
      guard let file else { return }
      try SystemCall.write(kept, to: file.descriptor)
      spilled += kept.count
      kept = []
    } catch {
      // Memory is left; where that ends as well nothing can be done.
      hasNoRoom = true
    }
  }

  /// Some of the bytes.
  ///
  /// - Parameters:
  ///   - offset: where they start; not beyond the end.
  ///   - most: how many at most; fewer come at the end, and may where those in the file end.
  /// - Returns: the bytes; at least one, unless there are none from there on.
  /// - Throws: ``FileError`` if the file cannot be read.
  public func read(at offset: Int, atMost most: Int) throws(FileError) -> [UInt8] {
    guard offset < spilled, let file else {
      let start = offset - spilled
      return Array(kept[start..<min(start + most, kept.count)])
    }
    return try SystemCall.read(file.descriptor, at: offset, count: min(most, spilled - offset))
  }
}
