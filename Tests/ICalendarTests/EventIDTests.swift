import ICalendar
import Testing

/// Version 5 UUIDs, as Python's `uuid` makes them of the same names.
@Suite struct EventIDTests {
  @Test(arguments: [
    ("jb-jr/notice/1", "c79c5cb6-9971-5719-8df2-c8800ad714bc"),
    ("", "131b9b45-b1cd-54fe-bff1-a61a8ce92fb9"),
    (String(repeating: "é", count: 100), "605739d3-335a-5a54-ac14-8713b8f0b5cf"),
  ])
  func nameBased(_ name: String, _ expected: String) {
    #expect(EventID(name, within: .root).description == expected)
  }

  @Test func root() {
    #expect(EventID.root.description == "fb54ebab-391b-5f13-bfb0-e20c22705105")
  }
}
