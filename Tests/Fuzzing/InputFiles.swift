import SystemInterface

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An input as files in a folder: each begins with a line `%% name`, and what stands before the first is `hulp.yaml`.
struct InputFiles {
  /// Where they are; the same for every input, so that a place is the same each time.
  let folder: String

  /// The files of the last input, which are still there.
  nonisolated(unsafe) private static var written: Set<String> = []

  private static let folder: String = {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let folder = "\(parent)/register-\(getpid())"
    guard unsafe mkdir(folder, 0o700) == 0 else { fatalError("\(folder) cannot be made") }
    return folder
  }()

  /// Writes the files of an input.
  init(_ input: [UInt8]) throws {
    folder = Self.folder
    var files: [String: [UInt8]] = [:]
    var name = "hulp.yaml"
    let lines = TextLines(input)
    for line in lines.lines {
      let content = input[line.content]
      if content.starts(with: "%% ".utf8) {
        name = Self.fileName(content.dropFirst(3))
        files[name] = []
      } else {
        files[name, default: []] += input[line.content.lowerBound..<line.end]
      }
    }
    for old in unsafe Self.written where files[old] == nil { _ = unsafe unlink("\(folder)/\(old)") }
    for (name, bytes) in files {
      guard let file = unsafe fopen("\(folder)/\(name)", "w") else { fatalError("\(name) cannot be written") }
      unsafe fwrite(bytes, 1, bytes.count, file)
      unsafe fclose(file)
    }
    unsafe Self.written = Set(files.keys)
  }

  /// A name in this folder, whatever the input says.
  private static func fileName(_ bytes: ArraySlice<UInt8>) -> String {
    let kept = bytes.prefix(40).map { byte -> UInt8 in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x2E: byte
      default: 0x2D
      }
    }
    let name = String(decoding: kept, as: UTF8.self)
    return name.hasSuffix(".yaml") ? name : "\(name).yaml"
  }
}
