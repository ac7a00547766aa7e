import CivilDates
import Register
import RegisterDrafts
import SystemInterface
import Words

@testable import Importing

/// A notice among the files of these tests.
struct NoticeFile {
  let name: String
  let bytes: [UInt8]

  init(_ name: String) throws {
    self.name = name
    let folder = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    bytes = try readFile(at: "/\(folder)/Files/\(name)", limit: 1 << 20).bytes
  }

  func imported(_ language: Language = .dutch) throws -> ImportedContracts {
    try importedContracts(from: bytes, ImportRequest(document: "aankondiging", fileName: name, language: language))
  }
}

extension ContractDraft {
  /// The term and its extensions on one line; `?` is unknown, a star stands for what is assumed.
  var summary: String {
    var parts = [Self.text(term.start?.value)]
    if let duration = term.duration { parts.append(duration.value.map { "\($0)" } ?? "?") }
    if let lastDay = term.lastDay {
      let day =
        switch lastDay.value {
        case .day(let day): "t/m \(Self.text(day))"
        case .open: "open"
        case .unknown, nil: "t/m ?"
        }
      parts.append(day + (term.assumed == nil ? "" : "*"))
    }
    for step in extensions {
      let times =
        switch step.times {
        case .count(let count): "\(count)"
        case .unlimited: "unlimited"
        case .unknown: "?"
        }
      parts.append("+ \(step.by?.rawValue ?? "decision*") x\(times) \(step.length)")
    }
    if let day = finalLastDay?.value { parts.append("final \(Self.text(day))") }
    return parts.joined(separator: " ")
  }

  private static func text(_ day: ImpreciseDate?) -> String {
    guard let day else { return "?" }
    return day.isExact ? "\(day.earliest)" : "\(day.earliest)/\(day.latest)"
  }
}
