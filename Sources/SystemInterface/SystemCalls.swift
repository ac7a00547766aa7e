import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The one file that knows on which system this runs, and the one way from the results of C to typed errors: whatever is
// opened, listed, renamed or ended goes through here, and each call looks at what the system says of it.

/// An open file or folder; closed with the last use of it.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  /// The path by which it is told of if something fails.
  let path: String

  init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { close(number) }
}

/// The result of a system call, or the error that it left behind.
@discardableResult
private func checked(
  _ operation: FileError.Operation, _ path: String, _ call: () -> Int
) throws(FileError) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR { throw FileError(operation, path, cause(ofNumber: number)) }
  }
}

/// What a number of the system stands for.
func cause(ofNumber number: Int32) -> FileError.Cause {
  switch number {
  case ENOENT: .notThere
  case ENOTDIR: .notInAFolder
  case EACCES, EPERM, EROFS: .notAllowed
  case EISDIR: .isFolder
  case EWOULDBLOCK: .inUse
  case ENOSPC, EDQUOT: .diskFull
  case ENAMETOOLONG: .pathTooLong
  case ELOOP: .deadLink
  default:
    .failed(number: number, words: unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)")
  }
}

extension SystemCall.Access {
  fileprivate var flags: Int32 {
    switch self {
    // Opening a pipe would wait for a writer that never comes.
    case .reading: O_RDONLY | O_NONBLOCK
    case .folder: O_RDONLY | O_DIRECTORY
    case .newFile: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    case .writing: O_WRONLY
    }
  }
}

// Beside the names that hide them below.

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags, 0o666) }

private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, bytes, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, bytes, count)
}

private func systemRename(_ path: String, _ goal: String) -> Int32 { unsafe rename(path, goal) }

private func systemClose(_ number: Int32) -> Int32 { close(number) }

/// What is asked of the system.
enum SystemCall {
  /// What something is opened for.
  enum Access {
    case reading
    case folder
    /// A file that must not be there yet.
    case newFile
    /// Something that is there, such as a device.
    case writing
  }

  // MARK: Opening and looking

  static func open(_ path: String, for access: Access, as told: String? = nil) throws(FileError) -> Descriptor {
    let operation: FileError.Operation =
      switch access {
      case .reading, .folder: .read
      case .newFile, .writing: .write
      }
    let told = told ?? path
    let number = try checked(operation, told) { Int(systemOpen(path, access.flags | O_CLOEXEC)) }
    return Descriptor(number: Int32(number), path: told)
  }

  static func status(of descriptor: borrowing Descriptor) throws(FileError) -> FileStatus {
    let number = descriptor.number
    var found = stat()
    try checked(.read, descriptor.path) { unsafe Int(fstat(number, &found)) }
    return FileStatus(found)
  }

  static func status(at path: String, followsLinks: Bool) throws(FileError) -> FileStatus {
    var found = stat()
    try checked(.read, path) { unsafe Int(followsLinks ? stat(path, &found) : lstat(path, &found)) }
    return FileStatus(found)
  }

  /// Where a link leads to, as it says itself.
  static func goal(ofLink path: String) throws(FileError) -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let room = bytes.count
    let count = try checked(.read, path) {
      unsafe bytes.withUnsafeMutableBytes {
        unsafe $0.baseAddress.map { unsafe readlink(path, $0.assumingMemoryBound(to: CChar.self), room) } ?? -1
      }
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The path of something that is there without links, `.` and `..`.
  static func resolved(_ path: String) throws(FileError) -> String {
    guard let found = unsafe realpath(path, nil) else { throw FileError(.read, path, cause(ofNumber: errno)) }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Whether this user may write to what stands at a path.
  static func mayWrite(_ path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  static var user: UInt32 { geteuid() }

  /// The names in a folder and whether they are folders, where the system says so at once.
  static func entries(
    of path: String, _ body: (_ name: String, _ isFolder: Bool?) throws(FileError) -> Void
  ) throws(FileError) -> FileStatus.Identity {
    guard let stream = unsafe opendir(path) else { throw FileError(.read, path, cause(ofNumber: errno)) }
    defer { unsafe closedir(stream) }
    var status = stat()
    try checked(.read, path) { unsafe Int(fstat(dirfd(stream), &status)) }
    while true {
      // The end of a folder and a failure look the same but for this number.
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        let number = errno
        if number != 0 { throw FileError(.read, path, cause(ofNumber: number)) }
        return FileStatus(status).identity
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { unsafe text(ofName: $0) }
      if name == "." || name == ".." { continue }
      let isFolder: Bool? =
        switch Int32(unsafe entry.pointee.d_type) {
        case Int32(DT_DIR): true
        case Int32(DT_REG): false
        default: nil
        }
      try body(name, isFolder)
    }
  }

  private static func text<Name>(ofName name: UnsafePointer<Name>) -> String {
    unsafe name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout<Name>.size) { unsafe String(cString: $0) }
  }

  // MARK: Bytes

  /// Some of the next bytes, at most `count`; none at the end.
  static func read(_ descriptor: borrowing Descriptor, _ count: Int) throws(FileError) -> [UInt8] {
    try read(descriptor.number, count, path: descriptor.path)
  }

  static func read(_ number: Int32, _ count: Int, path: String) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      do throws(FileError) {
        let filled = try checked(.read, path) {
          unsafe bytes.withUnsafeMutableBytes { unsafe systemRead(number, $0.baseAddress, count) }
        }
        bytes.removeLast(count - filled)
        return bytes
      } catch {
        guard error.cause == .inUse else { throw error }
        wait(for: number, toWrite: false)
      }
    }
  }

