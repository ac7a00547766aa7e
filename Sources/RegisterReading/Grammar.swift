import Deadlines
import Register

/// The data language: what each kind of file may hold.
enum Grammar {
  static let source = Shape.map([
    Field("document", .scalar(.text), isRequired: true, "Het stuk, zoals het in documents.yaml heet."),
    Field("lines", .scalar(.lines), "De regels in het stuk, hooguit twaalf: 1225 of 1229-1232."),
    Field("at", .scalar(.text), "De plaats in een stuk zonder regels: een cel (Blad1!C4), of een element."),
    Field("quote", .scalar(.text), "De letterlijke woorden, met ... voor wat is weggelaten."),
    Field("note", .scalar(.text), "Wat een lezer van deze vindplaats moet weten."),
  ])

  static let sources = Field("sources", .list(source), "De vindplaatsen die dit deel bewijzen.")
  static let assumed = Field(
    "assumed", .scalar(.text), "Waarom dit zo is aangenomen, als geen stuk het zegt.")
  static let note = Field("note", .scalar(.text), "Wat een lezer naast de datums moet weten.")
  static let basis = Field(
    "basis", .scalar(.word(["statute", "contract"])), "statute als een wet de termijn stelt; anders contract.")
  static let who = Field("who", .scalar(.text), "Wie dit kan doen, of unknown.")

  static let impreciseDate = Shape(
    scalars: [.impreciseDate],
    fields: [
      Field("about", .scalar(.text), isRequired: true, "Hoe het stuk het zegt: medio 2021."),
      Field("from", .scalar(.date), "De vroegste dag die het kan zijn."),
      Field("to", .scalar(.date), "De laatste dag die het kan zijn."),
    ], keysTogether: [("from", "to")])

  static let impreciseDateOrUnknown = impreciseDate.or(.word(["unknown"]))

  private static let noticeFields = [
    Field("calendar-years", .scalar(.integer(0...99)), "Zoveel volle kalenderjaren."),
    Field("calendar-months", .scalar(.integer(0...999)), "Zoveel volle kalendermaanden."),
  ]
  private static let noticeShape = Shape(
    scalars: [.period, .word(["unknown"])], fields: noticeFields, keysExactlyOne: noticeFields.map(\.key))

  static let notice = Field(
    "notice", noticeShape, "Hoe lang van tevoren: P6M, {calendar-years: 1}, {calendar-months: 6}, of unknown.")

  /// A notice period, or one for each party.
  static let noticePerParty = Field(
    "notice",
    Shape(
      scalars: noticeShape.scalars,
      fields: noticeFields + [
        Field("us", noticeShape, "Hoe lang van tevoren wij opzeggen."),
        Field("them", noticeShape, "Hoe lang van tevoren de andere partij opzegt."),
      ], keysExactlyOne: noticeShape.keysExactlyOne + ["us"]),
    "Hoe lang van tevoren: P6M, {calendar-years: 1}, {calendar-months: 6}, {us: P3M, them: P6M}, of unknown.")

  static let each = Shape(
    scalars: [.monthDay, .word(["day", "month-end", "quarter-end"])],
    items: ItemShape(.scalar(.monthDay), isRequired: true))

  static let labels = [
    Field("region", .texts, "De regio, om op te filteren."),
    Field("domain", .texts, "Het domein, om op te filteren."),
    Field(
      "parties",
      Shape(
        scalars: [.text],
        items: ItemShape(
          Shape(
            scalars: [.text],
            fields: [
              Field("role", .scalar(.text), "Welke kant, of wat hij doet: us, them."),
              Field("name", .scalar(.text), isRequired: true, "Hoe hij heet."),
            ]))), "De partijen: namen om op te filteren, of {role: them, name: ...}."),
    Field("audience", .texts, "Wie van de termijnen moet weten: raad, college, contractmanagement, administratie."),
  ]

  static func history(_ events: [HistoryEvent.Kind], _ fields: [Field]) -> Field {
    Field(
      "history",
      .list(
        .map(
          [
            Field("known", .scalar(.date), isRequired: true, "De dag waarop het bekend werd."),
            Field("event", .scalar(.word(events.map(\.rawValue))), isRequired: true, "Wat er is gebeurd."),
            Field("received", .scalar(.date), "De dag waarop het gebeurde, als die een andere is."),
          ] + fields + [sources, assumed, note])), "Wat er is gebeurd, met de dag waarop het bekend werd.")
  }

  static let costs = Field(
    "costs",
    .list(
      .map([
        Field("what", .scalar(.text), isRequired: true, "Waarvoor het is."),
        Field("amount", .scalar(.amount), isRequired: true, "Het bedrag in euro: 12000.00."),
        Field("per", .scalar(.word(["once", "month", "year"])), "Hoe vaak: once, month of year; anders eenmalig."),
        Field(
          "when", .scalar(.word(["overlap", "gap", "exit", "transition"])), isRequired: true,
          "Wanneer: bij een overlap, een gat, een uittreding of de overstap."),
        sources, assumed, note,
      ])), "Wat het kost, voor zover bekend.")

  static func amendments(of fields: [Field]) -> Field {
    Field(
      "amendments",
      .list(
        .map([
          Field("document", .scalar(.text), isRequired: true, "Het latere stuk."),
          Field("lines", .scalar(.lines), "De regels in het stuk, hooguit twaalf."),
          Field("quote", .scalar(.text), "De letterlijke woorden."),
          note,
          Field("set", Shape.map(fields).partial, isRequired: true, "Wat er verandert."),
        ])), "Wat een later stuk verandert, bekend vanaf de datum van dat stuk.")
  }
}
