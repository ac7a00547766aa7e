import JSONText
import Reports
import TestSupport
import Testing
import Words

/// The JSON of a report fits its published schema, and links no date to nothing.
@Suite struct ReportJSONTests {
  private static let colophon = YearReport.Colophon(version: "1", registerHash: "0", folder: "contracts")

  @Test(arguments: [2020, 2021, 2022, 2023, 2030], Language.allCases)
  func fitsTheSchema(_ year: Int, _ language: Language) throws {
    let report = try Known.real(asOf: "2020-11-30").report(year)
    let problems = SchemaCheck(reportSchema()).problems(
      of: report.json(language, colophon: Self.colophon), at: "report")
    #expect(problems.isEmpty, "\(problems.prefix(5))")
  }

  @Test func aWrongValueDoesNotFit() {
    let check = SchemaCheck(reportSchema())
    #expect(!check.problems(of: ["about": .null], at: "report").isEmpty)
    #expect(!check.problems(of: "text", at: "report").isEmpty)
  }

  @Test(arguments: [(2021, "2020-11-30"), (2022, "2021-12-31"), (2024, "2023-12-31")])
  func everyLinkArrives(_ year: Int, _ asOf: String) throws {
    let json = try Known.real(asOf: asOf).report(year).json(.dutch, colophon: Self.colophon)
    let goals = Set(
      strings(of: "id", in: json["derivations"]) + strings(of: "id", in: json["statutory"]))
    var links = strings(of: "id", in: json["calendar"])
    for part in ["askedOfCouncil", "inShort", "outlook", "openQuestions", "claims", "changes"] {
      links += strings(of: "id", in: json[part])
    }
    guard case .array(let transitions)? = json["transitions"] else { return }
    for window in transitions.compactMap({ $0["windows"] }) {
      for key in ["openUntilId", "claimsUntilId", "lastDayId", "id"] { links += strings(of: key, in: window) }
    }
    #expect(links.count > 50)
    #expect(Set(links).subtracting(goals).isEmpty, "\(Set(links).subtracting(goals).sorted())")
    #expect(
      goals.count == strings(of: "id", in: json["derivations"]).count + strings(of: "id", in: json["statutory"]).count)
  }

  @Test func bridgeableNamesWhoMustAgree() throws {
    let json = try Known.real(asOf: "2020-11-30").report(2022).json(.dutch, colophon: Self.colophon)
    let sentences = strings(of: "sentence", in: json)
    let bridgeable = sentences.filter { $0.contains("overbruggen") }
    #expect(!bridgeable.isEmpty)
    #expect(bridgeable.allSatisfy { $0.contains("alleen als") && $0.contains("instemt") })
  }
}

extension JSONValue {
  /// The value under a key.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }
}

/// All texts that stand under a key, however deep.
func strings(of key: String, in value: JSONValue?) -> [String] {
  switch value {
  case .array(let items): items.flatMap { strings(of: key, in: $0) }
  case .object(let members):
    members.flatMap { member -> [String] in
      if member.key == key, case .string(let text) = member.value { return [text] }
      return strings(of: key, in: member.value)
    }
  default: []
  }
}
