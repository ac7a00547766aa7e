/// The words that turn a sentence, and those of time that is not the contract's.
enum LexiconOfOtherTime {
  static let entries: [(Sense, String)] = [
    (.not, "niet geen noch nimmer nooit zonder evenmin geenszins"),
    (.unless, "tenzij behoudens behalve"),
    (.condition, "indien als wanneer ingeval zodra voorzover zolang"),
    (
      .claim,
      """
      verjaart verjaren verjaring* verjaard rechtsvordering* vordering vorderingen declara* declareren gedeclareerd
      declareert declaratietermijn aanspraak aanspraken nadeclar* vorderingsrecht declaratiedagtekening indieningstermijn
      gedeclareerde nota's
      """
    ),
    (
      .foreign,
      """
      bezwaar* beroep* offerte* inschrijving* gestand* gestanddoen* bewaar* bewaren bewaard archief* betal* betaal*
      factu* gefactureerd garantie* garandeert leeftijd* levertijd* levering leveringen zitting* proeftijd boete*
      reactietermijn beschikking* indicatie* beslistermijn* beslissingstermijn* aanvraag aanvragen aanvrager terinzage inzage publicatie*
      gepubliceerd tarief* tarieven prijs prijzen *prijs *prijzen indexe* geindexeerd begroting* jaarrekening* jaarverslag*
      jaarstuk* rapport* verslag* versie* gunning* aanbesteding* hersteltermijn* ingebrekestelling* termijnbetaling
      rente* hypothe* lening* krediet* storting* verzuim ziekte* zwangerschap* verlof* vakantie* wachttijd* wachtlijst*
      doorlooptijd* reactietijd* responstijd* openingstijd* subsidieaanvra* klacht* studie* opleiding* ervaring
      referentie* relatiebeding concurrentiebeding geheimhouding* geheim uitbetaald premie* kosten contributie* loon salaris
      jeugdigen kinderen ouderdom afschrijv* overlegd* afschrift* overzicht formulier*
      """
    ),
    (
      .office,
      """
      benoem* benoeming* herbenoem* zittingsduur zittingsperiode ambtstermijn* instellingsduur voorzitter* ambt lidmaat
      bestuurslid bestuursleden commissielid commissieleden secretaris herkiesbaar aftreden
      """
    ),
    (
      .statute,
      """
      wet wetten *wet verordening* *verordening besluit *besluit beleidsregel* regels wetsvoorstel *beleid nota
      bestemmingsplan bestemmingsplannen beleidsplan begrotingsjaar verkiezing* coalitieakkoord
      """
    ),
  ]
}
