import Foundation

/// The built program, run as a planner would.
enum RunningTermijn {
  /// What came of a run.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The root of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the fixtures of these tests.
  static let fixtures = package.appendingPathComponent("Tests/CommandsTests/Fixtures")

  /// The program stands beside the bundle of the tests.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("termijn")

  /// Starts a program, this one unless another is named, and does not wait for it; what it prints goes nowhere.
  static func start(program: String? = nil, _ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = program.map { URL(fileURLWithPath: $0) } ?? Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The text of a file as it is: Foundation would drop a byte order mark.
  static func text(of file: URL) throws -> String {
    guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else {
      throw CocoaError(.fileReadInapplicableStringEncoding)
    }
    return text
  }

  /// Runs the program in the package's own folder, in English.
  static func run(_ arguments: String...) throws -> Outcome {
    try run(arguments, in: package)
  }

  /// Runs the program in a folder, in English unless the environment says otherwise, with nothing or a file as input.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], input: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    let scratch = try TemporaryFolder()
    let outputFile = scratch.url.appendingPathComponent("output")
    let messagesFile = scratch.url.appendingPathComponent("messages")
    // Files rather than pipes: a large answer would fill a pipe while nobody reads it.
    for file in [outputFile, messagesFile] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messagesFile)
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try text(of: outputFile), messages: try text(of: messagesFile))
  }
}

/// A folder that is gone with the last reference to it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("termijn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes files under the folder, by their relative paths.
  func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
