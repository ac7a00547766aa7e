public import Words

extension DiagnosticCode {
  /// What the finding means, why it matters and what to do, for `termijn check --explain`.
  public var explanation: BilingualText {
    switch self {
    case .unreadableFile:
      BilingualText(
        nl: "Een bestand of map kan niet worden gelezen. Controleer de naam en de rechten.",
        en: "A file or folder cannot be read. Check its name and permissions.")
    case .tooLarge:
      BilingualText(
        nl:
          "Een bestand is groter dan 16 MiB of meer dan 64 lagen diep. Zo groot wordt geen contract; zet elk contract "
          + "in een eigen bestand.",
        en: "A file is larger than 16 MiB or more than 64 levels deep. No contract is that large; put each contract in "
          + "a file of its own.")
    case .yamlSyntax:
      BilingualText(
        nl: "Het bestand is geen geldige YAML. Vaak is het inspringen ongelijk, ontbreekt een spatie na een dubbele "
          + "punt, of is een aanhalingsteken niet gesloten.",
        en: "The file is not valid YAML. Often the indentation is uneven, a space after a colon is missing, or a "
          + "quotation mark is not closed.")
    case .anchorOrTag:
      BilingualText(
        nl: "Ankers (&naam), verwijzingen (*naam) en tags (!soort) worden geweigerd. Elk feit staat zo op de plek waar "
          + "het geldt, en een klein bestand kan nooit een groot worden.",
        en: "Anchors (&name), aliases (*name) and tags (!kind) are refused. Every fact then stands where it holds, and "
          + "a small file can never become a large one.")
    case .notOneDocument:
      BilingualText(
        nl:
          "Een bestand bevat precies een contract, regeling of overstap. Dit bestand is leeg of heeft een regel '---' "
          + "met nog een document erachter.",
        en: "A file holds exactly one contract, arrangement or transition. This one is empty, or has a line '---' with "
          + "another document after it.")
    case .duplicateKey:
      BilingualText(
        nl: "Dezelfde sleutel staat twee keer in dezelfde groep. Welke geldt, is niet te zeggen.",
        en: "The same key stands twice in one group. Which of them holds cannot be told.")
    case .emptyRegister:
      BilingualText(
        nl: "In de map staat geen enkel contract (bestanden op .yaml). Staat u in de goede map?",
        en: "The folder holds no contract at all (files ending in .yaml). Are you in the right folder?")
    case .unknownKey:
      BilingualText(
        nl: "De datataal heeft deze sleutel niet. Meestal is het een typefout; een verkeerd getypte sleutel zou anders "
          + "stil een feit weglaten.",
        en: "The data language does not have this key. Mostly it is a typing error; a mistyped key would otherwise "
          + "silently leave a fact out.")
    case .missingKey:
      BilingualText(
        nl: "Een verplichte sleutel ontbreekt. Een contract heeft minstens id, title en term; een overstap minstens "
          + "transition, title en moves.",
        en: "A required key is missing. A contract has at least id, title and term; a transition at least transition, "
          + "title and moves.")
    case .wrongType:
      BilingualText(
        nl: "Er staat een lijst waar een tekst hoort, een tekst waar sleutels horen, of niets. Een waarde als "
          + "[2026..2030] hoort tussen aanhalingstekens.",
        en: "There is a list where a text is due, a text where keys are due, or nothing. A value such as [2026..2030] "
          + "goes between quotation marks.")
    case .invalidValue:
      BilingualText(
        nl: "Dit woord of getal kan hier niet staan. De melding noemt wat wel kan.",
        en: "This word or number cannot stand here. The finding says what can.")
    case .invalidId:
      BilingualText(
        nl: "Een naam bestaat uit kleine letters a-z, cijfers en streepjes. Hij komt in adressen en bestandsnamen "
          + "terecht.",
        en: "A name is made of the letters a-z, digits and hyphens. It ends up in addresses and file names.")
    case .invalidDate:
      BilingualText(
        nl: "Dit is geen datum, of een dag die niet bestaat (30 februari). Dagen: 2022-12-31. Minder precies: 2021-12 "
          + "(maand), 2021-34 (tweede kwartaal), 2025 (jaar), \"[2026..2030]\", of {about: medio 2021, from: "
          + "2021-06-01, to: 2021-07-31}.",
        en: "This is not a date, or a day that does not exist (30 February). Days: 2022-12-31. Less precise: 2021-12 "
          + "(month), 2021-34 (second quarter), 2025 (year), \"[2026..2030]\", or {about: medio 2021, from: 2021-06-01, "
          + "to: 2021-07-31}.")
    case .invalidPeriod:
      BilingualText(
        nl: "Een periode is een P met hele getallen: P2Y (twee jaar), P6M (zes maanden), P14D (veertien dagen), P1Y6M.",
        en: "A period is a P with whole numbers: P2Y (two years), P6M (six months), P14D (fourteen days), P1Y6M.")
    case .invalidLines:
      BilingualText(
        nl:
          "Regels zijn een getal (1225) of een reeks van hooguit twaalf (1229-1232). Wie meer nodig heeft, noemt twee "
          + "vindplaatsen.",
        en: "Lines are a number (1225) or a run of at most twelve (1229-1232). Whoever needs more names two sources.")
    case .unreadableCalendar:
      BilingualText(
        nl: "Onder `meetings` kan een agenda (.ics) staan, zoals die van de raad. Daaruit komen de dagen waarop wordt "
          + "vergaderd; elke afspraak die niet is afgezegd telt, op de dag dat zij begint.",
        en:
          "Under `meetings` a calendar (.ics) can stand, such as the council's own. The days of the meetings come from "
          + "it; every event that is not cancelled counts, on the day on which it begins.")
    case .duplicateId:
      BilingualText(
        nl: "Twee dingen dragen dezelfde naam. Dan zijn ook hun termijnen niet uit elkaar te houden.",
        en: "Two things bear the same name. Then their deadlines cannot be told apart either.")
    case .unknownReference:
      BilingualText(
        nl: "Een naam verwijst naar een contract, stap of stuk dat er niet is.",
        en: "A name points to a contract, step or document that is not there.")
    case .cycle:
      BilingualText(
        nl: "Stappen wachten in een kring op elkaar, dus geen van hen kan beginnen.",
        en: "Steps wait for each other in a circle, so none of them can start.")
    case .zeroLengthStep:
      BilingualText(
        nl: "Een termijn of verlenging van nul dagen bestaat niet.", en: "There is no term or extension of no days.")
    case .endBeforeStart:
      BilingualText(
        nl: "De laatste dag ligt voor de eerste. Een van beide is verkeerd overgenomen.",
        en: "The last day lies before the first. One of the two was copied wrongly.")
    case .dateOutOfRange:
      BilingualText(
        nl: "De looptijd gaat voorbij het jaar 9999. Waarschijnlijk is een duur of aantal verkeerd getypt.",
        en: "The term goes beyond the year 9999. Probably a length or a number was mistyped.")
    case .beyondFinalLastDay:
      BilingualText(
        nl: "Met alle verlengingen loopt het contract langer dan tot de dag waarop het van rechtswege eindigt "
          + "(final-last-day). Het programma kiest niet welke van beide geldt.",
        en: "With all extensions the contract runs on after the day on which it ends of law (final-last-day). The "
          + "program does not choose which of the two holds.")
    case .unsettledDisagreement:
      BilingualText(
        nl:
          "Begin en duur geven een andere laatste dag dan er staat. Het programma kiest niet. Zet bij last-day de dag "
          + "die geldt en bij stated wat het stuk zegt, met because; of laat beide dagen open.",
        en: "Start and duration give another last day than is recorded. The program does not choose. Put the day that "
          + "holds under last-day and what the source says under stated, with because; or leave both days open.")
    case .invalidHistory:
      BilingualText(
        nl: "Een vastgelegde gebeurtenis past niet bij het contract: de stap bestaat niet, of er ontbreekt een dag.",
        en: "A recorded event does not fit the contract: there is no such step, or a day is missing.")
    case .documentNotFound:
      BilingualText(
        nl: "Een stuk uit documents.yaml staat niet in de map met stukken, dus zijn citaten zijn niet nagekeken.",
        en: "A document of documents.yaml is not in the folder of documents, so its quotes were not checked.")
    case .quoteNotFound:
      BilingualText(
        nl: "Een citaat staat niet letterlijk in de genoemde regels van het stuk. Witruimte telt niet mee; ... staat "
          + "voor wat is weggelaten.",
        en: "A quote does not stand literally in the lines of the document that it names. White space does not count; "
          + "... stands for what is left out.")
    case .documentSaysMore:
      BilingualText(
        nl: "Een stuk zegt iets over de looptijd, de verlenging of de opzegging van een contract dat het register niet "
          + "heeft. Alleen met --documents, en alleen waar zeker is over welk contract het gaat: in regels die dit "
          + "contract aanhaalt of noemt, of in een stuk over dit ene contract.",
        en: "A document says something of the term, the extension or the notice of a contract that the register does "
          + "not hold. Only with --documents, and only where it is certain which contract is meant: in lines that this "
          + "contract cites or that name it, or in a document on this contract alone.")
    case .documentSaysOtherwise:
      BilingualText(
        nl: "Een stuk zegt iets anders over een contract dan het register: een andere dag, lengte of opzegtermijn. Wat "
          + "het register bij `stated` of in een wijziging heeft, telt mee.",
        en: "A document says something else of a contract than the register: another day, length or notice. What the "
          + "register has under `stated` or in an amendment counts.")
    case .sourceDisagreement:
      BilingualText(
        nl: "De stukken spreken elkaar of zichzelf tegen. Het register zegt welke waarde geldt of laat het open; de "
          + "tegenspraak blijft zichtbaar bij elke datum die erop rust.",
        en: "The documents contradict each other or themselves. The register says which value holds or leaves it open; "
          + "the contradiction stays visible with every date that rests on it.")
    case .missingNotice:
      BilingualText(
        nl: "Er staat niet hoe lang van tevoren opgezegd of besloten moet worden. De uiterste dag is dan onbekend. "
          + "Schrijf notice: unknown als geen stuk hem noemt.",
        en: "Nothing says how long in advance notice or a decision is due. The last day is then unknown. Write notice: "
          + "unknown if no document gives it.")
    case .missingDuration:
      BilingualText(
        nl:
          "Er staat niet hoe lang een verlenging duurt. Wat erna komt, is dan onbekend. Schrijf duration: unknown als "
          + "geen stuk het noemt.",
        en: "Nothing says how long an extension lasts. What comes after it is then unknown. Write duration: unknown if "
          + "no document gives it.")
    case .contradictingTerm:
      BilingualText(
        nl:
          "Twee delen van de looptijd sluiten elkaar uit, zoals een einde dat open is en een vaste duur. Het programma "
          + "kiest niet. Een minimale termijn die daarna doorloopt is `duration` met een verlenging `duration: open`; hoe "
          + "men eruit kan, staat onder `exits`.",
        en: "Two parts of the term exclude each other, such as an open end and a fixed length. The program does not "
          + "choose. A minimum term that runs on after it is a `duration` with an extension of `duration: open`; how it "
          + "can be left stands under `exits`.")
    case .unusedPart:
      BilingualText(
        nl:
          "Een deel van het contract doet niets, omdat een ander deel voorgaat: wat eindigt met een ander contract heeft "
          + "geen eigen verlengingen, en wat een eigen eerste dag heeft begint niet na een ander.",
        en:
          "A part of the contract does nothing, because another goes before it: what ends with another contract has no "
          + "extensions of its own, and what has a first day of its own does not start after another.")
    case .longFramework:
      BilingualText(
        nl: "Een raamovereenkomst duurt in de regel hooguit vier jaar. Langer kan alleen in uitzonderingsgevallen die "
          + "deugdelijk gemotiveerd zijn (Aanbestedingswet 2012, artikel 2.140, lid 3). Schrijf de reden bij "
          + "framework: {justified: ...}.",
        en:
          "A framework agreement lasts four years at the most, as a rule. Longer is possible only in exceptional cases "
          + "for which good reasons are given (Aanbestedingswet 2012, article 2.140(3)). Write the reason under "
          + "framework: {justified: ...}.")
    case .missingEnd:
      BilingualText(
        nl:
          "Er staat niet hoe lang het contract loopt, en ook geen laatste dag. Het einde is dan onbekend, en alles wat "
          + "ervan afhangt ook. Schrijf last-day: unknown als geen stuk het noemt, of open voor onbepaalde tijd.",
        en:
          "Nothing says how long the contract runs, nor its last day. Its end is then unknown, and so is all that hangs "
          + "on it. Write last-day: unknown if no document gives it, or open for an indefinite time.")
    case .optionNotRecorded:
      BilingualText(
        nl: "Het contract had nog een verlenging die iemand moest inroepen of afspreken. Of dat is gebeurd, is niet "
          + "vastgelegd, en dus is het contract volgens het register voorbij. Leg vast wat er gebeurde. Zegt "
          + "recorded-through in register.yaml dat de geschiedenis tot dan volledig is, dan telt zwijgen als antwoord.",
        en:
          "The contract had a further extension that somebody had to exercise or agree on. Whether that happened is not "
          + "recorded, and so by the register the contract is over. Record what happened. Where recorded-through in "
          + "register.yaml says that the history is complete up to then, silence counts as the answer.")
    case .missingDocuments:
      BilingualText(
        nl: "Het register noemt vindplaatsen, maar er is geen documents.yaml. Zonder datums van de stukken telt alles "
          + "als altijd al bekend.",
        en: "The register cites documents, but there is no documents.yaml. Without the dates of the documents "
          + "everything counts as known on every day.")
    case .missingExit:
      BilingualText(
        nl: "Een regeling voor onbepaalde tijd zonder exit: hoe zij kan worden verlaten is dan onbekend.",
        en: "An indefinite arrangement without exit: how it can be left is then unknown.")
    case .unusedNotice:
      BilingualText(
        nl: "Bij een verlenging met wederzijds goedvinden kan worden afgesproken zolang de termijn loopt; een "
          + "opzegtermijn doet daar niets.",
        en: "An extension by agreement can be agreed on as long as the term runs; a notice period does nothing there.")
    case .shortOfFinalLastDay:
      BilingualText(
        nl: "Met alle verlengingen eindigt het contract eerder dan de dag van rechtswege die er staat. Misschien "
          + "ontbreekt een verlenging.",
        en: "With all extensions the contract ends before the day of law that is recorded. An extension may be missing."
      )
    case .lateNotice:
      BilingualText(
        nl:
          "Een opzegging is ontvangen na de uiterste dag voor de verlenging die zij stopt, en telt dus niet, tenzij er "
          + "`accepted: true` bij staat. Van twee lezingen beslist de vroegste. Zonder `step` stopt een "
          + "opzegging de eerste stilzwijgende verlenging waarover niets is vastgelegd. Ging die stilzwijgend al in, "
          + "leg dat dan vast met `extended`, of noem de stap.",
        en:
          "Notice was received after the last day for the extension that it stops, and so does not count, unless it says "
          + "`accepted: true`. Of two readings the earlier decides. Without `step`, notice stops the "
          + "first extension by silence of which nothing is recorded. If that one had already happened by silence, "
          + "record it with `extended`, or name the step.")
    case .uncertainNotice:
      BilingualText(
        nl:
          "Een opzegging is ontvangen voor het einde, maar hoe lang van tevoren dat moest, staat in geen stuk. Zij telt "
          + "als op tijd; of zij dat was, is niet bekend. Zoek de opzegtermijn op en leg hem vast onder `notice`, of zet "
          + "bij de opzegging `accepted: true` als de andere partij haar aanvaardt.",
        en:
          "Notice was received before the end, but how long in advance it had to be stands in no document. It counts as "
          + "in time; whether it was is not known. Look the notice period up and record it under `notice`, or add "
          + "`accepted: true` to the notice if the other party accepts it.")
    case .misnamedFile:
      BilingualText(
        nl:
          "Een editor heeft .txt achter de naam gezet, en bestanden met zo'n naam worden niet gelezen: wat erin staat, telt "
          + "niet mee. Geef het bestand een naam op .yaml; een verkenner laat het achtervoegsel soms niet zien.",
        en:
          "An editor put .txt behind the name, and files of such a name are not read: what stands in them does not count. "
          + "Give the file a name that ends in .yaml; a file manager may hide the last part.")
    case .unknownBody:
      BilingualText(
        nl:
          "Onder `meetings` staan vergaderingen van iemand die geen enkele voorbereidende stap doet. De naam moet precies "
          + "zo geschreven zijn als bij `owner` van de stappen, ook wat hoofdletters betreft: `raad`, niet `Raad`.",
        en:
          "Under `meetings` stand meetings of a body that no preparatory step is of. The name must be written exactly "
          + "as `owner` of the steps writes it, capitals included: `raad`, not `Raad`.")
    case .skippedStep:
      BilingualText(
        nl:
          "Een voorbereidende stap is vastgelegd als gedaan, of een opzegging als ontvangen, maar een stap waarop die "
          + "wacht niet, of die is geweigerd. Die telt dus nog als te doen. Is hij gedaan, leg dat dan ook vast; hoefde "
          + "hij niet, haal hem dan uit `after`.",
        en:
          "A preparatory step is recorded as done, or notice as received, but a step that it waits for is not, or was "
          + "refused. So that one still counts as to be done. If it was done, record that as well; if it was not needed, "
          + "take it out of `after`.")
    case .undatedDocument:
      BilingualText(
        nl: "Een stuk zonder datum. Wat erin staat telt als altijd al bekend, ook bij vragen over een eerdere dag.",
        en: "A document without a date. What it says counts as known on every day, also for questions about an earlier "
          + "one.")
    case .missingReason:
      BilingualText(
        nl: "Er is gekozen tussen twee waarden die elkaar tegenspreken, maar niet gezegd waarom. Voeg because toe.",
        en: "A choice was made between two values that contradict each other, but nothing says why. Add because.")
    }
  }
}
