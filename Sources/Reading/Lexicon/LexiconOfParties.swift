/// The words for who acts: parties, bodies, and what they do.
enum LexiconOfParties {
  static let entries: [(Sense, String)] = [
    (
      .client,
      """
      opdrachtgever* *opdrachtgever huurder huurders onderhuurder pachter pachters gemeente gemeenten *gemeente koper kopers
      afnemer afnemers klant klanten lid verzekeringnemer* verzekerde verzekerden abonnee abonnees u je jij uw werkgever
      inlener gebruiker gebruikers erfpachter bruiklener concessieverlener* subsidieverlener gebruikster minister staat
      rijk provincie waterschap consument consumenten leerling deelnemer deelnemers licentienemer hurende
      opdrachtgeefster aanbesteder werkorganisatie cursist hoofdhuurder lessee gezag bestuursorgaan college
      """
    ),
    (
      .supplier,
      """
      opdrachtnemer* *opdrachtnemer verhuurder verhuurders *verhuurder verpachter verpachters leverancier leveranciers
      *leverancier aanbieder aanbieders *aanbieder *aanbieders verzekeraar verzekeraars vereniging vervoerder vervoerders
      dienstverlener* wij ons onze werknemer werknemers uitvoerder concessiehouder* vergunninghouder subsidieontvanger
      licentiegever zorgaanbieder* verkoper exploitant uitlener bruikleengever erfverpachter aannemer stichting fonds
      *fonds contractant maatschappij bank sportschool instelling
      """
    ),
    (
      .both,
      """
      partijen partij *partijen *partij niemand beiden beide partner partners *partner *partners
      """
    ),
    (.party, "partij partijen *partij *partijen"),
    (
      .body,
      """
      raad raden gemeenteraad gemeenteraden *gemeenteraad raadscommissie college colleges burgemeester bestuur
      besturen *bestuur commissie commissies *commissie ab db partijen ministerie minister provincie staten
      gedeputeerde ondernemingsraad werkgroep stuurgroep directie vergadering
      """
    ),
    (
      .act,
      """
      beslui* besluit* beslist beslissen beslissing besloten besluitvorming vaststel* vaststelt vaststellen stelt stellen
      vastgesteld bespreek* bespreekt bespreken besproken behandel* behandelt informe* kennis meld* meldt melden
      mededel* mededeling deelt overleg overleggen instem* stemt toestem* voorleg* voorgelegd legt leggen aanbied* biedt
      bieden aangeboden kiest kiezen beraadslag* zienswijze zienswijzen dient indienen ingediend advis* advies evalueren
      evaluatie evalueert opleveren oplevert levert leveren vergadert vergaderen neemt nemen stuurt sturen zendt zenden
      toezenden voorstel ondertekent ondertekenen tekent treedt treden goedkeurt keurt verzoekt verzoeken opstellen
      plaats kenbaar terugkomen terug geinformeerd gemeld
      """
    ),
    (
      .past,
      """
      behandelde besprak bespraken informeerde adviseerde vergaderde stemde legde zond stuurde meldde namen vroeg
      heeft hebben had hadden werd werden was waren golden gold koos besloot stelde wees nam legde liep
      """
    ),
  ]
}
