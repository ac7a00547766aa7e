import Words

/// How to subscribe to a calendar in a program, and what becomes of the warnings in it.
struct Subscribing {
  /// The program.
  let program: BilingualText
  /// What to do, in order.
  let steps: [BilingualText]
  /// What the program does with the warnings of a calendar that is subscribed to.
  let alarms: BilingualText

  /// The programs that people have; what they do with warnings was seen or stands in their own manuals.
  static let all: [Subscribing] = [
    Subscribing(
      program: BilingualText(nl: "Outlook", en: "Outlook"),
      steps: [
        BilingualText(nl: "Ga naar Agenda en kies Agenda toevoegen.", en: "Go to Calendar and choose Add calendar."),
        BilingualText(
          nl: "Kies Abonneren via internet, plak het adres en kies Importeren.",
          en: "Choose Subscribe from web, paste the address and choose Import."),
      ],
      alarms: BilingualText(
        nl: "Outlook neemt de waarschuwingen van een abonnement niet over. Het haalt de agenda om de paar uur op.",
        en: "Outlook does not take over the warnings of a subscription. It fetches the calendar every few hours.")),
    Subscribing(
      program: BilingualText(nl: "Google Agenda", en: "Google Calendar"),
      steps: [
        BilingualText(
          nl: "Open calendar.google.com op een computer en kies + bij Andere agenda's.",
          en: "Open calendar.google.com on a computer and choose + at Other calendars."),
        BilingualText(
          nl: "Kies Via URL, plak het adres en kies Agenda toevoegen.",
          en: "Choose From URL, paste the address and choose Add calendar."),
      ],
      alarms: BilingualText(
        nl: "Google laat de waarschuwingen weg. Het kan een dag duren voor een wijziging te zien is.",
        en: "Google leaves the warnings out. It can take a day before a change is seen.")),
    Subscribing(
      program: BilingualText(nl: "Apple Agenda op een Mac", en: "Apple Calendar on a Mac"),
      steps: [
        BilingualText(
          nl: "Kies Archief, Nieuw agenda-abonnement en plak het adres.",
          en: "Choose File, New Calendar Subscription and paste the address."),
        BilingualText(
          nl: "Haal het vinkje weg bij Verwijder: Meldingen, en kies bij Vernieuw: Elke dag.",
          en: "Clear Remove: Alerts, and choose Auto-refresh: Every day."),
      ],
      alarms: BilingualText(
        nl: "Apple houdt de waarschuwingen alleen als dat vinkje weg is.",
        en: "Apple keeps the warnings only if that box is cleared.")),
    Subscribing(
      program: BilingualText(nl: "iPhone en iPad", en: "iPhone and iPad"),
      steps: [
        BilingualText(
          nl: "Open Instellingen, Apps, Agenda, Accounts en kies Voeg account toe, Anders.",
          en: "Open Settings, Apps, Calendar, Accounts and choose Add Account, Other."),
        BilingualText(
          nl: "Kies Voeg agenda-abonnement toe, plak het adres en zet Verwijder meldingen uit.",
          en: "Choose Add Subscribed Calendar, paste the address and turn Remove Alarms off."),
      ],
      alarms: BilingualText(
        nl: "De telefoon houdt de waarschuwingen alleen als Verwijder meldingen uit staat.",
        en: "The phone keeps the warnings only if Remove Alarms is off.")),
    Subscribing(
      program: BilingualText(nl: "Android", en: "Android"),
      steps: [
        BilingualText(
          nl: "Abonneer u op een computer in Google Agenda, zoals hierboven.",
          en: "Subscribe in Google Calendar on a computer, as above."),
        BilingualText(
          nl: "Zet op de telefoon de agenda aan onder Instellingen van de app Agenda.",
          en: "On the phone turn the calendar on in the settings of the Calendar app."),
      ],
      alarms: BilingualText(
        nl: "Ook hier laat Google de waarschuwingen weg.", en: "Here too Google leaves the warnings out.")),
    Subscribing(
      program: BilingualText(nl: "Nextcloud", en: "Nextcloud"),
      steps: [
        BilingualText(
          nl: "Kies in Agenda Nieuwe agenda en dan Nieuw abonnement van koppeling.",
          en: "In Calendar choose New calendar and then New subscription from link."),
        BilingualText(nl: "Plak het adres en bevestig.", en: "Paste the address and confirm."),
      ],
      alarms: BilingualText(
        nl: "Nextcloud haalt de waarschuwingen eruit, tenzij de beheerder dat anders heeft ingesteld.",
        en: "Nextcloud takes the warnings out, unless its administrator set it otherwise.")),
    Subscribing(
      program: BilingualText(nl: "Thunderbird", en: "Thunderbird"),
      steps: [
        BilingualText(
          nl: "Kies Bestand, Nieuw, Agenda en dan Op het netwerk.",
          en: "Choose File, New, Calendar and then On the Network."),
        BilingualText(nl: "Plak het adres en kies Abonneren.", en: "Paste the address and choose Subscribe."),
      ],
      alarms: BilingualText(
        nl: "Thunderbird houdt de waarschuwingen.", en: "Thunderbird keeps the warnings.")),
  ]
}
