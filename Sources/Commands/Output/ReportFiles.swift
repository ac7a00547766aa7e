import System

/// The reports of many registers in one folder, each written when it is made; they get their names together.
final class ReportFiles {
  private let set: AtomicFileSet
  private var names: [String: String] = [:]

  /// - Parameters:
  ///   - folder: where the reports go.
  ///   - registers: the folders of the registers, after which the reports are named.
  ///   - base: what every name begins with.
  ///   - format: how the reports are written.
  /// - Throws: `FileError` if the folder cannot be written to.
  init(in folder: String, named registers: [String], base: String, _ format: ReportFormat) throws {
    set = try AtomicFileSet(in: folder)
    var taken: Set<String> = []
    for register in registers {
      let last = lastName(of: register)
      let own = last.isEmpty ? base : "\(base)-\(last)"
      var name = own
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(own)-\(number)"
        number += 1
      }
      names[register] = "\(name).\(format.rawValue)"
    }
  }

  /// Writes the report of a register.
  func add(_ bytes: [UInt8], of register: String) throws {
    let pending = try set.begin(names[register] ?? "report")
    try pending.append(bytes)
    try pending.end()
  }

  /// Gives the reports their names.
  func commit() throws {
    try set.commit()
  }
}
