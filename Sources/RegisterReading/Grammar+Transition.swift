import Register

/// What the file of a transition may hold.
extension Grammar {
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
          HistoryEvent.Kind.allCases.filter(\.isOfTransition),
          [
            Field("step", .scalar(.id), "De stap waar het om gaat."),
            Field("target", .scalar(.date), "De datum van de overstap waar het om gaat."),
          ]),
        amendments(of: transitionFields),
      ])
}
