import ReportPages
import SystemInterface

/// Folders of templates that a test makes up.
enum Made {
  /// The built-in templates with these in their place.
  static func templates(_ files: [String: String]) throws -> Templates {
    let folder = try TemporaryFolder(in: "/tmp")
    try write(files.mapValues { Array($0.utf8) }, to: folder.path)
    return try Templates(in: folder.path)
  }

  static func write(_ files: [String: [UInt8]], to folder: String) throws {
    let set = try AtomicFileSet(in: folder)
    for (name, bytes) in files {
      let file = try set.begin(name)
      try file.append(bytes)
      try file.end()
    }
    try set.commit()
  }
}
