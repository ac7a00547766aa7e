#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Beside the names that hide them below.

private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, bytes, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, bytes, count)
}

/// Reading and writing what is open.
extension SystemCall {
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
}
