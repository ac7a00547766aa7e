extension Dutch {
  var outlook: String { "Outlook" }
  var outlookAdd: String { "Ga naar Agenda en kies Agenda toevoegen." }
  var outlookPaste: String { "Kies Abonneren via internet, plak het adres en kies Importeren." }

  var outlookWarnings: String {
    "Outlook neemt de waarschuwingen van een abonnement niet over. Het haalt de agenda om de paar uur op."
  }

  var google: String { "Google Agenda" }
  var googleOpen: String { "Open calendar.google.com op een computer en kies + bij Andere agenda's." }
  var googlePaste: String { "Kies Via URL, plak het adres en kies Agenda toevoegen." }

  var googleWarnings: String {
    "Google laat de waarschuwingen weg. Het kan een dag duren voor een wijziging te zien is."
  }

  var mac: String { "Apple Agenda op een Mac" }
  var macAdd: String { "Kies Archief, Nieuw agenda-abonnement en plak het adres." }
  var macClear: String { "Haal het vinkje weg bij Verwijder: Meldingen, en kies bij Vernieuw: Elke dag." }
  var macWarnings: String { "Apple houdt de waarschuwingen alleen als dat vinkje weg is." }
  var iPhone: String { "iPhone en iPad" }
  var iPhoneOpen: String { "Open Instellingen, Apps, Agenda, Accounts en kies Voeg account toe, Anders." }
  var iPhonePaste: String { "Kies Voeg agenda-abonnement toe, plak het adres en zet Verwijder meldingen uit." }
  var iPhoneWarnings: String { "De telefoon houdt de waarschuwingen alleen als Verwijder meldingen uit staat." }
  var android: String { "Android" }
  var androidSubscribe: String { "Abonneer u op een computer in Google Agenda, zoals hierboven." }
  var androidTurnOn: String { "Zet op de telefoon de agenda aan onder Instellingen van de app Agenda." }
  var androidWarnings: String { "Ook hier laat Google de waarschuwingen weg." }
  var nextcloud: String { "Nextcloud" }
  var nextcloudNew: String { "Kies in Agenda Nieuwe agenda en dan Nieuw abonnement van koppeling." }
  var nextcloudPaste: String { "Plak het adres en bevestig." }

  var nextcloudWarnings: String {
    "Nextcloud haalt de waarschuwingen eruit, tenzij de beheerder dat anders heeft ingesteld."
  }

  var thunderbird: String { "Thunderbird" }
  var thunderbirdNew: String { "Kies Bestand, Nieuw, Agenda en dan Op het netwerk." }
  var thunderbirdPaste: String { "Plak het adres en kies Abonneren." }
  var thunderbirdWarnings: String { "Thunderbird houdt de waarschuwingen." }
}
