import Deadlines

/// What the files of the register as a whole may hold.
extension Grammar {
  /// The words for dates of which the register says what they mean.
  static let conventionWords = ["begin", "medio", "eind", "zomerreces", "voorjaar", "najaar"]

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
        conventionWords.map {
          Field(
            $0,
            .map([
              Field("from", .scalar(.monthDay), isRequired: true, "De vroegste dag van het jaar."),
              Field("to", .scalar(.monthDay), isRequired: true, "De laatste dag van het jaar."),
            ]), "Wat \($0) betekent.")
        }), "Wat woorden als medio in dit register betekenen."),
    assumed, note,
  ])

  /// A whole register on one line; a line that has none of these keys but `id` is one contract.
  static let registerLine = Shape.map([
    Field("id", .scalar(.text), "De naam die de regel zichzelf geeft."),
    Field("register", settings, "Wat in een map in register.yaml staat."),
    Field("contracts", .list(contract), "De contracten."),
    Field("transitions", .list(transition), "De overstappen."),
    Field("documents", documentList, "De stukken waar het register zich op baseert."),
  ])

  static let documents = Shape.map([
    Field("documents", documentList, isRequired: true, "De stukken waar het register zich op baseert.")
  ])

  private static let documentList = Shape.list(
    .map([
      Field("id", .scalar(.text), isRequired: true, "De naam waarmee vindplaatsen het stuk noemen."),
      Field("title", .scalar(.text), "Hoe het stuk heet."),
      Field("date", impreciseDateOrUnknown, "De datum van het stuk."),
      Field("file", .scalar(.text), "De naam van het bestand."),
      assumed, note,
    ]))
}
