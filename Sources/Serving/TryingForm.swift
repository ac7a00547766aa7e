/// What the page to try decisions on is asked: everything stands in the address, and nothing anywhere else.
public struct TryingForm: Sendable {
  /// The target dates, as they were written: two are laid side by side; none for the one that the register thinks of
  /// first.
  public let targets: [String]
  /// The day of the question, as it was written; nil for that of the register.
  public let asOf: String?
  /// The transition; nil for the largest bundle.
  public let transition: String?
  /// What is tried out.
  public let assumptions: [String]

  /// The beginning of the name of a field that says what happens to a deadline.
  public static let outcomePrefix = "set:"
  /// The beginning of the name of a field that says on which day that happens.
  public static let dayPrefix = "on:"
  /// The beginning of the name of a field with a value for an unknown fact.
  public static let valuePrefix = "value:"

  /// What an address asks.
  public init(_ query: Query) {
    func first(_ name: String) -> String? { query[name].first { !$0.isEmpty } }
    targets = Self.targets(query)
    asOf = first("as-of")
    transition = first("transition")
    assumptions = query["assume"].filter { !$0.isEmpty }
  }

  private static func targets(_ query: Query) -> [String] {
    var targets: [String] = []
    for target in query["target"] where !target.isEmpty && !targets.contains(target) { targets.append(target) }
    return Array(targets.prefix(2))
  }

  /// The address of a form that was sent, which says the same in the words of the command line; nil for an address that
  /// does so already.
  ///
  /// - Parameters:
  ///   - query: the fields.
  ///   - day: the day on which something happens of which the form says no day.
  /// - Returns: the fields of that address, or nil.
  public static func canonical(_ query: Query, day: String) -> Query? {
    let own = ["as-of", "transition"].compactMap { name in
      query[name].first { !$0.isEmpty }.map { Query.Field(name, $0) }
    }
    let kept = targets(query).map { Query.Field("target", $0) } + own
    var assumptions: [String] = []
    func add(_ assumption: String) {
      if !assumptions.contains(assumption) { assumptions.append(assumption) }
    }
    for field in query.fields where !field.value.isEmpty {
      if field.name == "assume" { add(field.value) }
      if field.name.hasPrefix(outcomePrefix) {
        let id = field.name.dropFirst(outcomePrefix.count)
        let on = query[dayPrefix + id].first { !$0.isEmpty } ?? day
        add("\(id)=\(field.value)@\(on)")
      }
      if field.name.hasPrefix(valuePrefix) { add("\(field.name.dropFirst(valuePrefix.count))=\(field.value)") }
    }
    let fields = kept + assumptions.map { Query.Field("assume", $0) }
    // The order in which somebody wrote them is as good as any.
    return Set(fields) == Set(query.fields) && fields.count == query.fields.count ? nil : Query(fields)
  }

  /// The address of the same question with other target dates, as it stands behind the path.
  public func address(targets days: [String]) -> String {
    let named: [(name: String, value: String?)] =
      days.map { ("target", $0) } + [("as-of", asOf), ("transition", transition)]
    let own = named.compactMap { field in field.value.map { Query.Field(field.name, $0) } }
    return "?" + Query(own + assumptions.map { Query.Field("assume", $0) }).text
  }
}
