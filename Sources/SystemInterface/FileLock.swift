/// A lock on a file or a folder, against other runs of this program; released with the last reference to it.
///
/// The file itself is locked, so that nothing is left behind. Where the file system cannot lock, there is no lock.
public final class FileLock {
  private let descriptor: Descriptor
  /// Whether the file system could lock.
  let isHeld: Bool

  /// How long is waited for another program that has the lock, in milliseconds.
  public static let patience = 30_000

  /// Locks what is at a path.
  ///
  /// - Parameters:
  ///   - path: the file or folder; it must be there.
  ///   - milliseconds: how long is waited for another program that has locked it.
  /// - Throws: ``FileError``; with ``FileError/Cause/inUse`` if another program keeps its lock.
  public convenience init(on path: String, waiting milliseconds: Int = FileLock.patience) throws(FileError) {
    var waited = 0
    var pause = 1
    while true {
      do throws(FileError) {
        try self.init(atOnceOn: path)
        return
      } catch {
        guard error.cause == .inUse, waited < milliseconds else { throw error }
      }
      SystemCall.pause(milliseconds: pause)
      waited += pause
      pause = min(pause * 2, 20)
    }
  }

  private init(atOnceOn path: String) throws(FileError) {
    while true {
      let descriptor = try SystemCall.open(path, for: .reading)
      let isLocked = try SystemCall.lock(descriptor)
      // The one who had the lock may have put another file in its place.
      let own = try SystemCall.status(of: descriptor).identity
      if try SystemCall.status(at: path, followsLinks: true).identity == own {
        self.descriptor = descriptor
        isHeld = isLocked
        return
      }
    }
  }

  /// Waits until the names in a locked folder are on the disk.
  func sync() throws(FileError) {
    try SystemCall.sync(descriptor)
  }
}
