/// How to subscribe to a calendar in a program, and what becomes of the warnings in it.
public protocol SubscribingWords: Sendable {
  var outlook: String { get }
  var outlookAdd: String { get }
  var outlookPaste: String { get }
  var outlookWarnings: String { get }
  var google: String { get }
  var googleOpen: String { get }
  var googlePaste: String { get }
  var googleWarnings: String { get }
  var mac: String { get }
  var macAdd: String { get }
  var macClear: String { get }
  var macWarnings: String { get }
  var iPhone: String { get }
  var iPhoneOpen: String { get }
  var iPhonePaste: String { get }
  var iPhoneWarnings: String { get }
  var android: String { get }
  var androidSubscribe: String { get }
  var androidTurnOn: String { get }
  var androidWarnings: String { get }
  var nextcloud: String { get }
  var nextcloudNew: String { get }
  var nextcloudPaste: String { get }
  var nextcloudWarnings: String { get }
  var thunderbird: String { get }
  var thunderbirdNew: String { get }
  var thunderbirdPaste: String { get }
  var thunderbirdWarnings: String { get }
}
