import CLibical
import CivilDates
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libical would not make.
public struct CalendarError: Error, Sendable {
  /// The name of the component or property.
  public let part: String
}

/// A component of libical, owned: whoever holds it frees it, once.
@safe struct Component: ~Copyable {
  /// How many components are owned at this moment: none, once every calendar is written.
  static let owned = Atomic<Int>(0)

  private let handle: OpaquePointer

  /// An empty component of a kind.
  init(_ kind: icalcomponent_kind) throws(CalendarError) {
    guard let handle = unsafe icalcomponent_new(kind) else { throw CalendarError(part: "component") }
    unsafe self.handle = unsafe handle
    Self.owned.add(1, ordering: .relaxed)
  }

  deinit {
    unsafe icalcomponent_free(handle)
    Self.owned.subtract(1, ordering: .relaxed)
  }

  /// Adds a component inside this one, which owns it from then on.
  func add(_ inner: consuming Component) {
    unsafe icalcomponent_add_component(handle, inner.disown())
  }

  /// Gives the handle to an owner that libical knows.
  private consuming func disown() -> OpaquePointer {
    let handle = unsafe handle
    Self.owned.subtract(1, ordering: .relaxed)
    discard self
    return unsafe handle
  }

  /// Adds a property; the component owns it from then on.
  func add(_ property: OpaquePointer?, named name: String) throws(CalendarError) {
    guard let property = unsafe property else { throw CalendarError(part: name) }
    unsafe icalcomponent_add_property(handle, property)
  }

  /// Hands the serialised component to `body`, with libical's own folding.
  func withSerialized(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws(CalendarError) {
    // The `_r` form: the other one returns memory of a ring that is overwritten.
    guard let text = unsafe icalcomponent_as_ical_string_r(handle) else { throw CalendarError(part: "text") }
    defer { unsafe icalmemory_free_buffer(text) }
    let count = unsafe strlen(text)
    unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe body(UnsafeBufferPointer(start: bytes, count: count))
    }
  }
}

/// A day as libical's DATE; not normalised there, since a civil date always exists.
func icalDate(_ day: CivilDate) -> icaltimetype {
  let (year, month, number) = day.fields
  var time = unsafe icaltime_null_time()
  unsafe time.year = Int32(year)
  unsafe time.month = Int32(month)
  unsafe time.day = Int32(number)
  unsafe time.is_date = 1
  return unsafe time
}
