extension Dutch {
  var explainUnreadableFile: String { "Een bestand of map kan niet worden gelezen. Controleer de naam en de rechten." }

  var explainTooLarge: String {
    "Een bestand is groter dan 16 MiB of meer dan 64 lagen diep. Zo groot wordt geen contract; zet elk contract "
      + "in een eigen bestand."
  }

  var explainYamlSyntax: String {
    "Het bestand is geen geldige YAML. Vaak is het inspringen ongelijk, ontbreekt een spatie na een dubbele "
      + "punt, of is een aanhalingsteken niet gesloten."
  }

  var explainAnchorOrTag: String {
    "Ankers (&naam), verwijzingen (*naam) en tags (!soort) worden geweigerd. Elk feit staat zo op de plek waar "
      + "het geldt, en een klein bestand kan nooit een groot worden."
  }

  var explainNotOneDocument: String {
    "Een bestand bevat precies een contract, regeling of overstap. Dit bestand is leeg of heeft een regel '---' "
      + "met nog een document erachter."
  }

  var explainDuplicateKey: String {
    "Dezelfde sleutel staat twee keer in dezelfde groep. Welke geldt, is niet te zeggen."
  }

  var explainEmptyRegister: String {
    "In de map staat geen enkel contract (bestanden op .yaml). Staat u in de goede map?"
  }

  var explainUnknownKey: String {
    "De datataal heeft deze sleutel niet. Meestal is het een typefout; een verkeerd getypte sleutel zou anders "
      + "stil een feit weglaten."
  }

  var explainMissingKey: String {
    "Een verplichte sleutel ontbreekt. Een contract heeft minstens id, title en term; een overstap minstens "
      + "transition, title en moves."
  }

  var explainWrongType: String {
    "Er staat een lijst waar een tekst hoort, een tekst waar sleutels horen, of niets. Een waarde als "
      + "[2026..2030] hoort tussen aanhalingstekens."
  }

  var explainInvalidValue: String { "Dit woord of getal kan hier niet staan. De melding noemt wat wel kan." }

  var explainInvalidId: String {
    "Een naam bestaat uit kleine letters a-z, cijfers en streepjes. Hij komt in adressen en bestandsnamen "
      + "terecht."
  }

  var explainInvalidDate: String {
    "Dit is geen datum, of een dag die niet bestaat (30 februari). Dagen: 2022-12-31. Minder precies: 2021-12 "
      + "(maand), 2021-34 (tweede kwartaal), 2025 (jaar), \"[2026..2030]\", of {about: medio 2021, from: "
      + "2021-06-01, to: 2021-07-31}."
  }

  var explainInvalidPeriod: String {
    "Een periode is een P met hele getallen: P2Y (twee jaar), P6M (zes maanden), P14D (veertien dagen), P1Y6M."
  }

  var explainInvalidLines: String {
    "Regels zijn een getal (1225) of een reeks van hooguit twaalf (1229-1232). Wie meer nodig heeft, noemt twee "
      + "vindplaatsen."
  }

  var explainUnreadableCalendar: String {
    "Onder `meetings` kan een agenda (.ics) staan, zoals die van de raad. Daaruit komen de dagen waarop wordt "
      + "vergaderd; elke afspraak die niet is afgezegd telt, op de dag dat zij begint."
  }

  var explainDuplicateId: String {
    "Twee dingen dragen dezelfde naam. Dan zijn ook hun termijnen niet uit elkaar te houden."
  }

  var explainUnknownReference: String { "Een naam verwijst naar een contract, stap of stuk dat er niet is." }
  var explainCycle: String { "Stappen wachten in een kring op elkaar, dus geen van hen kan beginnen." }
  var explainZeroLengthStep: String { "Een termijn of verlenging van nul dagen bestaat niet." }
  var explainEndBeforeStart: String { "De laatste dag ligt voor de eerste. Een van beide is verkeerd overgenomen." }

  var explainDateOutOfRange: String {
    "De looptijd gaat voorbij het jaar 9999. Waarschijnlijk is een duur of aantal verkeerd getypt."
  }

  var explainBeyondFinalLastDay: String {
    "Met alle verlengingen loopt het contract langer dan tot de dag waarop het van rechtswege eindigt "
      + "(final-last-day). Het programma kiest niet welke van beide geldt."
  }

  var explainUnsettledDisagreement: String {
    "Begin en duur geven een andere laatste dag dan er staat. Het programma kiest niet. Zet bij last-day de dag "
      + "die geldt en bij stated wat het stuk zegt, met because; of laat beide dagen open."
  }

  var explainInvalidHistory: String {
    "Een vastgelegde gebeurtenis past niet bij het contract: de stap bestaat niet, of er ontbreekt een dag."
  }

  var explainDocumentNotFound: String {
    "Een stuk uit documents.yaml staat niet in de map met stukken, dus zijn citaten zijn niet nagekeken."
  }

  var explainQuoteNotFound: String {
    "Een citaat staat niet letterlijk in de genoemde regels van het stuk. Witruimte telt niet mee; ... staat "
      + "voor wat is weggelaten."
  }

  var explainDocumentSaysMore: String {
    "Een stuk zegt iets over de looptijd, de verlenging of de opzegging van een contract dat het register niet "
      + "heeft. Alleen met --documents, en alleen waar zeker is over welk contract het gaat: in regels die dit "
      + "contract aanhaalt of noemt, of in een stuk over dit ene contract."
  }

