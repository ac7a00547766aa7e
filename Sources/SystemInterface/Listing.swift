/// The paths of the files under a folder whose names end in one of `suffixes`, relative to it and sorted.
///
/// Capitals from A to Z in a name count as small letters: some programs write `.YAML`.
/// Names that start with a dot are passed over. Links are followed; a folder that was already visited is not entered
/// again, so that links in a circle end.
///
/// - Throws: ``FileError`` if the folder, or one below it, cannot be read to its end.
public func files(under folder: String, endingIn suffixes: [String]) throws(FileError) -> [String] {
  var found: [String] = []
  var visited: Set<FileStatus.Identity> = []
  var pending = [""]
  while let relative = pending.popLast() {
    let path = relative.isEmpty ? folder : folder + "/" + relative
    if !relative.isEmpty, visited.contains(try SystemCall.status(at: path, followsLinks: true).identity) { continue }
    let identity = try SystemCall.entries(of: path) { (name, isFolder) throws(FileError) in
      if name.utf8.first == 0x2E { return }
      let child = relative.isEmpty ? name : relative + "/" + name
      let leadsOn = if let isFolder { isFolder } else { try leadsToFolder(folder + "/" + child) }
      if leadsOn {
        pending.append(child)
      } else if suffixes.contains(where: { endsInBytes(name, $0) }) {
        found.append(child)
      }
    }
    visited.insert(identity)
  }
  // By bytes, so that the order is the same on every machine.
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Whether a link, or what is not known yet, leads to a folder; a link to nothing is for whoever reads it to tell of.
private func leadsToFolder(_ path: String) throws(FileError) -> Bool {
  do throws(FileError) {
    return try SystemCall.status(at: path, followsLinks: true).kind == .folder
  } catch {
    if error.isNotFound || error.cause == .deadLink { return false }
    throw error
  }
}

private func endsInBytes(_ name: String, _ suffix: String) -> Bool {
  name.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { byte, wanted in
    (0x41...0x5A).contains(byte) ? byte + 0x20 == wanted : byte == wanted
  }
}

/// Everything in a folder and those below it, without the folder itself; links are not followed.
///
/// - Returns: relative paths with what stands there, a folder before what is in it.
/// - Throws: ``FileError`` if a folder cannot be read to its end.
func everything(under folder: String) throws(FileError) -> [(path: String, status: FileStatus)] {
  var found: [(path: String, status: FileStatus)] = []
  var pending = [""]
  while let relative = pending.popLast() {
    let path = relative.isEmpty ? folder : folder + "/" + relative
    _ = try SystemCall.entries(of: path) { (name, _) throws(FileError) in
      let child = relative.isEmpty ? name : relative + "/" + name
      let status = try SystemCall.status(at: folder + "/" + child, followsLinks: false)
      found.append((child, status))
      if status.kind == .folder { pending.append(child) }
    }
  }
  return found
}

/// The names in a folder.
///
/// - Throws: ``FileError`` if it cannot be read to its end.
public func names(in folder: String) throws(FileError) -> [String] {
  var found: [String] = []
  _ = try SystemCall.entries(of: folder) { name, _ in found.append(name) }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Removes a folder of this program with everything in it; links are removed and not followed.
func removeAll(at path: String) throws(FileError) {
  let inside = try everything(under: path)
  // What is in a folder was found after it.
  for entry in inside.reversed() {
    if entry.status.kind == .folder {
      try SystemCall.removeFolder("\(path)/\(entry.path)")
    } else {
      try SystemCall.remove("\(path)/\(entry.path)")
    }
  }
  try SystemCall.removeFolder(path)
}
