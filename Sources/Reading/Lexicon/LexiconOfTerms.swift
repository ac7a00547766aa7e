/// The words of contracts and of their terms.
enum LexiconOfTerms {
  static let entries: [(Sense, String)] = [
    (
      .instrument,
      """
      *overeenkomst *overeenkomsten *contract *contracten contracten convenant* *convenant *verdrag *verdragen protocol
      huur *huur huren huurcontract* huurovereenkomst* pacht* erfpacht* onderhuur concessie* *concessie *concessies
      vergunning* *vergunning *vergunningen licentie* *licentie polis* *polis *polissen *verzekering *verzekeringen
      lidmaatschap* abonnement* *abonnement regeling regelingen *regeling gr gr-en *akkoord
      pilot pilots dvo bruikleen* gebruiksrecht* opstalrecht* opstal lease* *lease samenwerking* deelname deelneming
      aansluiting dienstverband arbeidsverhouding maatschap vennootschap cooperatie garantieregeling bestek opdracht raamopdracht
      subsidie afspraken subsidierelatie samenwerkingsverband *perceel actieplan detachering opslag onderhoudscontract servicecontract
      gegund borgtocht instemming machtiging mandaat bijstand gebruik ontheffing toelating duurovereenkomst inhuur
      accoord verbintenis arrangement traktaat tractaat alliantie schadepolis dienstverlening
      """
    ),
    (
      [.term, .instrument],
      """
      looptijd* *looptijd contractduur contracttermijn* contractperiode* contractsperiode contractsduur huurperiode
      huurtermijn huurduur pachttermijn pachtduur concessieperiode concessieduur verzekeringsduur abonnementsperiode
      lidmaatschapsperiode overeenkomstduur *looptijden geldigheidsduur geldingsduur geldigheid werkingsduur
      """
    ),
    (.term, "duur tijdsduur termijn termijnen"),
    (.span, "periode perioden periodes tijdvak tijdvakken termijn termijnen duur tijd tijdsduur looptijd"),
    (
      .begin,
      """
      ingaan ingaat ingegaan ingaande aanvang aanvangt aanvangen aangevangen aanvangsdatum ingangsdatum
      begint beginnen begon begonnen start starten gestart startdatum startte inwerkingtreding werking ingang begindatum
      ingangsdag aanvangende aanvangend
      """
    ),
    (
      .end,
      """
      eind* beeindig* vervalt vervallen verval afloop afloopt aflopen afloopen afgelopen verstrijken verstreken verstrijkt
      expireert expireren expiratie expiratiedatum ophoudt ophouden opgehouden stopt stoppen einddatum ontbonden
      ontbinding vervaldatum vervaldag contractvervaldatum contractvervaldag hoofdvervaldatum hoofdpremievervaldatum
      expirering verloop
      """
    ),
    (
      .run,
      """
      geldt gelden gold golden geldig geldend geldende loopt lopen lopend lopende liep duurt duren duurde voortduren
      blijft blijven kracht werken werkt geldigheid vigeert voort bedraagt bestaat bestaan looptijd
      """
    ),
    (
      .conclude,
      """
      aangegaan aangaan gesloten sluiten sluit afgesloten afsluiten aangaat verleend verlenen verstrekt overeengekomen
      getroffen treffen verhuurd verpacht gecontracteerd vastgelegd gesteld gegund aanbesteed verhuurt huurt
      """
    ),
    (
      .renew,
      """
      verleng* *verlenging *verlengingen voortgezet voortzetting voortzet voortzetten doorloopt doorlopen doorgaat
      doorgaan optiejaar optiejaren optieperiode optieperioden hernieuw* vernieuwd *verlengd verlengingsoptie*
      voortduurt prolong* geprolong* gecontinueerd continueren heraangegaan
      """
    ),
    (
      .silent,
      """
      stilzwijgend* automatisch* vanzelf geacht stilzwijgende vanzelfsprekend
      """
    ),
    (
      .may,
      """
      kan kunnen mag mogen optie opties optiejaar optiejaren mogelijkheid mogelijkheden bevoegd gerechtigd recht
      verlengbaar opzegbaar verlengingsoptie* verlengingsmogelijkheid* eenzijdig optioneel optionele bevoegdheid
      optieperiode optieperioden optierecht vrij vrijstaat desgewenst
      """
    ),
    (
      .agree,
      """
      instemming overeenstemming goedvinden overeenkomen overeenkomt overeengekomen goedkeuring toestemming
      wederzijds wederzijdse onderling onderlinge gezamenlijk gezamenlijke eenstemmig
      """
    ),
    (
      .notice,
      """
      opzeg* opgezegd opgezegde opzeg uitzeg* *opzegging *opzegtermijn aanzegging aangezegd afmelden afmelding
      vooropzeg* vooraanzegging
      """
    ),
    (.leave, "uittred* uittree* uitgetreden uittrad terugtrekken terugtrekt terugtrekking"),
    (
      .each,
      """
      telkens steeds telkenmale iedere ieder elk elke immer herhaaldelijk voortdurend opnieuw weer vervolgens
      achtereenvolgens achtereenvolgende opeenvolgende onbeperkt
      """
    ),
    (.yearly, "jaarlijks jaarlijkse"),
    (.same, "eenzelfde dezelfde gelijke hetzelfde zo'n dergelijke zelfde gelijk overeenkomstige even"),
    (.always, "tussentijds tussentijdse altijd dagelijks"),
    (.written, "schriftelijk* geschrift diplomatieke"),
    (.registered, "aangetekend* aangeteekend* exploot deurwaardersexploot"),
  ]
}
