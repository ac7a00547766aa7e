import Diagnostics
import SystemInterface
import Wording

/// Puts files into a folder, all of them or none; says why if that cannot be.
///
/// - Throws: `ExitCode(2)`.
func write(_ files: [(name: String, bytes: [UInt8])], to folder: String, _ wording: Wording) throws {
  do throws(FileError) {
    let set = try AtomicFileSet(in: folder)
    for file in files {
      let pending = try set.begin(file.name)
      try pending.append(file.bytes)
      try pending.end()
    }
    try set.commit()
  } catch {
    throw refusal(error, wording, help: .chooseAnotherOutput)
  }
}
