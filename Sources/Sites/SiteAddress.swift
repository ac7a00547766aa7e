import CivilDates
public import Deadlines
import Register

/// Where the pages of a site stand, as paths from its root, and how one names another.
struct SiteAddress {
  /// The ids of the contracts that have a page.
  let contracts: Set<String>
  /// The ids of the transitions, with the days that have a page of their own.
  let days: [String: Set<CivilDate>]

  /// The page of a contract.
  static func contract(_ id: String) -> String { "contracts/\(fileName(id)).html" }

  /// The page of a transition.
  static func transition(_ id: String) -> String { "transitions/\(fileName(id)).html" }

  /// The page of a target date.
  static func window(_ transition: String, _ target: CivilDate) -> String {
    "transitions/\(fileName(transition))/\(target).html"
  }

  /// The id as a file name; names that Windows keeps for devices get an underscore, which no id has.
  private static func fileName(_ id: String) -> String {
    let devices = ["con", "prn", "aux", "nul"]
    let isNumbered = id.count == 4 && (id.hasPrefix("com") || id.hasPrefix("lpt"))
    return devices.contains(id) || isNumbered ? id + "_" : id
  }

  /// The address of what a text names, from the root; nil if it names nothing that has a page.
  ///
  /// - Parameters:
  ///   - key: the key under which the text stands: `contract`, `transition`, or one for the name of a deadline or of
  ///     a target date (`jeugd/window/2023-01-01`).
  ///   - text: the text.
  /// - Returns: the address, with the part of the page behind a `#`.
  func address(_ key: String, _ text: String) -> String? {
    switch key {
    case "contract": return contracts.contains(text) ? Self.contract(text) : nil
    case "transition": return days[text] == nil ? nil : Self.transition(text)
    default: break
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 3, parts[1] == "window", let day = CivilDate(parts[2]) {
      return hasPage(parts[0], day) ? Self.window(parts[0], day) : nil
    }
    guard let id = DeadlineID(text) else { return nil }
    if case .step(let transition, let target, _) = id {
      return hasPage(transition, target) ? "\(Self.window(transition, target))#\(Self.encoded(text))" : nil
    }
    return contracts.contains(id.owner) ? "\(Self.contract(id.owner))#\(Self.encoded(text))" : nil
  }

  private func hasPage(_ transition: String, _ day: CivilDate) -> Bool {
    days[transition]?.contains(day) ?? false
  }

  /// The text as it stands behind the `#` of an address (RFC 3986 §3.5).
  fileprivate static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}

extension Site {
  /// The path of the page of a deadline from the root of a site, with the part of the page behind a `#`.
  public static func page(of id: DeadlineID) -> String {
    let anchor = SiteAddress.encoded(id.description)
    if case .step(let transition, let target, _) = id { return "\(SiteAddress.window(transition, target))#\(anchor)" }
    return "\(SiteAddress.contract(id.owner))#\(anchor)"
  }
}
