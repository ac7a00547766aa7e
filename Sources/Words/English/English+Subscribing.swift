extension EnglishByDefault {
  var outlook: String { "Outlook" }
  var outlookAdd: String { "Go to Calendar and choose Add calendar." }
  var outlookPaste: String { "Choose Subscribe from web, paste the address and choose Import." }

  var outlookWarnings: String {
    "Outlook does not take over the warnings of a subscription. It fetches the calendar every few hours."
  }

  var google: String { "Google Calendar" }
  var googleOpen: String { "Open calendar.google.com on a computer and choose + at Other calendars." }
  var googlePaste: String { "Choose From URL, paste the address and choose Add calendar." }
  var googleWarnings: String { "Google leaves the warnings out. It can take a day before a change is seen." }
  var mac: String { "Apple Calendar on a Mac" }
  var macAdd: String { "Choose File, New Calendar Subscription and paste the address." }
  var macClear: String { "Clear Remove: Alerts, and choose Auto-refresh: Every day." }
  var macWarnings: String { "Apple keeps the warnings only if that box is cleared." }
  var iPhone: String { "iPhone and iPad" }
  var iPhoneOpen: String { "Open Settings, Apps, Calendar, Accounts and choose Add Account, Other." }
  var iPhonePaste: String { "Choose Add Subscribed Calendar, paste the address and turn Remove Alarms off." }
  var iPhoneWarnings: String { "The phone keeps the warnings only if Remove Alarms is off." }
  var android: String { "Android" }
  var androidSubscribe: String { "Subscribe in Google Calendar on a computer, as above." }
  var androidTurnOn: String { "On the phone turn the calendar on in the settings of the Calendar app." }
  var androidWarnings: String { "Here too Google leaves the warnings out." }
  var nextcloud: String { "Nextcloud" }
  var nextcloudNew: String { "In Calendar choose New calendar and then New subscription from link." }
  var nextcloudPaste: String { "Paste the address and confirm." }
  var nextcloudWarnings: String { "Nextcloud takes the warnings out, unless its administrator set it otherwise." }
  var thunderbird: String { "Thunderbird" }
  var thunderbirdNew: String { "Choose File, New, Calendar and then On the Network." }
  var thunderbirdPaste: String { "Paste the address and choose Subscribe." }
  var thunderbirdWarnings: String { "Thunderbird keeps the warnings." }
}
