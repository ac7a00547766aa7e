/// Makes a folder of a random name and locks it, so that no other run takes it for something left behind.
///
/// - Parameters:
///   - parent: the folder in which it is made.
///   - prefix: what its name begins with.
/// - Returns: its path, and the lock that keeps it.
/// - Throws: ``FileError`` on `parent` if it cannot be made.
func newLockedFolder(in parent: String, prefix: String) throws(FileError) -> (path: String, lock: FileLock) {
  while true {
    let path = SystemInterface.path(parent, prefix + randomName())
    do throws(FileError) {
      try SystemCall.makeFolder(path, permissions: 0o700)
    } catch {
      throw FileError(.write, parent, error.cause)
    }
    do throws(FileError) {
      return (path, try FileLock(on: path, waiting: 0))
    } catch {
      // Between its making and its locking another run may take it for something left behind.
      guard error.isNotFound || error.isLocked else { throw error }
    }
  }
}
