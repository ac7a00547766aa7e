extension PropertyName {
  /// Whether it can stand in a component of a kind (RFC 5545 §3.6, RFC 7986 §4); what extensions hold is their matter.
  func canStand(in component: ComponentKind) -> Bool {
    if component == .calendar {
      switch self {
      case .calendarScale, .method, .productID, .version, .name, .description, .uid, .url, .lastModified, .categories,
        .refreshInterval, .source, .color, .image, .displayName, .publishedTTL:
        return true
      default: return false
      }
    }
    switch self {
    case .calendarScale, .method, .productID, .version, .refreshInterval, .source, .displayName, .publishedTTL:
      return false
    case .trigger, .action, .repetition: return component == .alarm
    case .due, .percentComplete, .completed: return component == .todo || component == .poll
    case .transparency: return component == .event
    case .zoneName, .zoneOffsetFrom, .zoneOffsetTo: return component == .standard || component == .daylight
    default: return true
    }
  }
}
