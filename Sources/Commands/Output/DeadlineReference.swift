import CivilDates
import Deadlines

/// Which deadline it is, and on which day.
struct DeadlineReference: Sendable {
  /// Its name.
  let id: String
  let date: CivilDate?
  let before: CivilDate?

  init(id: String, date: CivilDate?, before: CivilDate?) {
    self.id = id
    self.date = date
    self.before = before
  }

  init(_ deadline: Deadline) {
    self.init(id: deadline.id.description, date: deadline.date, before: deadline.before)
  }

  /// In the order of ``Deadline``: by day, those without one last, then by name.
  var key: (CivilDate, Int, String) {
    let day = date ?? before
    return (day ?? .max, day == nil ? 1 : 0, id)
  }
}

extension DeadlineReference {
  /// The bytes that stand for it until ``init(unpacking:at:)``: both days, and the name behind its length.
  func pack(into bytes: inout [UInt8]) {
    for day in [date, before] {
      Self.pack(day.map { Int32(truncatingIfNeeded: $0.dayNumber) } ?? .max, into: &bytes)
    }
    Self.pack(Int32(truncatingIfNeeded: id.utf8.count), into: &bytes)
    bytes += id.utf8
  }

  /// Takes it from bytes that start at a position, and moves that behind it; nil, and nothing moves, if they end before.
  init?(unpacking bytes: [UInt8], at position: inout Int) {
    guard position + 12 <= bytes.count else { return nil }
    let end = position + 12 + Int(Self.number(in: bytes, at: position + 8))
    guard end <= bytes.count else { return nil }
    func day(_ number: Int32) -> CivilDate? { number == .max ? nil : CivilDate(dayNumber: Int(number)) }
    date = day(Self.number(in: bytes, at: position))
    before = day(Self.number(in: bytes, at: position + 4))
    id = String(decoding: bytes[position + 12..<end], as: UTF8.self)
    position = end
  }

  private static func pack(_ number: Int32, into bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] as [Int32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private static func number(in bytes: [UInt8], at position: Int) -> Int32 {
    (0..<4).reversed().reduce(0) { $0 << 8 | Int32(bytes[position + $1]) }
  }
}
