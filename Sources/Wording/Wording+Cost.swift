public import Register

extension Wording {
  /// A cost as a sentence: what it is for, how much, and when it is due.
  public func cost(_ cost: Cost) -> String {
    let often =
      switch cost.frequency {
      case .once: say(nl: "eenmalig", en: "once")
      case .month: say(nl: "per maand", en: "a month")
      case .year: say(nl: "per jaar", en: "a year")
      }
    let occasion =
      switch cost.occasion {
      case .overlap: say(nl: "als het contract doorloopt na de overstap", en: "if the contract runs on after the move")
      case .gap: say(nl: "als het contract eerder eindigt dan de overstap", en: "if the contract ends before the move")
      case .exit: say(nl: "bij uittreding", en: "on leaving")
      case .transition: say(nl: "bij de overstap", en: "on the move")
      }
    return "\(cost.what): \(euros(cost.cents)) \(often), \(occasion)."
  }

  /// An amount in euros, to the cent where it has cents: `EUR 213.000` in Dutch, `EUR 213,000` in English.
  public func euros(_ cents: Int) -> String {
    let digits = Array(String(cents / 100).utf8)
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += Array(say(nl: ".", en: ",").utf8) }
      grouped.append(digit)
    }
    let rest = cents % 100
    let fraction = rest == 0 ? "" : say(nl: ",", en: ".") + (rest < 10 ? "0" : "") + String(rest)
    return "EUR " + String(decoding: grouped, as: UTF8.self) + fraction
  }
}
