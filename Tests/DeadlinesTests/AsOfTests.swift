import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing

@Suite("What is known on a day")
struct AsOfTests {
  @Test("A contract that is not known yet has no deadlines")
  func contracts() {
    var contract = Contract.of(.of(start: "2021-01-01", duration: "P2Y"))
    contract.knownFrom = date("2020-11-30")
    let register = Register.of(contract)
    #expect(register.engine(asOf: "2020-11-29").deadlines().isEmpty)
    #expect(register.engine(asOf: "2020-11-29").snapshot.notKnownYet.map(\.id) == ["contract"])
    #expect(register.engine(asOf: "2020-11-30").deadlines().count == 1)
    #expect(register.engine(asOf: "2020-11-30").snapshot.notKnownYet.isEmpty)
  }

  @Test("An amendment holds from the day on which it is known")
  func amendments() {
    let original = Contract.of(.of(start: "2021-01-01", duration: "P2Y"))
    let amended = Contract.of(.of(start: "2021-01-01", duration: "P3Y"))
    let register = Register(contracts: [Versioned(original, amended: [(date("2022-03-01"), amended)])])
    let id = DeadlineID.termEnd(contract: "contract", steps: 0)
    #expect(register.engine(asOf: "2022-02-28").deadline(id)?.date == date("2022-12-31"))
    #expect(register.engine(asOf: "2022-03-01").deadline(id)?.date == date("2023-12-31"))
  }

  @Test("A document of a later date is not cited yet; one without a date always is")
  func sources() throws {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y", provenance: .cited("early", "late", "undated")))
    var register = Register.of(contract)
    register.documents = [
      Document(id: "early", title: "Early", date: imprecise("2020-11"), file: nil, place: .made),
      Document(id: "late", title: "Late", date: imprecise("2021-05-19"), file: nil, place: .made),
      Document(id: "undated", title: "Undated", date: nil, file: nil, place: .made),
    ]
    let id = DeadlineID.termEnd(contract: "contract", steps: 0)
    for (asOf, cited) in [
      ("2020-11-29", ["undated"]), ("2020-11-30", ["early", "undated"]), ("2021-05-18", ["early", "undated"]),
      ("2021-05-19", ["early", "late", "undated"]),
    ] {
      #expect(try #require(register.engine(asOf: asOf).deadline(id)).sources.map(\.document) == cited)
    }
  }
}
