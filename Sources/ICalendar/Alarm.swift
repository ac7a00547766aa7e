/// A reminder of an all-day event, at nine in the morning some days before it.
///
/// The trigger counts from the midnight at which the day begins, so two weeks before is `-P13DT15H`: `-P14D` would ring
/// at midnight. It never lies after the start, since Exchange reads every trigger as before (MS-OXCICAL 2.1.3.1.1.20.62).
public struct Alarm: Sendable, Hashable {
  /// The hour of the day at which it rings.
  public static let hour = 9

  /// How many days before the event, at least one.
  public let daysBefore: Int
  /// What it says; some clients refuse a calendar with an alarm that says nothing (RFC 5545 §3.6.6).
  public let text: TextValue

  /// A reminder some days before; of fewer than one day it makes one.
  public init(daysBefore: Int, text: TextValue) {
    self.daysBefore = max(1, daysBefore)
    self.text = text
  }
}
