import JSONText

/// Reads the Open Contracting Data Standard 1.1: a package of releases or of records, or one release.
struct OCDSPackage {
  /// The procurements, each as it is after all releases of it.
  let processes: [OCDSProcess]
  /// Whether it only names where its releases can be got.
  private(set) var isOfLinks = false

  /// A package.
  ///
  /// - Returns: nil if the JSON is none of these.
  init?(_ json: JSONValue) {
    let root = LocatedJSON(json)
    if !root.items.isEmpty {
      // A list of releases without a package around it.
      guard root.items.allSatisfy({ $0["ocid"] != nil }) else { return nil }
      processes = Self.merged(root.items)
    } else if let records = root["records"]?.items {
      isOfLinks = records.contains { $0["releases"]?.items.contains { $0["url"] != nil } ?? false }
      processes = records.compactMap { record in
        if let compiled = record["compiledRelease"] { return OCDSProcess(release: compiled) }
        return Self.merged(record["releases"]?.items.filter { $0["tag"] != nil } ?? []).first
      }
    } else if let releases = root["releases"]?.items {
      processes = Self.merged(releases)
    } else if root["ocid"] != nil {
      processes = [OCDSProcess(release: root)]
    } else {
      return nil
    }
  }

  /// The releases of each procurement as one, the later over the earlier, in the order in which they first come.
  private static func merged(_ releases: [LocatedJSON]) -> [OCDSProcess] {
    var order: [String] = []
    var groups: [String: [LocatedJSON]] = [:]
    for release in releases where release.isObject {
      let id = release["ocid"]?.published?.text ?? release.path
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(release)
    }
    return order.compactMap { id in
      let ordered = (groups[id] ?? []).enumerated().sorted { left, right in
        let (one, other) = (left.element["date"]?.published?.text ?? "", right.element["date"]?.published?.text ?? "")
        return (one, left.offset) < (other, right.offset)
      }.map(\.element)
      guard var whole = ordered.first else { return nil }
      for release in ordered.dropFirst() { whole.take(over: release) }
      return OCDSProcess(release: whole)
    }
  }
}
