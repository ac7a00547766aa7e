#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Locks, and waiting for them.
extension SystemCall {
  /// Locks what is open against other programs; false where the file system cannot lock.
  ///
  /// - Throws: ``FileError`` with ``FileError/Cause/inUse`` if another one has locked it.
  static func lock(_ descriptor: borrowing Descriptor) throws(FileError) -> Bool {
    let number = descriptor.number
    do throws(FileError) {
      try checked(.write, descriptor.path) { Int(flock(number, LOCK_EX | LOCK_NB)) }
      return true
    } catch {
      if error.cause == .inUse { throw error }
      return false
    }
  }

  /// Does nothing for a while.
  static func pause(milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1000)
  }
}
