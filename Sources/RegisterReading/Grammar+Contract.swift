import Register

/// What the file of a contract or an arrangement may hold.
extension Grammar {
  static let term = Shape.map([
    Field("start", impreciseDateOrUnknown, "De eerste dag."),
    Field("duration", .scalar(.period, .word(["unknown"])), "De lengte van de eerste termijn: P2Y."),
    Field(
      "last-day", impreciseDate.or(.word(["unknown", "open"])),
      "De laatste dag van de eerste termijn (t/m), of open voor onbepaalde tijd."),
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
      "not-before", impreciseDate.or(.period),
      "De eerste dag die de laatste kan zijn, of hoe lang na het begin: P2Y."),
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
            scalars: [.monthDay, .word(["month-end", "quarter-end"])],
            items: ItemShape(.scalar(.monthDay), isRequired: true)),
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
        HistoryEvent.Kind.allCases.filter { !$0.isOfTransition },
        [
          Field("step", .scalar(.integer(1...99_999)), "Het nummer van de verlenging waar het om gaat."),
          Field("last-day", .scalar(.date), "De laatste dag, bij beëindiging of opzegging."),
          Field("accepted", .scalar(.boolean), "Of een te late opzegging toch is aanvaard."),
        ]),
      amendments(of: contractFields),
    ])
}
