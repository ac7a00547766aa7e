import CivilDates
import JSONText
import Testing

/// A thing to tell of.
private struct Stone {
  enum Colour: String, CaseIterable { case red, grey }

  var name = "a"
  var weight: Int?
  var found: CivilDate?
  var colour = Colour.grey
  var chips: [Stone] = []
  var nickname: String?
}

/// JSON, columns and schema come from the same keys.
@Suite struct RecordTests {
  private static let chip = Record<Stone, String>("chip") { Field("name") { stone, _ in stone.name } }

  private static let record = Record<Stone, String>("stone") {
    Field("name", "What it is called.") { stone, prefix in prefix + stone.name }
    Field("weight") { stone, _ in stone.weight }
    Field("found") { stone, _ in stone.found }
    Field(word: "colour") { stone, _ in stone.colour }
    Field(list: "chips", of: chip) { stone, _ in stone.chips }
    Field(perhaps: "first", of: chip) { stone, _ in stone.chips.first }
    Field(sometimes: "nickname") { stone, _ in stone.nickname }
  }

  @Test func everyKeyIsThereButThoseThatAreSometimes() {
    #expect(
      Self.record.json(Stone(), "the ").formattedOnOneLine()
        == #"{"name":"the a","weight":null,"found":null,"colour":"grey","chips":[],"first":null}"#)
    let whole = Stone(
      weight: 3, found: CivilDate("2021-12-31"), colour: .red, chips: [Stone(name: "b")], nickname: "n")
    #expect(
      Self.record.json(whole, "").formattedOnOneLine()
        == #"{"name":"a","weight":3,"found":"2021-12-31","colour":"red","chips":[{"name":"b"}],"first":{"name":"b"},"#
        + #""nickname":"n"}"#)
  }

  @Test func theColumnsAreTheKeysThatFitInACell() {
    #expect(Self.record.columns.map(\.key.name) == ["name", "weight", "found", "colour", "nickname"])
    #expect(Self.record.columns(["colour", "name"]).map { $0.value(Stone(), "") } == ["grey", "a"])
  }

  @Test func theSchemaNamesEachRecordOnce() {
    let schema = Self.record.shape.document("urn:stone:1", title: "Stones").formatted()
    #expect(schema.contains(#""$id": "urn:stone:1""#))
    #expect(schema.split(separator: "\n").filter { $0.contains(#""chip": {"#) }.count == 1)
    #expect(schema.contains(#""description": "What it is called.""#))
    #expect(schema.contains(##""$ref": "#/$defs/chip""##))
    let required = schema.split(separator: #""required": ["#).last?.split(separator: "]").first ?? ""
    #expect(!required.contains("nickname") && schema.contains(#""nickname""#))
  }

  @Test func aPartTellsItsOwnKeys() {
    let pair = Record<(Stone, Int), (String, Int)>("pair") {
      Self.record.columns(["name"]).map { $0.of { $0.0 }.within { $0.0 } }
      Field("number") { pair, context in pair.1 + context.1 }
    }
    #expect(pair.json((Stone(), 1), ("x", 2)).formattedOnOneLine() == #"{"name":"xa","number":3}"#)
  }
}
