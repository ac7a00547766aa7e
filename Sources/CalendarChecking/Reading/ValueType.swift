/// The types of values (RFC 5545 §3.3, RFC 9253 §5), with one more for values that have a form of their own.
enum ValueType: Int, CaseIterable {
  case binary, boolean, address, date, dateTime, duration, float, integer, period, recurrence, text, time, uri
  case utcOffset, uid, xmlReference
  /// A form that no type describes, such as that of REQUEST-STATUS, or what clients made up.
  case own

  /// The type of a name in upper case, as VALUE has it.
  init?(uppercased name: String) {
    guard let type = Self.named[name] else { return nil }
    self = type
  }

  /// What VALUE calls it; empty for forms of their own.
  var name: String {
    switch self {
    case .binary: "BINARY"
    case .boolean: "BOOLEAN"
    case .address: "CAL-ADDRESS"
    case .date: "DATE"
    case .dateTime: "DATE-TIME"
    case .duration: "DURATION"
    case .float: "FLOAT"
    case .integer: "INTEGER"
    case .period: "PERIOD"
    case .recurrence: "RECUR"
    case .text: "TEXT"
    case .time: "TIME"
    case .uri: "URI"
    case .utcOffset: "UTC-OFFSET"
    case .uid: "UID"
    case .xmlReference: "XML-REFERENCE"
    case .own: ""
    }
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
