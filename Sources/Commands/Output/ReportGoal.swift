import SystemInterface

/// Where reports go.
enum ReportGoal: Equatable {
  case standardOutput
  /// One report, into a file of this path.
  case file(String)
  /// Into this folder.
  case folder(String)

  /// The names of the files of the reports of these registers; all differ.
  ///
  /// - Parameters:
  ///   - folders: the folders of the registers.
  ///   - isAlone: whether one register was asked for, so that its name needs no mention.
  ///   - base: what the names begin with, in a folder.
  ///   - format: what the reports are written in.
  /// - Returns: a name for each register; empty names where there are no files.
  func names(ofRegisters folders: [String], isAlone: Bool, base: String, _ format: ReportFormat) -> [String] {
    switch self {
    case .standardOutput: return folders.map { _ in "" }
    case .file(let path): return folders.map { _ in lastName(of: path) }
    case .folder: break
    }
    var names: Set<String> = []
    return folders.map { folder in
      let last = isAlone ? "" : lastName(of: folder)
      let own = last.isEmpty ? base : "\(base)-\(last)"
      var name = own
      var number = 2
      while !names.insert(name).inserted {
        name = "\(own)-\(number)"
        number += 1
      }
      return "\(name).\(format.rawValue)"
    }
  }
}

/// The name of the annex of a report: `report-2021-annex.html` for `report-2021.html`.
func annexName(of name: String) -> String {
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "\(name)-annex" }
  return "\(name[..<dot])-annex\(name[dot...])"
}
