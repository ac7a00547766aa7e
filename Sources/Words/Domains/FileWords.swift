/// Why a file cannot be read or written, and what stands on the disk now.
public protocol FileWords: Sendable {
  var fileNotThere: String { get }
  var pathHoldsNoFolder: String { get }
  var linkToNothing: String { get }
  var linkOfAnotherUser: String { get }
  var notAllowed: String { get }
  var inUse: String { get }
  var ofAnotherUser: String { get }
  var noRegularFile: String { get }
  var isAFolder: String { get }
  func largerThan(_ size: String) -> String
  var diskFull: String { get }
  var pathTooLong: String { get }
  func systemSays(_ words: String) -> String
  func partlyWritten(new: String, old: String) -> String
  var writingUnconfirmed: String { get }
  func cannotBeRead(_ path: String, because reason: String) -> String
  /// What stands on the disk now comes behind it.
  func cannotBeWritten(_ path: String, because reason: String, now aftermath: String) -> String
}