  var explainDocumentSaysOtherwise: String {
    "Een stuk zegt iets anders over een contract dan het register: een andere dag, lengte of opzegtermijn. Wat "
      + "het register bij `stated` of in een wijziging heeft, telt mee."
  }

  var explainSourceDisagreement: String {
    "De stukken spreken elkaar of zichzelf tegen. Het register zegt welke waarde geldt of laat het open; de "
      + "tegenspraak blijft zichtbaar bij elke datum die erop rust."
  }

  var explainMissingNotice: String {
    "Er staat niet hoe lang van tevoren opgezegd of besloten moet worden. De uiterste dag is dan onbekend. "
      + "Schrijf notice: unknown als geen stuk hem noemt."
  }

  var explainMissingDuration: String {
    "Er staat niet hoe lang een verlenging duurt. Wat erna komt, is dan onbekend. Schrijf duration: unknown als "
      + "geen stuk het noemt."
  }

  var explainContradictingTerm: String {
    "Twee delen van de looptijd sluiten elkaar uit, zoals een einde dat open is en een vaste duur. Het programma "
      + "kiest niet. Een minimale termijn die daarna doorloopt is `duration` met een verlenging `duration: open`; hoe "
      + "men eruit kan, staat onder `exits`."
  }

  var explainUnusedPart: String {
    "Een deel van het contract doet niets, omdat een ander deel voorgaat: wat eindigt met een ander contract heeft "
      + "geen eigen verlengingen, en wat een eigen eerste dag heeft begint niet na een ander."
  }

  var explainLongFramework: String {
    "Een raamovereenkomst duurt in de regel hooguit vier jaar. Langer kan alleen in uitzonderingsgevallen die "
      + "deugdelijk gemotiveerd zijn (Aanbestedingswet 2012, artikel 2.140, lid 3). Schrijf de reden bij "
      + "framework: {justified: ...}."
  }

  var explainMissingEnd: String {
    "Er staat niet hoe lang het contract loopt, en ook geen laatste dag. Het einde is dan onbekend, en alles wat "
      + "ervan afhangt ook. Schrijf last-day: unknown als geen stuk het noemt, of open voor onbepaalde tijd."
  }

  var explainOptionNotRecorded: String {
    "Het contract had nog een verlenging die iemand moest inroepen of afspreken. Of dat is gebeurd, is niet "
      + "vastgelegd, en dus is het contract volgens het register voorbij. Leg vast wat er gebeurde. Zegt "
      + "recorded-through in register.yaml dat de geschiedenis tot dan volledig is, dan telt zwijgen als antwoord."
  }

  var explainMissingDocuments: String {
    "Het register noemt vindplaatsen, maar er is geen documents.yaml. Zonder datums van de stukken telt alles "
      + "als altijd al bekend."
  }

  var explainMissingExit: String {
    "Een regeling voor onbepaalde tijd zonder exit: hoe zij kan worden verlaten is dan onbekend."
  }

  var explainUnusedNotice: String {
    "Bij een verlenging met wederzijds goedvinden kan worden afgesproken zolang de termijn loopt; een "
      + "opzegtermijn doet daar niets."
  }

  var explainShortOfFinalLastDay: String {
    "Met alle verlengingen eindigt het contract eerder dan de dag van rechtswege die er staat. Misschien "
      + "ontbreekt een verlenging."
  }

  var explainLateNotice: String {
    "Een opzegging is ontvangen na de uiterste dag voor de verlenging die zij stopt, en telt dus niet, tenzij er "
      + "`accepted: true` bij staat. Van twee lezingen beslist de vroegste. Zonder `step` stopt een "
      + "opzegging de eerste stilzwijgende verlenging waarover niets is vastgelegd. Ging die stilzwijgend al in, "
      + "leg dat dan vast met `extended`, of noem de stap."
  }

  var explainUncertainNotice: String {
    "Een opzegging is ontvangen voor het einde, maar hoe lang van tevoren dat moest, staat in geen stuk. Zij telt "
      + "als op tijd; of zij dat was, is niet bekend. Zoek de opzegtermijn op en leg hem vast onder `notice`, of zet "
      + "bij de opzegging `accepted: true` als de andere partij haar aanvaardt."
  }

  var explainMisnamedFile: String {
    "Een editor heeft .txt achter de naam gezet, en bestanden met zo'n naam worden niet gelezen: wat erin staat, telt "
      + "niet mee. Geef het bestand een naam op .yaml; een verkenner laat het achtervoegsel soms niet zien."
  }

  var explainUnknownBody: String {
    "Onder `meetings` staan vergaderingen van iemand die geen enkele voorbereidende stap doet. De naam moet precies "
      + "zo geschreven zijn als bij `owner` van de stappen, ook wat hoofdletters betreft: `raad`, niet `Raad`."
  }

  var explainSkippedStep: String {
    "Een voorbereidende stap is vastgelegd als gedaan, of een opzegging als ontvangen, maar een stap waarop die "
      + "wacht niet, of die is geweigerd. Die telt dus nog als te doen. Is hij gedaan, leg dat dan ook vast; hoefde "
      + "hij niet, haal hem dan uit `after`."
  }

  var explainUndatedDocument: String {
    "Een stuk zonder datum. Wat erin staat telt als altijd al bekend, ook bij vragen over een eerdere dag."
  }

  var explainMissingReason: String {
    "Er is gekozen tussen twee waarden die elkaar tegenspreken, maar niet gezegd waarom. Voeg because toe."
  }
}
