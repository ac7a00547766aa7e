import Diagnostics
import SystemInterface
import Words

/// What is said of a file, or of a folder, that cannot be read.
func unreadable(_ error: FileError, isFolder: Bool = false) -> Diagnostic {
  let place = isFolder ? nil : Place(file: error.path, line: 1, column: 1)
  let isTooLarge = if case .tooLarge = error.cause { true } else { false }
  return Diagnostic(
    isTooLarge ? .tooLarge : .unreadableFile, at: place,
    error.message,
    help: isFolder
      ? Message { $0.nameFolderWithContracts }
      : isTooLarge
        ? Message { $0.eachContractInItsOwnFile }
        : Message { $0.checkPermissions })
}
