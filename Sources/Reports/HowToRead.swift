import Words

/// The words that a reader of the report meets, in plain language.
enum HowToRead {
  static let terms: [(term: BilingualText, meaning: BilingualText)] = [
    (
      BilingualText(nl: "termijn, uiterste dag", en: "deadline, last day"),
      BilingualText(
        nl:
          "De laatste dag waarop iets nog kan. Die dag hoort er nog bij. Een opzegging telt op de dag dat de ander haar "
          + "ontvangt, niet op de dag dat u haar verstuurt.",
        en:
          "The last day on which something can still be done, that day included. Notice counts on the day on which the "
          + "other side receives it, not on the day on which you send it.")
    ),
    (
      BilingualText(nl: "vast", en: "certain"),
      BilingualText(
        nl: "De termijn is er ook als niemand iets doet.", en: "The deadline is there even if nobody does anything.")
    ),
    (
      BilingualText(nl: "voorwaardelijk", en: "conditional"),
      BilingualText(
        nl: "De termijn is er alleen als iemand eerst iets anders besluit. Erbij staat wat.",
        en: "The deadline is there only if somebody decides otherwise first. It says what.")
    ),
    (
      BilingualText(nl: "onbekend", en: "unknown"),
      BilingualText(
        nl: "De dag is niet te berekenen, omdat een stuk ontbreekt of iets niet zegt. Wij raden dan niet.",
        en: "The day cannot be computed, since a document is lacking or does not say. Then we do not guess.")
    ),
    (
      BilingualText(nl: "dubbelzinnig", en: "ambiguous"),
      BilingualText(
        nl: "Twee manieren van rekenen geven twee dagen. De veilige dag telt; de andere staat erbij.",
        en: "Two ways of counting give two days. The safe one counts; the other is given as well.")
    ),
    (
      BilingualText(nl: "bij benadering", en: "imprecise"),
      BilingualText(
        nl:
          "Het stuk noemt geen precieze dag, zoals ‘medio 2021’. De vroegste dag telt; voor declaraties telt de laatste, "
          + "want zolang moet de administratie klaarstaan.",
        en: "The document gives no exact day, such as ‘mid 2021’. The earliest day counts; for claims the latest does, "
          + "since so long the administration must stay ready.")
    ),
    (
      BilingualText(nl: "aanname", en: "assumed"),
      BilingualText(
        nl: "Dit staat in geen stuk. Waarom wij het aannemen, staat erbij.",
        en: "No document says this. Why we assume it is said with it.")
    ),
    (
      BilingualText(nl: "stilzwijgend verlengen", en: "extension by silence"),
      BilingualText(
        nl: "Het contract loopt vanzelf door, tenzij iemand op tijd opzegt.",
        en: "The contract runs on by itself, unless somebody gives notice in time.")
    ),
    (
      BilingualText(nl: "verlengingsoptie", en: "option to extend"),
      BilingualText(
        nl: "Het contract loopt alleen door als iemand daartoe op tijd besluit.",
        en: "The contract runs on only if somebody decides so in time.")
    ),
    (
      BilingualText(nl: "gemeenschappelijke regeling", en: "joint arrangement"),
      BilingualText(
        nl: "Een samenwerking van gemeenten, meestal voor onbepaalde tijd. Uittreden is eruit stappen.",
        en: "A cooperation of municipalities, mostly without an end. It can be left.")
    ),
    (
      BilingualText(nl: "declaratietermijn", en: "claims tail"),
      BilingualText(
        nl: "De tijd na het contract waarin aanbieders nog rekeningen voor de zorg van toen kunnen sturen.",
        en: "The time after the contract in which providers can still send bills for the care of that time.")
    ),
    (
      BilingualText(nl: "overstap", en: "transition"),
      BilingualText(
        nl: "Een overstap is een aantal contracten dat op één dag naar elders gaat. Die dag is de eerste dag daar.",
        en: "A transition is a number of contracts that move elsewhere on one day. That day is the first one there.")
    ),
    (
      BilingualText(nl: "beoogde datum, onderzochte datum", en: "target date, date looked into"),
      BilingualText(
        nl:
          "Een beoogde datum staat in een stuk, of iemand heeft ertoe besloten. Een onderzochte datum niet: daarvan is "
          + "alleen nagegaan of hij kan.",
        en: "A target date stands in a document, or somebody decided on it. A date looked into does not: it was only "
          + "examined whether it can work.")
    ),
    (
      BilingualText(nl: "overbruggen", en: "to bridge"),
      BilingualText(
        nl:
          "Een tijdelijke oplossing voor een contract dat te lang doorloopt of te vroeg eindigt. Dat kan alleen als wie "
          + "moet instemmen, dat ook doet.",
        en:
          "A temporary way out for a contract that runs on too long or ends too early. It works only if those who must "
          + "agree do so.")
    ),
    (
      BilingualText(nl: "peildatum", en: "as-of day"),
      BilingualText(
        nl:
          "Dit verslag zegt wat op die dag bekend was. Wat later bekend werd, staat er niet in. Vaste data uit de wet "
          + "volgen de wet zoals die in het jaar van het verslag geldt.",
        en: "This report says what was known on that day. What became known later is not in it. Fixed days of statutes "
          + "follow the law as it holds in the year of the report.")
    ),
  ]
}
