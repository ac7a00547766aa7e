extension Dutch {
  var ruleOverlap: String {
    "Regel: geen bereikbaar einde valt op de dag van de overstap; het eerste erna telt, want de zorg gaat door."
  }

  var ruleGap: String { "Regel: geen bereikbaar einde valt op of na die dag; het laatste ervoor telt." }

  var ruleMissedDeadline: String {
    "Regel: de datum is op papier een einde, maar wat daarvoor nodig was, is niet op tijd gebeurd."
  }

  var rulePast: String { "Regel: een overstap ligt na de peildatum." }
  var ruleNotBefore: String { "Regel: de overstap kan niet voor de vroegste dag; van een periode telt de laatste dag." }

  var ruleStepsInfeasible: String {
    "Regel: de vroegste dag van een stap, vooruit gerekend, ligt na zijn uiterste dag, teruggerekend."
  }

  var ruleCannotJoin: String { "Regel: instappen kan alleen als een termijn van het andere contract afloopt." }
  var ruleUnknown: String { "Regel: wat geen stuk zegt, is onbekend en wordt niet geraden." }
  var ruleImpreciseDate: String { "Regel: een datum die niet vaststaat, telt met zijn vroegste en laatste dag." }

  var ruleSourceDisagreement: String {
    "Regel: een tegenspraak in de stukken blijft zichtbaar, ook als gekozen is wat geldt."
  }

  var ruleUnconfirmedBridge: String {
    "Regel: een overbrugging telt pas als vast wanneer wie moet instemmen, dat heeft gedaan."
  }

  var ruleNotRecorded: String {
    "Regel: na de dag tot waar de geschiedenis volledig is, kan er iets zijn gebeurd dat niet is vastgelegd."
  }

  var ruleSlipped: String { "Regel: een toezegging bindt niet, maar als haar dag voorbij is, blijft dat zichtbaar." }

  var ruleRefused: String {
    "Regel: een stap die geweigerd is, sluit de data die erop wachten, tot hij alsnog wordt gedaan."
  }

  var ruleDropped: String { "Regel: een datum die is losgelaten, is gesloten, tot hij weer wordt gekozen." }

  var ruleTheirExit: String {
    "Regel: een einde dat de andere partij kan kiezen, is een risico en geen einde om op te rekenen."
  }

  var ruleNotKnownYet: String { "Regel: een contract of overstap is bekend vanaf de datum van zijn eerste stuk." }
}
