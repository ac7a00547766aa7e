/// The value of an environment variable, if it is set to something.
public func environment(_ name: String) -> String? {
  SystemCall.environment(name).flatMap { $0.isEmpty ? nil : $0 }
}

/// Year, month and day on this machine's clock, in its zone.
public func dayOnThisMachine() -> (year: Int, month: Int, day: Int) {
  SystemCall.today()
}
