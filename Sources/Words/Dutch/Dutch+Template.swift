extension Dutch {
  var angleBeginsNothing: String { "hier staat een < dat geen element begint" }
  var writeAngle: String { "schrijf &lt;" }
  var controlCharacterStandsHere: String { "hier staat een stuurteken" }
  var takeItOut: String { "haal het weg" }
  var commentDoesNotEnd: String { "dit commentaar eindigt niet zoals het hoort" }
  var writeComment: String { "schrijf het als <!-- tekst -->" }
  func attributeTwice(_ attribute: String, in element: String) -> String { "<\(element)> heeft \(attribute) tweemaal" }
  func elementNotWellWritten(_ name: String) -> String { "<\(name)> is niet goed geschreven" }

  func writeElement(_ name: String) -> String {
    "schrijf <\(name) naam=\"waarde\">, met aanhalingstekens en een spatie ervoor"
  }

  var ampersandIsNone: String { "in een attribuut staat een & dat geen &amp; is" }
  var writeAmpersand: String { "schrijf &amp;, of het teken zelf" }
  func pageMayNotHave(_ what: String) -> String { "een pagina mag geen \(what) hebben" }
  var takeTextAndPictures: String { "neem tekst, tabellen, tekeningen in SVG en beelden die in de pagina zelf staan" }

  var pictureStandsInPage: String {
    "een beeld staat in de pagina zelf, als data:image/...; een link begint met #, https:, http:, mailto: of tel:"
  }

  var policyMissing: String { "in het hoofd van de pagina ontbreekt wat haar verbiedt iets te laden" }

  func putPolicyIn(_ policy: String) -> String {
    "zet erin: <meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
  }

  var noEqualsSign: String { "hier ontbreekt een =" }
  var writeKeyEqualsText: String { "schrijf een regel als: sleutel = tekst" }
  func noTextIsCalled(_ key: String) -> String { "geen tekst heet \(key)" }
  func isMeant(_ name: String) -> String { "bedoelt u \(name)?" }
  func styleMayNotContain(_ what: String) -> String { "een stijl mag geen \(what) bevatten" }
  var writeCharacterItself: String { "schrijf het teken zelf, in UTF-8" }

  var pageFetchesNothing: String {
    "een pagina haalt niets van elders; een beeld staat er zelf in, als url(data:image/...)"
  }

  var textInStyleDoesNotEnd: String { "deze tekst of dit commentaar in een stijl eindigt niet" }
  func sectionNotClosed(_ tag: String) -> String { "het deel {{#\(tag)}} wordt niet afgesloten" }
  func closeSection(_ tag: String) -> String { "zet er {{/\(tag)}} achter" }
  var bracesNotClosed: String { "{{ wordt niet afgesloten met }}" }
  func closesNothing(_ name: String) -> String { "{{/\(name)}} sluit niets af" }
  var closeInReverse: String { "sluit delen af in de omgekeerde volgorde" }
  func notSupportedHere(_ tag: String) -> String { "{{\(tag)}} wordt hier niet ondersteund" }
  var useTheseTags: String { "gebruik {{naam}}, {{#deel}}, {{^deel}}, {{/deel}}, {{>sjabloon}} en {{! commentaar}}" }
  func tooManyWithinEachOther(_ most: Int) -> String { "hier staan meer dan \(most) delen en sjablonen in elkaar" }
  var putLessWithinEachOther: String { "sluit minder in elkaar in" }

  func pageGrowsBeyond(megabytes: Int, millionParts: Int) -> String {
    "hier wordt de pagina groter dan \(megabytes) MB of herhaalt zij meer dan \(millionParts) miljoen delen"
  }

  var doNotRepeatSections: String { "herhaal geen delen binnen zichzelf, of vraag een kleiner register" }
  func noPartIsCalled(_ name: String) -> String { "geen deel van het verslag heet \(name)" }
  var writeTemplatesShowsAll: String { "`termijn report --write-templates MAP` schrijft alle delen" }
  var isNotUTF8: String { "dit is geen UTF-8" }
  func noTemplate(_ name: String) -> String { "er is geen sjabloon \(name)" }
  func templateIncludesItself(_ name: String) -> String { "het sjabloon \(name) sluit zichzelf in" }

  func templateIncludesTooMuch(_ name: String, most: Int) -> String {
    "het sjabloon \(name) sluit met wat daarin staat meer dan \(most) sjablonen in"
  }

  var includeLessOften: String { "sluit een sjabloon dat zelf andere insluit minder vaak in" }
}
