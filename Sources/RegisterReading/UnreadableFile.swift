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
      ? BilingualText(
        nl: "wijs met -C de map met contracten aan", en: "name the folder with the contracts with -C")
      : isTooLarge
        ? BilingualText(nl: "zet elk contract in een eigen bestand", en: "put each contract in a file of its own")
        : BilingualText(
          nl: "controleer de rechten op het bestand", en: "check the permissions of the file"))
}
