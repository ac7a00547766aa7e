/// Why bytes are not read as a zip file, or a file in it is not.
public enum ZipProblem: Error, Hashable, Sendable {
  /// They are no zip file, or a broken one.
  case malformed
  /// What is in it is encrypted.
  case encrypted
  /// A file in it is packed in a way that is not read.
  case unknownMethod(Int)
  /// A file in it is larger than is read.
  case tooLarge
}
