import CivilDates
import Testing
import Words

@testable import Importing

@Suite struct HostileNoticeTests {
  private static func problem(_ bytes: [UInt8]) -> String? {
    do throws(ImportProblem) {
      _ = try importedContracts(from: bytes, ImportRequest(document: "d", fileName: "d", language: .english))
      return nil
    } catch {
      return error.message.english
    }
  }

  private static func problem(_ text: String) -> String? { problem(Array(text.utf8)) }

  private static let start = """
    <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2">
    """

  @Test(arguments: [
    (
      #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>"#,
      "the file has a DOCTYPE, and no notice has one"
    ),
    (#"<!DOCTYPE x SYSTEM "http://localhost/x.dtd"><x/>"#, "the file has a DOCTYPE, and no notice has one"),
    ("<a><b></a>", "line 1 is not well-formed XML (mismatched tag)"),
    ("<ContractNotice>\n<cbc:ID>1</cbc:ID></ContractNotice>", "line 2 is not well-formed XML (unbound prefix)"),
    (#"<?xml version="1.0" encoding="windows-1252"?><a/>"#, "line 1 is not well-formed XML (unknown encoding)"),
    ("<rss/>", "this is XML, but not a notice: it starts with <rss>"),
    (
      #"<TED_EXPORT xmlns="ted/R2.0.9.S02/publication"><FORM_SECTION/></TED_EXPORT>"#,
      "this notice describes no contract"
    ),
    (#"<a xmlns="ted/R2.0.9.S02/publication"/>"#, "this is XML, but not a notice: it starts with <a>"),
    ("{", "line 1, column 2 is no JSON"), ("[]", "this is JSON, but not OCDS"),
    ("{\"a\": 1}", "this is JSON, but not OCDS"),
    ("{\"ocid\": 1, \"ocid\": 2}", "line 1: `ocid` stands twice in the same object, and then nothing holds"),
    ("{\"releases\": []}", "this notice describes no contract"),
    (
      #"{"records": [{"ocid": "x", "releases": [{"url": "https://x.example/1.json", "date": "2020-01-01"}]}]}"#,
      "these records only give the addresses of their releases"
    ),
    ("{\"ocid\": \"x\"}", "this notice describes no contract"),
  ])
  func refuses(_ text: String, _ message: String) {
    #expect(Self.problem(text) == message)
  }

  @Test func refusesWhatIsTooDeep() {
    #expect(
      Self.problem(String(repeating: "<a>", count: 100_000)) == "the file is larger or deeper than a notice can be")
    #expect(Self.problem(String(repeating: "[", count: 100_000)) == "the file is deeper than a notice can be")
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(Self.problem(Array("{\"a\": \"".utf8) + [0xFF, 0x22, 0x7D]) == "line 1 is not UTF-8")
    #expect(Self.problem(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8))?.contains("not well-formed XML") ?? false)
  }

  @Test func readsUTF16() {
    let text = "\(Self.start)</ContractNotice>"
    let bytes: [UInt8] = text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
    #expect(Self.problem(bytes) == nil)
  }

  @Test func everyBeginningOfANoticeIsRefused() throws {
    for name in ["award.xml", "ocds-record.json"] {
      let bytes = try NoticeFile(name).bytes
      let end = try #require(bytes.lastIndex { $0 == 0x3E || $0 == 0x7D })
      for count in stride(from: 1, to: end, by: 37) {
        #expect(Self.problem(Array(bytes[..<count])) != nil, "the first \(count) bytes of \(name) are read")
      }
    }
  }

  @Test func numbersOutOfRangeAreUnknown() throws {
    for number in ["99999999999999999999", "-3", "1.5", "1e3", "", "0x10", "1201", "４８"] {
      #expect(length(number, unit: "MONTH") == nil)
    }
    #expect(length("48.00", unit: "MONTH")?.totalMonths == 48)
    #expect(length("3", unit: "DECADE") == nil)
    for day in [
      "0000-01-01", "2023-02-30", "2023-1-1", "2023-01-01T", "2023-01-01T25:00:00Z", "2023-01-01x", "20230230",
    ] {
      #expect(NoticeDay(day, isLast: true) == nil, "\(day) is read")
    }
  }
}
