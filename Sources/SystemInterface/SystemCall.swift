#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The calls in the files of `SystemCall` are all that knows on which system this runs, and `checked` is the one way from
// the results of C to typed errors: whatever is opened, listed, renamed or ended goes through it.

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
func checked(
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

// Beside the name that hides it below.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags, 0o666) }

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
