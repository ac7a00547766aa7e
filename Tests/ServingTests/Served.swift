import Commands
import Foundation
import SystemInterface
import Words

@testable import Serving

/// A register in a folder of its own, and what serves it.
final class Served: Sendable {
  let scratch: TemporaryFolder
  let folder: String
  let register: ServedRegister
  let service: Service

  /// A copy of a register.
  convenience init(copying register: String) throws {
    try self.init { try FileManager.default.copyItem(atPath: register, toPath: $0) }
  }

  /// A register of files.
  convenience init(_ files: [String: String]) throws {
    try self.init { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
    }
  }

  private init(_ fill: (_ folder: String) throws -> Void) throws {
    scratch = try TemporaryFolder(in: "/tmp")
    folder = scratch.path + "/contracts"
    try fill(folder)
    register = try ServedRegister(in: folder, stateFolder: scratch.path + "/state", language: .english)
    service = Service(of: register.source, tokens: nil) { _ in nil }
  }

  func get(_ path: String) -> Response { service.get("/s/\(service.ownSecret)/\(path)") }

  var health: String { service.get("/healthz", isLoopback: true).text }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }
}
