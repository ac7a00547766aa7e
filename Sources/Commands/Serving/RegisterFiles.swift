import CivilDates
import SystemInterface

/// What the files of a register look like from outside: enough to see that one changed without reading them all.
struct RegisterFiles: Sendable {
  /// Within this time a file can change twice and look the same: some file systems count in seconds.
  private static let grain = 2

  private let statuses: [String: FileStatus]
  /// The day in the Netherlands, on which answers rest where the register sets none.
  private let today: CivilDate
  /// Whether no file was changed so shortly before that it may have been changed since.
  private let isSettled: Bool
  /// Whether the folder could be listed.
  private let isListed: Bool

  /// The files in the folder of a register, and the templates, meetings and whatever else lies there.
  init(in folder: String) {
    today = Question.today()
    let names = try? files(under: folder, endingIn: [""])
    isListed = names != nil
    var statuses: [String: FileStatus] = [:]
    for name in names ?? [] { statuses[name] = try? fileStatus(at: "\(folder)/\(name)") }
    self.statuses = statuses
    let recent = (secondsSince1970() - Self.grain) * 1_000_000_000
    isSettled = !statuses.values.contains { recent < $0.modified }
  }

  /// Whether something may have changed since.
  func differ(from earlier: RegisterFiles) -> Bool {
    // What was read too early is read once more, when nothing can have changed unseen since.
    !earlier.isSettled && isSettled || statuses != earlier.statuses || today != earlier.today
      || isListed != earlier.isListed
  }
}
