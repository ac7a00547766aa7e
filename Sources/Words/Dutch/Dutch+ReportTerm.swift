extension Dutch {
  var deadlineTerm: String { "termijn, uiterste dag" }

  var deadlineMeaning: String {
    "De laatste dag waarop iets nog kan. Die dag hoort er nog bij. Een opzegging telt op de dag dat de ander haar "
      + "ontvangt, niet op de dag dat u haar verstuurt."
  }

  var certainTerm: String { "vast" }
  var certainMeaning: String { "De termijn is er ook als niemand iets doet." }
  var conditionalTerm: String { "voorwaardelijk" }
  var conditionalMeaning: String { "De termijn is er alleen als iemand eerst iets anders besluit. Erbij staat wat." }
  var unknownTerm: String { "onbekend" }

  var unknownMeaning: String {
    "De dag is niet te berekenen, omdat een stuk ontbreekt of iets niet zegt. Wij raden dan niet."
  }

  var ambiguousTerm: String { "dubbelzinnig" }

  var ambiguousMeaning: String {
    "Twee manieren van rekenen geven twee dagen. De veilige dag telt; de andere staat erbij."
  }

  var impreciseTerm: String { "bij benadering" }

  var impreciseMeaning: String {
    "Het stuk noemt geen precieze dag, zoals ‘medio 2021’. De vroegste dag telt; voor declaraties telt de laatste, "
      + "want zolang moet de administratie klaarstaan."
  }

  var assumedTerm: String { "aanname" }
  var assumedMeaning: String { "Dit staat in geen stuk. Waarom wij het aannemen, staat erbij." }
  var silenceTerm: String { "stilzwijgend verlengen" }
  var silenceMeaning: String { "Het contract loopt vanzelf door, tenzij iemand op tijd opzegt." }
  var optionTerm: String { "verlengingsoptie" }
  var optionMeaning: String { "Het contract loopt alleen door als iemand daartoe op tijd besluit." }
  var arrangementTerm: String { "gemeenschappelijke regeling" }

  var arrangementMeaning: String {
    "Een samenwerking van gemeenten, meestal voor onbepaalde tijd. Uittreden is eruit stappen."
  }

  var claimsTerm: String { "declaratietermijn" }

  var claimsMeaning: String {
    "De tijd na het contract waarin aanbieders nog rekeningen voor de zorg van toen kunnen sturen."
  }

  var transitionTerm: String { "overstap" }

  var transitionMeaning: String {
    "Een overstap is een aantal contracten dat op één dag naar elders gaat. Die dag is de eerste dag daar."
  }

  var targetTerm: String { "beoogde datum, onderzochte datum" }

  var targetMeaning: String {
    "Een beoogde datum staat in een stuk, of iemand heeft ertoe besloten. Een onderzochte datum niet: daarvan is "
      + "alleen nagegaan of hij kan."
  }

  var bridgeTerm: String { "overbruggen" }

  var bridgeMeaning: String {
    "Een tijdelijke oplossing voor een contract dat te lang doorloopt of te vroeg eindigt. Dat kan alleen als wie "
      + "moet instemmen, dat ook doet."
  }

  var asOfTerm: String { "peildatum" }

  var asOfMeaning: String {
    "Dit verslag zegt wat op die dag bekend was. Wat later bekend werd, staat er niet in. Vaste data uit de wet "
      + "volgen de wet zoals die in het jaar van het verslag geldt."
  }
}
