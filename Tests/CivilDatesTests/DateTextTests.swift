import CivilDates
import TestSupport
import Testing

@Suite("Dates as text")
struct DateTextTests {
  @Test(
    "A text is read and printed alike",
    arguments: ["2022-12-31", "2024-02-29", "0001-01-01", "9999-12-31", "0987-06-05"])
  func roundTrip(text: String) throws {
    #expect(try #require(CivilDate(text)).description == text)
  }

  @Test("Every printed day is read again")
  func printed() {
    let days = randomCases(seed: 5) { CivilDate.random(in: 1...9998, using: &$0) }
    #expect(days.counterexample { CivilDate($0.description) == $0 } == nil)
  }

  @Test("The fields stand in the order year, month, day")
  func order() throws {
    let (year, month, day) = try #require(CivilDate("2021-03-04")).fields
    #expect((year, month, day) == (2021, 3, 4))
  }

  @Test(
    "Texts that are no day",
    arguments: [
      "", " ", "2023", "2023-01", "2023-02-29", "2023-02-30", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-01",
      "2023-01-00", "2023-01-32", "0000-01-01", "10000-01-01", "-001-01-01", "-2023-01-01", "+2023-01-01",
      "2023-1-1", "2023-01-1", "2023-1-01", "23-01-01", "02023-01-01", " 2023-01-01", "2023-01-01 ", "2023-01-01\n",
      "2023-01-01\0", "2023/01/01", "2023.01.01", "2023 01 01", "20230101", "01-01-2023", "2023-01-01T00:00",
      "2023-01-01Z", "2023-W01-1", "2023-001", "2023-01-0a", "2023-0x-01", "２０２３-０１-０１", "２023-01-01",
      "٢٠٢٣-٠١-٠١", "2023–01–01", "2023‐01‐01", "2023-01-0\u{31}\u{301}", "\u{FEFF}2023-01-01", "2023-+1-01",
      "2023--1-01", "1 januari 2023", "unknown",
    ])
  func refused(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
