import SystemInterface

/// When the bytes of each file came to be what they are: never now, unless they changed now.
///
/// They are kept beside the calendars, so that a restart tells nobody to fetch anew what is the same.
public struct ModificationTimes: Sendable {
  private static let heading = "termijn-served 1"

  private var known: [String: (hash: String, seconds: Int)] = [:]

  /// No times yet.
  public init() {}

  /// Reads the form in which they are kept; lines that are none are passed over: their files count as new.
  public init(_ text: String) {
    let lines = text.utf8.split(separator: 0x0A).map { String(Substring($0)) }
    guard lines.first == Self.heading else { return }
    for line in lines.dropFirst() {
      let fields = line.utf8.split(separator: 0x09).map { String(Substring($0)) }
      guard fields.count == 3, let seconds = Int(fields[2]), seconds >= 0 else { continue }
      known[fields[0]] = (fields[1], seconds)
    }
  }

  /// The form in which they are kept.
  public var text: String {
    Self.heading + "\n"
      + known.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value.hash)\t\($0.value.seconds)\n" }.joined()
  }

  /// A resource with the time since which it is what it is.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - name: its name.
  ///   - kind: what it is.
  ///   - now: the seconds since 1970 (UTC).
  ///   - policy: what a page that stands alone may load; nil for a part of the site.
  /// - Returns: the resource.
  public mutating func resource(
    _ bytes: [UInt8], named name: String, _ kind: Resource.Kind, now: Int, policy: String? = nil
  ) -> Resource {
    let hash = FileContents(path: name, bytes: bytes).hash
    var seconds = now
    if let (oldHash, oldSeconds) = known[name] {
      // Two changes in one second must not look like one.
      seconds = oldHash == hash ? oldSeconds : max(now, oldSeconds + 1)
    }
    known[name] = (hash, seconds)
    return Resource(bytes, kind, modified: seconds, policy: policy)
  }
}
