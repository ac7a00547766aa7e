/// Where a rule looks: what it is handed, and how often it is asked.
///
/// Every check takes time linear in what it is handed.
enum Check: Sendable {
  /// The file as a whole, when all of it was read.
  case file(@Sendable (CalendarFile, inout Findings) -> Void)
  /// Each physical line, folded as it is.
  case physicalLine(@Sendable (PhysicalLine, inout Findings) -> Void)
  /// Each content line with a fold in it or a character beyond printable ASCII.
  case line(@Sendable (ContentLine, inout Findings) -> Void)
  /// What the reader stumbles over.
  case stumble(@Sendable (Stumble, Int, inout Findings) -> Void)
  /// Each component, when it begins: only its name and place are known.
  case opening(@Sendable (Component, inout Findings) -> Void)
  /// Each component of some kinds, when it ends.
  case component(Set<ComponentKind>, @Sendable (Component, inout Findings) -> Void)
  /// Each property in a known component; the registered ones of some names where names are given.
  case property(Set<PropertyName>?, @Sendable (Property, inout Findings) -> Void)
  /// Each value of some types of each registered property; a list is handed over value by value, a text as it is.
  case value(Set<ValueType>, @Sendable (Property, Range<Int>, inout Findings) -> Void)

  /// Every property in a known component.
  static func property(_ check: @escaping @Sendable (Property, inout Findings) -> Void) -> Check {
    .property(nil, check)
  }

  /// Components of one kind, when they end.
  static func component(
    _ kind: ComponentKind, _ check: @escaping @Sendable (Component, inout Findings) -> Void
  ) -> Check { .component([kind], check) }
}

/// What the reader stumbles over.
enum Stumble {
  /// Something before, between or after the calendars.
  case outside
  /// Components inside components without end.
  case tooDeep
  /// An END that ends nothing.
  case endWithoutBegin(String)
  /// An END while another component is open inside.
  case endBefore(String, inner: String)
  /// A BEGIN that nothing ends.
  case beginWithoutEnd(String)
  /// A line that is no property; whether there is a colon on it.
  case noProperty(hasColon: Bool)
  /// Most likely the rest of a text; what stands before the colon.
  case prose(String)
  /// Something else where a parameter is due.
  case noParameter(String)
  /// A quotation mark in the middle of the value of a parameter.
  case quoteInside
  /// A quotation mark that is not closed.
  case quoteOpen
  /// Something behind the closing quotation mark of a parameter.
  case afterQuote
}

/// The checks of all rules, by where they look.
struct RuleTable: Sendable {
  typealias Entry<Function> = (rule: Int, check: Function)

  private(set) var file: [Entry<@Sendable (CalendarFile, inout Findings) -> Void>] = []
  private(set) var physicalLine: [Entry<@Sendable (PhysicalLine, inout Findings) -> Void>] = []
  private(set) var line: [Entry<@Sendable (ContentLine, inout Findings) -> Void>] = []
  private(set) var stumble: [Entry<@Sendable (Stumble, Int, inout Findings) -> Void>] = []
  private(set) var opening: [Entry<@Sendable (Component, inout Findings) -> Void>] = []
  private(set) var component: [ComponentKind: [Entry<@Sendable (Component, inout Findings) -> Void>]] = [:]
  /// By property; the last is for properties that nobody registered.
  private(set) var property: [[Entry<@Sendable (Property, inout Findings) -> Void>]]
  private(set) var value: [[Entry<@Sendable (Property, Range<Int>, inout Findings) -> Void>]]

  static let shared = RuleTable(CalendarRule.all)

  private init(_ rules: [CalendarRule]) {
    property = Array(repeating: [], count: PropertyName.allCases.count + 1)
    value = Array(repeating: [], count: ValueType.allCases.count)
    for (index, rule) in rules.enumerated() {
      for check in rule.checks {
        switch check {
        case .file(let check): file.append((index, check))
        case .physicalLine(let check): physicalLine.append((index, check))
        case .line(let check): line.append((index, check))
        case .stumble(let check): stumble.append((index, check))
        case .opening(let check): opening.append((index, check))
        case .component(let kinds, let check):
          for kind in kinds { component[kind, default: []].append((index, check)) }
        case .property(nil, let check):
          for name in property.indices { property[name].append((index, check)) }
        case .property(let names?, let check):
          for name in names { property[name.rawValue].append((index, check)) }
        case .value(let types, let check):
          for type in types { value[type.rawValue].append((index, check)) }
        }
      }
    }
  }
}
