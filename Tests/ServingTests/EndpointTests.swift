import Foundation
import JSONText
import Testing

@testable import Commands
@testable import Serving

/// The description of the questions comes from the table that answers them.
@Suite struct EndpointTests {
  @Test func theDescriptionNamesEveryParameter() throws {
    let text = Endpoint.description(\.shape).formatted()
    let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["openapi"] as? String == "3.1.0")
    let paths = try #require(value["paths"] as? [String: [String: Any]])
    #expect(Set(paths.keys) == Set(Endpoint.all.map { "/\($0.name)" }))
    for endpoint in Endpoint.all {
      let operation = try #require(paths["/\(endpoint.name)"]?["get"] as? [String: Any])
      let parameters = try #require(operation["parameters"] as? [[String: Any]])
      #expect(parameters.map { $0["name"] as? String } == endpoint.parameters.map(\.name))
      #expect(parameters.allSatisfy { $0["in"] as? String == "query" && $0["schema"] != nil })
      #expect(
        Set((operation["responses"] as? [String: Any] ?? [:]).keys) == ["200", "304", "400", "404", "422", "503"])
    }
  }

  @Test(arguments: [
    ("a=1&b=2", ["a", "1", "b", "2"]), ("a=1+2%2B3", ["a", "1 2+3"]), ("a", ["a", ""]), ("a=&=b", ["a", "", "", "b"]),
    ("", []),
    ("a=b=c", ["a", "b=c"]), ("%61=%C3%A9", ["a", "é"]),
  ])
  func queriesAreRead(text: String, fields: [String]) throws {
    let query = try #require(Query(text))
    #expect(query.fields.flatMap { [$0.name, $0.value] } == fields)
    #expect(Query(query.text)?.fields == query.fields)
  }

  @Test(arguments: ["%", "a=%2", "a=%zz", "a=%ff", String(repeating: "a", count: 8193)])
  func whatIsNoQueryIsNone(text: String) {
    #expect(Query(text) == nil)
  }

  @Test(arguments: [
    ("set:a/notice/1=received&on:a/notice/1=2022-01-02", "assume=a/notice/1=received@2022-01-02"),
    ("set:a/notice/1=received&on:a/notice/1=", "assume=a/notice/1=received@2021-01-01"),
    ("set:a/notice/1=&on:a/notice/1=2022-01-02&target=2023-01-01", "target=2023-01-01"),
    ("value:a/notice/1=P6M&assume=b&assume=b", "assume=b|assume=a/notice/1=P6M"),
    ("target=&as-of=2020-01-01", "as-of=2020-01-01"), ("x=1", ""),
    ("target=2023-01-01&target=", "target=2023-01-01"), ("target=2023-01-01&target=2023-01-01", "target=2023-01-01"),
    ("target=2024-01-01&target=2023-01-01&target=2022-01-01", "target=2024-01-01|target=2023-01-01"),
  ])
  func aFormBecomesTheWordsOfTheCommandLine(sent: String, canonical: String) throws {
    func query(_ text: String, _ separator: Character) -> Query {
      Query(
        text.split(separator: separator).map {
          let parts = $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
          return Query.Field(parts[0], parts[1])
        })
    }
    let moved = try #require(TryingForm.canonical(query(sent, "&"), day: "2021-01-01"))
    #expect(Set(moved.fields) == Set(query(canonical, "|").fields))
    #expect(TryingForm.canonical(moved, day: "2021-01-01") == nil)
  }
}
