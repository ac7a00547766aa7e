import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Beside the names that hide them below.

private func systemRename(_ path: String, _ goal: String) -> Int32 { unsafe rename(path, goal) }

/// What the names in a folder stand for, and who may use it.
extension SystemCall {
  static func makeFolder(_ path: String, permissions: UInt32 = 0o777) throws(FileError) {
    try checked(.write, path) { unsafe Int(mkdir(path, mode_t(permissions))) }
  }

  static func rename(_ path: String, to goal: String) throws(FileError) {
    try checked(.write, goal) { Int(systemRename(path, goal)) }
  }

  /// Lets two names change places at once; false where the file system cannot.
  static func exchange(_ path: String, with goal: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try checked(.write, goal) { unsafe Int(exchange_names(path, goal)) }
      return true
    } catch {
      guard case .failed(let number, _) = error.cause, [EINVAL, ENOSYS, ENOTSUP].contains(number) else { throw error }
      return false
    }
  }

  /// Removes a file or a link; it is no error if it is not there.
  static func remove(_ path: String) throws(FileError) {
    do throws(FileError) {
      try checked(.write, path) { unsafe Int(unlink(path)) }
    } catch {
      if error.cause != .notThere { throw error }
    }
  }

  /// Removes an empty folder; it is no error if it is not there.
  static func removeFolder(_ path: String) throws(FileError) {
    do throws(FileError) {
      try checked(.write, path) { unsafe Int(rmdir(path)) }
    } catch {
      if error.cause != .notThere { throw error }
    }
  }

  /// Gives a file the owner, the group and the permissions of another, as far as this user may.
  static func give(_ status: FileStatus, to descriptor: borrowing Descriptor) throws(FileError) {
    let number = descriptor.number
    let own = try self.status(of: descriptor)
    var permissions = status.permissions & 0o7777
    if own.owner != status.owner || own.group != status.group {
      let isGiven =
        fchown(number, uid_t(status.owner), gid_t(status.group)) == 0
        || fchown(number, uid_t.max, gid_t(status.group)) == 0
      // What was meant for one group must not open up to another.
      if !isGiven { permissions &= 0o7707 }
      if user != 0 { permissions &= 0o777 }
    }
    try checked(.write, descriptor.path) { Int(fchmod(number, mode_t(permissions))) }
  }

  /// Lets only its owner read and write a file.
  static func makePrivate(_ descriptor: borrowing Descriptor) throws(FileError) {
    let number = descriptor.number
    try checked(.write, descriptor.path) { Int(fchmod(number, 0o600)) }
  }
}
