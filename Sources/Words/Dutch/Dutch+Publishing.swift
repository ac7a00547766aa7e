extension Dutch {
  func userNotAccepted(by host: String) -> String { "\(host) neemt deze gebruiker en dit wachtwoord niet aan (401)" }
  var userMayNotWrite: String { "deze gebruiker mag niet in deze agenda schrijven (403)" }
  var noCalendarAtAddress: String { "op dit adres is geen agenda (404)" }
  var folderAtAddress: String { "op dit adres is een map, en geen agenda" }
  func noCalendarServer(status: Int) -> String { "wat op dit adres antwoordt, is geen CalDAV-server (\(status))" }
  var calendarHasMoved: String { "de agenda is verhuisd" }
  func noRoomLeft(at host: String) -> String { "\(host) heeft geen ruimte meer" }
  func failure(of host: String, status: Int) -> String { "\(host) heeft zelf een storing (\(status))" }

  func answerDoesNotFit(of host: String, status: Int) -> String {
    "\(host) geeft een antwoord dat hier niet past (\(status))"
  }

  var calendarWouldBeEmpty: String { "de agenda zou leeg worden" }
  var otherAudienceInCalendar: String { "in deze agenda staan al termijnen van een andere doelgroep" }
  func noListOfPublish(at place: String) -> String { "\(place): dit is geen lijst van termijn publish" }

  var giveCredentials: String {
    "zet ze in TERMIJN_USER en TERMIJN_PASSWORD, of in een bestand bij --credentials; veel servers willen een "
      + "wachtwoord voor apps"
  }

  var letOwnerGiveRight: String { "laat de eigenaar van de agenda schrijfrecht geven" }
  var makeCalendarInProgram: String { "maak de agenda in het agendaprogramma, en neem het adres over dat daar staat" }
  var makeCalendarInFolder: String { "maak er een agenda in, en noem het adres daarvan" }
  func calendarsInside(_ names: String) -> String { "agenda's hierin: \(names)" }
  var takeAddressOver: String { "neem het CalDAV-adres over uit de instellingen van de agenda" }
  func tryAddress(_ address: String) -> String { "probeer het met \(address)" }
  var runAgainLater: String { "wat er al stond klopt; voer de opdracht later nog eens uit" }
  var useForceIfRight: String { "klopt het register? Dan kan het met --force" }
  var oneCalendarForEachAudience: String { "neem voor elke doelgroep een eigen agenda" }
  var takeListAway: String { "haal het bestand weg: dan wordt eerst gelezen wat er op de server staat" }
  func hostNotFound(_ host: String) -> String { "\(host) is niet te vinden" }
  func hostNotReached(_ host: String) -> String { "\(host) is niet te bereiken" }

  func hostDoesNotAnswer(_ host: String, seconds: Int) -> String {
    "\(host) heeft na \(seconds) seconden nog niet geantwoord"
  }

  func hostCannotProve(_ host: String, words: String) -> String {
    "\(host) kan niet bewijzen dat het deze server is (\(words))"
  }

  func connectionBroke(with host: String, words: String) -> String {
    "de verbinding met \(host) is afgebroken (\(words))"
  }

  func answerTooLarge(of host: String) -> String { "\(host) geeft een te groot antwoord" }
  var isAddressRight: String { "staat het adres goed?" }
  var isServerOn: String { "staat de server aan, en is er een proxy nodig (https_proxy)?" }
  var mendCertificate: String { "laat de beheerder het certificaat van de server of van deze machine in orde maken" }
  var runAgainToFinish: String { "voer de opdracht later nog eens uit: die ziet wat er is gelukt, en maakt het af" }
}
