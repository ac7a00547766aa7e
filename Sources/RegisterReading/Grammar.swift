import Deadlines

/// The data language: what each kind of file may hold.
enum Grammar {
  // MARK: Parts that return

  static let source = Shape.map([
    Field("document", .scalar(.text), isRequired: true, "Het stuk, zoals het in documents.yaml heet."),
    Field("lines", .scalar(.lines), "De regels in het stuk, hooguit twaalf: 1225 of 1229-1232."),
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

  static let impreciseDateOrUnknown = {
    var shape = impreciseDate
    shape.scalars.append(.word(["unknown"]))
    return shape
  }()

  private static let noticeShape = Shape(
    scalars: [.period, .word(["unknown"])],
    fields: [
      Field("calendar-years", .scalar(.integer(0...99)), "Zoveel volle kalenderjaren."),
      Field("calendar-months", .scalar(.integer(0...999)), "Zoveel volle kalendermaanden."),
    ], keysExactlyOne: ["calendar-years", "calendar-months"])

  static let notice = Field(
    "notice", noticeShape, "Hoe lang van tevoren: P6M, {calendar-years: 1}, {calendar-months: 6}, of unknown.")

  /// A notice period, or one for each party.
  static let noticePerParty = Field(
    "notice",
    {
      var shape = noticeShape
      shape.fields =
        (shape.fields ?? []) + [
          Field("us", noticeShape, "Hoe lang van tevoren wij opzeggen."),
          Field("them", noticeShape, "Hoe lang van tevoren de andere partij opzegt."),
        ]
      shape.keysExactlyOne.append("us")
      return shape
    }(), "Hoe lang van tevoren: P6M, {calendar-years: 1}, {calendar-months: 6}, {us: P3M, them: P6M}, of unknown.")

  static let each = Shape(
    scalars: [.monthDay, .word(["day", "month-end", "quarter-end"])], items: ItemShape(.scalar(.monthDay)))

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

  static func history(_ events: [String], _ fields: [Field]) -> Field {
    Field(
      "history",
      .list(
        .map(
          [
            Field("known", .scalar(.date), isRequired: true, "De dag waarop het bekend werd."),
            Field("event", .scalar(.word(events)), isRequired: true, "Wat er is gebeurd."),
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

  // MARK: A contract or an arrangement

  static let term = Shape.map([
    Field("start", impreciseDateOrUnknown, "De eerste dag."),
    Field("duration", .scalar(.period, .word(["unknown"])), "De lengte van de eerste termijn: P2Y."),
    Field(
      "last-day",
      {
        var shape = impreciseDate
        shape.scalars.append(.word(["unknown", "open"]))
        return shape
      }(), "De laatste dag van de eerste termijn (t/m), of open voor onbepaalde tijd."),
    Field("at-most", .scalar(.period), "Hoe lang het contract met alle verlengingen hooguit duurt: P6Y."),
    Field(
      "stated",
      .map([
        Field("start", impreciseDate, "De eerste dag die het stuk noemt."),
        Field("duration", .scalar(.period), "De lengte die het stuk noemt."),
        Field("last-day", impreciseDate, "De laatste dag die het stuk noemt."),
        Field("final-last-day", impreciseDate, "De laatste dag van rechtswege die het stuk noemt."),
        Field("because", .scalar(.text), "Waarom het anders is."),
        sources,
      ]), "Wat het stuk zegt, waar iets anders geldt."),
    sources, assumed, basis, note,
  ])

  static let extensions = Field(
    "extensions",
    .list(
      .map([
        Field(
          "by", .scalar(.word(["silence", "decision", "agreement"])), isRequired: true,
          "Stilzwijgend, door een besluit, of met wederzijds goedvinden."),
        Field(
          "times", .scalar(.integer(1...999), .word(["unlimited", "unknown"])),
          "Hoe vaak deze stap er staat; unlimited als het zo doorgaat."),
        Field(
          "duration",
          Shape(
            scalars: [.period, .word(["unknown", "open"])],
            fields: [Field("at-most", .scalar(.period), isRequired: true, "Hoeveel langer hooguit: P5Y.")]),
          "Hoeveel langer: P1Y, {at-most: P5Y}, of open: dan loopt het door tot iemand opzegt."),
        noticePerParty, who, sources, assumed, basis, note,
      ])), "De verlengingen, in volgorde.")

  private static let exitShape = Shape.map([
    Field("by", .scalar(.word(["us", "them", "either"])), "Wie kan vertrekken; anders elk van beide."),
    Field(
      "each", each, isRequired: true,
      "De dagen die de laatste kunnen zijn: 12-31, [03-31, 09-30], day, month-end of quarter-end."),
    notice,
    Field(
      "not-before",
      {
        var shape = impreciseDate
        shape.scalars.append(.period)
        return shape
      }(), "De eerste dag die de laatste kan zijn, of hoe lang na het begin: P2Y."),
    Field("because", .scalar(.text), "Wat er gebeurd moet zijn; anders is het altijd een uitgang."),
    Field("after", .list(.scalar(.id)), "De stappen die voor de opzegging gedaan moeten zijn."),
    who, sources, assumed, basis, note,
  ])

  static let exit = Field(
    "exit", exitShape, "Hoe het contract tussentijds kan worden verlaten, als dat op een manier kan.")
  static let exits = Field(
    "exits", .list(exitShape), "De manieren waarop het contract tussentijds kan worden verlaten.")

  static let under = Field(
    "under",
    Shape(
      scalars: [.id],
      fields: [
        Field("contract", .scalar(.id), isRequired: true, "De raamovereenkomst."),
        Field(
          "may-outlive", .scalar(.boolean, .period, .word(["unknown"])),
          "Of, en hoeveel, het langer kan duren dan de raamovereenkomst; anders niet."),
        sources, assumed, note,
      ]), "De raamovereenkomst waar dit onder valt.")

  static let dates = Field(
    "dates",
    .list(
      .map([
        Field("id", .scalar(.id), isRequired: true, "De naam van de datum."),
        Field("title", .scalar(.text), "Wat er dan is."),
        Field(
          "each",
          Shape(
            scalars: [.monthDay, .word(["month-end", "quarter-end"])], items: ItemShape(.scalar(.monthDay))),
          isRequired: true, "De dagen: 01-01, [01-01, 07-01], month-end of quarter-end."),
        notice,
        Field("owner", .scalar(.text), "Wie ervoor zorgt: contractmanagement."),
        sources, assumed, note,
      ])), "Andere dagen die terugkomen.")

  static let framework = Field(
    "framework",
    Shape(
      scalars: [.boolean],
      fields: [
        Field("justified", .scalar(.text), "Waarom het langer dan vier jaar duurt (Aw 2.140(3))."), sources, note,
      ]), "Dat dit een raamovereenkomst is.")

  static let claims = Field(
    "claims",
    Shape(
      scalars: [.period, .word(["unknown"])],
      fields: [
        Field("period", .scalar(.period, .word(["unknown"])), isRequired: true, "De lengte: P5Y."),
        Field("due-after", .scalar(.period), "Hoeveel later de vordering opeisbaar wordt."),
        sources, assumed, basis, note,
      ]), "Hoe lang na de looptijd nog kan worden gedeclareerd.")

  private static let contractFields =
    [
      Field("title", .scalar(.text), isRequired: true, "Hoe het contract heet."),
      Field("short", .scalar(.text), "Hoe het heet waar weinig plaats is, zoals in een agenda: JB/JR."),
      Field("term", term, isRequired: true, "De eerste looptijd."),
    ] + labels + [
      extensions,
      Field("final-last-day", impreciseDate, "De laatste dag van rechtswege, wat er ook gebeurt."),
      claims, exit, exits, under,
      Field("ends-with", .scalar(.id), "Het contract waarvan elk einde ook het einde van dit is."),
      Field("follows", .scalar(.id), "Het contract na het einde waarvan dit begint."),
      dates, framework,
      Field("value", .scalar(.text), "Wat het waard is."),
      Field("number", .scalar(.text), "Het nummer in de eigen administratie."),
      Field("owner", .scalar(.text), "Wie het beheert: een afdeling, geen persoon."),
      costs, sources, basis,
      Field("url", .scalar(.text), "Waar de zaak te vinden is."),
      Field("contact", .scalar(.text), "Bij wie men terecht kan: een afdeling, geen persoon."),
      assumed, note,
    ]

  static let contract = Shape.map(
    [Field("id", .scalar(.id), isRequired: true, "De naam in het register: a-z, 0-9 en -.")] + contractFields + [
      history(
        ["extended", "not-extended", "notice-sent", "notice-received", "terminated"],
        [
          Field("step", .scalar(.integer(1...99_999)), "Het nummer van de verlenging waar het om gaat."),
          Field("last-day", .scalar(.date), "De laatste dag, bij beëindiging of opzegging."),
          Field("accepted", .scalar(.boolean), "Of een te late opzegging toch is aanvaard."),
        ]),
      amendments(of: contractFields),
    ])

  // MARK: A transition

  private static let transitionFields =
    [
      Field("title", .scalar(.text), isRequired: true, "Hoe de overstap heet."),
      Field("short", .scalar(.text), "Hoe hij heet waar weinig plaats is, zoals in een agenda."),
      Field("moves", .list(.scalar(.id)), isRequired: true, "De contracten die samen over moeten."),
    ] + labels + [
      Field(
        "joins",
        .list(
          .map([
            Field("contract", .scalar(.id), isRequired: true, "Het contract aan de andere kant."),
            Field(
              "entry", .scalar(.word(["any-time", "at-end", "unknown"])), "Wanneer men kan instappen."),
            sources, assumed, note,
          ])), "De contracten aan de andere kant."),
      Field("not-before", impreciseDate, "De eerste dag waarop de overstap kan."),
      Field("candidates", .list(.scalar(.date)), "De datums waaraan gedacht wordt."),
      Field(
        "steps",
        .list(
          .map([
            Field("id", .scalar(.id), isRequired: true, "De naam van de stap."),
            Field("title", .scalar(.text), "Wat er moet gebeuren."),
            Field("owner", .scalar(.text), "Wie het doet: raad, college, contractmanagement, administratie."),
            Field("not-before", impreciseDate, "De eerste dag waarop het kan."),
            Field("by", impreciseDate, "De laatste dag waarop het kan (uiterlijk)."),
            Field("planned", impreciseDate, "De dag die is toegezegd."),
            Field(
              "after", .list(.scalar(.stepReference)),
              "De stappen die eerst gedaan moeten zijn; andere-overstap/stap voor die van een andere overstap."),
            Field("contracts", .list(.scalar(.id)), "De contracten die om de stap vragen; anders de hele overstap."),
            Field("at-least", .scalar(.period), "Hoeveel tijd er na die stappen minstens nodig is."),
            Field(
              "in-force",
              .map([
                Field("from", .scalar(.date), "De eerste dag waarop de stap bestaat."),
                Field("until", .scalar(.date), "De eerste dag waarop de stap niet meer bestaat (tot)."),
              ]), "Wanneer de wet deze stap vraagt."),
            sources, assumed, basis, note,
          ])), "Wat er voor de overstap moet gebeuren."),
      Field(
        "bridges",
        .list(
          .map([
            Field("for", .scalar(.word(["overlap", "gap"])), isRequired: true, "Voor een overlap of een gat."),
            Field("how", .scalar(.text), isRequired: true, "Wat het is, in een woord."),
            Field("title", .scalar(.text), "Hoe het heet."),
            Field("contracts", .list(.scalar(.id)), "Voor welke contracten; anders voor alle."),
            Field("at-most", .scalar(.period), "Hoe lang hooguit."),
            Field("confirmed", .scalar(.boolean), "Of wie moet instemmen dat heeft gedaan."),
            who, costs, sources, assumed, note,
          ])), "Wat een overlap of een gat kan overbruggen."),
      Field(
        "depends-on",
        .list(
          .map([
            Field("transition", .scalar(.id), isRequired: true, "De andere overstap."),
            Field("step", .scalar(.id), "De stap daarvan die eerst gedaan moet zijn; anders de hele overstap."),
            sources, assumed, note,
          ])), "De overstappen waar deze op wacht."),
      costs, sources, assumed, note,
    ]

  static let transition = Shape.map(
    [Field("transition", .scalar(.id), isRequired: true, "De naam van de overstap: a-z, 0-9 en -.")]
      + transitionFields + [
        history(
          ["done", "refused", "chosen", "dropped"],
          [
            Field("step", .scalar(.id), "De stap waar het om gaat."),
            Field("target", .scalar(.date), "De datum van de overstap waar het om gaat."),
          ]),
        amendments(of: transitionFields),
      ])

  // MARK: The register as a whole

  static let settings = Shape.map([
    Field("title", .scalar(.text), "Hoe het register heet."),
    Field("municipality", .scalar(.text), "Van welke gemeente het is."),
    Field("language", .scalar(.word(["nl", "en"])), "De taal van agenda's en rapporten."),
    Field("send-ahead", .scalar(.integer(0...365)), "Hoeveel werkdagen voor een termijn verzonden moet worden."),
    Field("horizon", .scalar(.period), "Hoe ver vooruit termijnen worden genoemd: P10Y."),
    Field("as-of", .scalar(.date), "De peildatum als niemand een andere noemt."),
    Field("recorded-through", .scalar(.date), "Tot en met welke dag de geschiedenis volledig is."),
    Field(
      "meetings",
      .list(
        Shape(
          fields: [
            Field("body", .scalar(.text), isRequired: true, "Wie vergadert, zoals de stappen het noemen: raad."),
            Field("dates", .list(.scalar(.date)), "De dagen waarop wordt vergaderd."),
            Field("calendar", .scalar(.text), "De agenda (.ics) waar die dagen in staan: raad.ics."),
            Field("papers-ahead", .scalar(.period), "Hoe lang van tevoren de stukken er moeten zijn: P3W."),
            note,
          ], keysExactlyOne: ["dates", "calendar"])), "De vergaderingen van wie besluit."),
    Field(
      "alarms",
      .map(
        DeadlineKind.allCases.map {
          Field($0.rawValue, .list(.scalar(.period)), "Hoe lang van tevoren een agenda waarschuwt bij \($0.rawValue).")
        }), "Hoe lang van tevoren agenda's waarschuwen, per soort termijn."),
    Field("site", .scalar(.webAddress), "Het adres waaronder de site van het register te vinden is."),
    Field(
      "conventions",
      .map(
        ["begin", "medio", "eind", "zomerreces", "voorjaar", "najaar"].map {
          Field(
            $0,
            .map([
              Field("from", .scalar(.monthDay), isRequired: true, "De vroegste dag van het jaar."),
              Field("to", .scalar(.monthDay), isRequired: true, "De laatste dag van het jaar."),
            ]), "Wat \($0) betekent.")
        }), "Wat woorden als medio in dit register betekenen."),
    assumed, note,
  ])

  static let documents = Shape.map([
    Field(
      "documents",
      .list(
        .map([
          Field("id", .scalar(.text), isRequired: true, "De naam waarmee vindplaatsen het stuk noemen."),
          Field("title", .scalar(.text), "Hoe het stuk heet."),
          Field("date", impreciseDateOrUnknown, "De datum van het stuk."),
          Field("file", .scalar(.text), "De naam van het bestand."),
          assumed, note,
        ])), isRequired: true, "De stukken waar het register zich op baseert.")
  ])
}
