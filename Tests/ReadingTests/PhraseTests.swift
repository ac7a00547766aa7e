import Testing

@testable import Reading

/// The items of a text.
private func items(_ text: String) -> [Item] {
  let tokens = Lexer.tokens(of: Array(text.utf8))
  return ItemScanner.items(of: tokens, in: tokens.indices)
}

@Suite struct PhraseTests {
  @Test(arguments: [
    ("1 januari 2021", "2021-01-01"), ("1ste Juli 1928", "1928-07-01"), ("1 jan. 2025", "2025-01-01"),
    ("31-12-2020", "2020-12-31"), ("1-7-2024", "2024-07-01"), ("31.12.2012", "2012-12-31"), ("1/7/2024", "2024-07-01"),
    ("31-12-'26", "2026-12-31"), ("2021-12-31", "2021-12-31"), ("29 februari 2024", "2024-02-29"),
    ("december 2021", "2021-12"), ("tweede kwartaal 2021", "2021-34"), ("2e kwartaal van 2021", "2021-34"),
    ("eerste helft van 2021", "2021-40"), ("voorjaar van 2019", "2019-21"), ("najaar 2022", "2022-23"),
    ("medio 2021", "[2021-06..2021-07]"), ("halverwege 2021", "[2021-06..2021-07]"), ("eind 2024", "2024-36"),
    ("begin 2020", "2020-33"), ("eind mei 2022", "2022-05"), ("ultimo 2024", "2024-12-31"),
    ("1 maart negentienhonderd acht en twintig", "1928-03-01"), ("2019-2021", "2019/2021"),
    ("zomerreces 2021", "2021"), ("Q2 2021", "2021-34"),
  ])
  func datesAreRead(text: String, edtf: String) throws {
    guard case .date(let date)? = items(text).first?.kind else {
      Issue.record("no date in \(text)")
      return
    }
    #expect(date.edtf == edtf)
    #expect(items(text).count == 1)
  }

  @Test(arguments: [
    "30 februari 2021", "32 januari 2021", "31-13-2020", "€ 71.000", "3.12", "artikel 1.4.2", "2.140", "0 tot 18 jaar",
    "16-27 jaar", "€ 2021", "artikel 3 tot en met 6", "90.000 euro", "12 procent", "65-plus",
  ])
  func otherNumbersAreNoDates(text: String) {
    for item in items(text) {
      if case .date = item.kind { Issue.record("a date in \(text)") }
      if case .period = item.kind { Issue.record("a period in \(text)") }
    }
  }

  @Test(arguments: [
    ("een jaar", "P1Y"), ("vijf jaren", "P5Y"), ("anderhalf jaar", "P18M"), ("een half jaar", "P6M"),
    ("0,5 jaar", "P6M"), ("3,5 jaar", "P42M"), ("twee jaren en vier maanden", "P2Y4M"), ("drie (3) maanden", "P3M"),
    ("3 (drie) maanden", "P3M"), ("(4) jaren", "P4Y"), ("26 achtereenvolgende weken", "P26W"), ("90 dagen", "P90D"),
    ("drie volle kalendermaanden", "calendar-months:3"), ("zes hele maanden", "calendar-months:6"),
    ("één kalenderjaar", "calendar-years:1"), ("vierentwintig maanden", "P24M"), ("acht en twintig dagen", "P28D"),
    ("een kwartaal", "P3M"), ("halfjaar", "P6M"), ("honderdtwintig dagen", "P120D"),
  ])
  func periodsAreRead(text: String, period: String) {
    guard case .period(let read)? = items(text).first?.kind else {
      Issue.record("no period in \(text)")
      return
    }
    #expect(read.text == period)
    #expect(read.disagreement == nil)
    #expect(items(text).count == 1)
  }

  @Test(arguments: [
    ("ten minste twee jaar", "min"), ("ten hoogste vijf jaar", "max"), ("niet langer dan vier jaar", "max"),
    ("ca. drie jaar", "approximate"), ("max. 48 maanden", "max"), ("een jaar of langer", "min"),
    ("meer dan vijf jaar", "exceeding"),
  ])
  func boundsAreRead(text: String, bound: String) {
    guard case .period(let read)? = items(text).first?.kind else {
      Issue.record("no period in \(text)")
      return
    }
    #expect(read.bound?.rawValue == bound)
  }

  @Test func wordsAgainstDigits() {
    guard case .period(let read)? = items("drie (4) jaar").first?.kind else {
      Issue.record("no period")
      return
    }
    #expect(read.text == "P3Y")
    #expect(read.disagreement == .init(words: "3", digits: "4"))
  }

  @Test(arguments: [
    ("tweemaal", 2), ("twee keer", 2), ("2 x", 2), ("2x", 2), ("drie (3) maal", 3), ("één maal", 1), ("eenmalig", 1),
    ("vier keer", 4), ("twee perioden", 2),
  ])
  func countsAreRead(text: String, count: Int) {
    guard case .count(let read)? = items(text).first?.kind else {
      Issue.record("no count in \(text)")
      return
    }
    #expect(read == count)
  }

  @Test(arguments: [
    "artikel 3, tweede lid", "lid 1", "het eerste lid", "art. 2.140 lid 3", "artikelen 3 tot en met 6", "paragraaf 3.2",
  ])
  func referencesAreWholes(text: String) {
    let kinds = items(text).map(\.kind)
    let isReference = kinds.contains { if case .reference = $0 { true } else { false } }
    let hasNumber = kinds.contains { if case .number = $0 { true } else { false } }
    #expect(isReference && !hasNumber)
  }
}