  /// Bytes from a place in the file.
  static func read(_ descriptor: borrowing Descriptor, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    let number = descriptor.number
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let start = done
      let filled = try checked(.read, descriptor.path) {
        unsafe bytes.withUnsafeMutableBytes {
          unsafe pread(number, $0.baseAddress?.advanced(by: start), count - start, off_t(offset + start))
        }
      }
      if filled == 0 { throw FileError(.read, descriptor.path, cause(ofNumber: EIO)) }
      done += filled
    }
    return bytes
  }

  static func write(_ bytes: [UInt8], to descriptor: borrowing Descriptor) throws(FileError) {
    try write(bytes, to: descriptor.number, path: descriptor.path)
  }

  static func write(_ bytes: [UInt8], to number: Int32, path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let start = written
      do throws(FileError) {
        written += try checked(.write, path) {
          unsafe bytes.withUnsafeBytes {
            unsafe systemWrite(number, $0.baseAddress?.advanced(by: start), bytes.count - start)
          }
        }
      } catch {
        guard error.cause == .inUse else { throw error }
        wait(for: number, toWrite: true)
      }
    }
  }

  /// Waits until a pipe that does not wait by itself takes or gives bytes.
  private static func wait(for number: Int32, toWrite: Bool) {
    var asked = pollfd(fd: number, events: Int16(toWrite ? POLLOUT : POLLIN), revents: 0)
    _ = unsafe poll(&asked, 1, -1)
  }

  static func empty(_ descriptor: borrowing Descriptor) throws(FileError) {
    let number = descriptor.number
    try checked(.write, descriptor.path) { Int(ftruncate(number, 0)) }
    try checked(.write, descriptor.path) { Int(lseek(number, 0, SEEK_SET)) }
  }

  /// Waits until everything that was written is on the disk.
  static func sync(_ descriptor: borrowing Descriptor) throws(FileError) {
    let number = descriptor.number
    try checked(.write, descriptor.path) { Int(fsync(number)) }
  }

  // MARK: Names

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

  // MARK: Locks

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

  // MARK: The program

  /// Lets a reader that went away be an error of writing rather than the end of the program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static func isBrokenPipe(_ cause: FileError.Cause) -> Bool {
    if case .failed(EPIPE, _) = cause { true } else { false }
  }

  /// Becomes another program; returns only if that does not work.
  static func execute(_ path: String, _ arguments: [String]) -> FileError {
    let words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    var list = unsafe words + [nil]
    _ = unsafe execv(path, &list)
    return FileError(.read, path, cause(ofNumber: errno))
  }

  static func end(with status: Int32) -> Never {
    exit(status)
  }

  /// Closes a stream, which is when some disks say what they could not take.
  static func close(_ number: Int32, path: String) throws(FileError) {
    let result = systemClose(number)
    let cause = cause(ofNumber: errno)
    if result != 0, errno != EBADF, errno != EINTR { throw FileError(.write, path, cause) }
  }

  static func isTerminal(_ number: Int32) -> Bool { isatty(number) == 1 }

  /// How many columns wide a terminal is; nil if it does not say.
  static func width(ofTerminal number: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The seconds since the start of 1970, without leap seconds.
  static func now() -> Int { time(nil) }

  /// The number of processors that can work at the same time.
  static func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The most files and connections that this process can have open at once.
  static func mostOpenFiles() -> Int { sysconf(Int32(_SC_OPEN_MAX)) }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    owner = found.st_uid
    group = found.st_gid
    permissions = UInt32(found.st_mode & 0o7777)
    size = Int(found.st_size)
    #if canImport(Darwin)
      let time = found.st_mtimespec
    #else
      let time = found.st_mtim
    #endif
    modified = time.tv_sec * 1_000_000_000 + time.tv_nsec
    identity = Identity(device: UInt64(found.st_dev), number: UInt64(found.st_ino))
  }
}
