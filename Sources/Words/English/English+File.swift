extension EnglishByDefault {
  var fileNotThere: String { "it does not exist" }
  var pathHoldsNoFolder: String { "a part of the path is no folder" }
  var linkToNothing: String { "it is a link to nothing" }
  var linkOfAnotherUser: String { "it is a link of another user, in a folder that anyone may write to" }
  var notAllowed: String { "permission denied" }
  var inUse: String { "another program is using it" }
  var ofAnotherUser: String { "it belongs to another user" }
  var noRegularFile: String { "it is not a regular file" }
  var isAFolder: String { "it is a folder" }
  func largerThan(_ size: String) -> String { "it is larger than \(size)" }
  var diskFull: String { "the disk is full" }
  var pathTooLong: String { "the path is too long" }
  func systemSays(_ words: String) -> String { words }

  func partlyWritten(new: String, old: String) -> String {
    "; new are now \(new.isEmpty ? "none" : new), still old are \(old.isEmpty ? "none" : old); run the command again"
  }

  var writingUnconfirmed: String { "; what is there is new, but the disk has not confirmed it: run the command again" }
  func cannotBeRead(_ path: String, because reason: String) -> String { "\(path) cannot be read: \(reason)" }

  func cannotBeWritten(_ path: String, because reason: String, now aftermath: String) -> String {
    "\(path) cannot be written: \(reason)\(aftermath)"
  }
}
