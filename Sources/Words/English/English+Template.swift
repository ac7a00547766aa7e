extension EnglishByDefault {
  var angleBeginsNothing: String { "a < stands here that begins no element" }
  var writeAngle: String { "write &lt;" }
  var controlCharacterStandsHere: String { "a control character stands here" }
  var takeItOut: String { "take it out" }
  var commentDoesNotEnd: String { "this comment does not end as it should" }
  var writeComment: String { "write it as <!-- text -->" }
  func attributeTwice(_ attribute: String, in element: String) -> String { "<\(element)> has \(attribute) twice" }
  func elementNotWellWritten(_ name: String) -> String { "<\(name)> is not well written" }
  func writeElement(_ name: String) -> String { "write <\(name) name=\"value\">, with quotes and a space in front" }
  var ampersandIsNone: String { "an & stands in an attribute that is no &amp;" }
  var writeAmpersand: String { "write &amp;, or the character itself" }
  func pageMayNotHave(_ what: String) -> String { "a page may not have \(what)" }
  var takeTextAndPictures: String { "take text, tables, drawings in SVG and pictures that stand in the page itself" }

  var pictureStandsInPage: String {
    "a picture stands in the page itself, as data:image/...; a link begins with #, https:, http:, mailto: or tel:"
  }

  var policyMissing: String { "the head of the page lacks what forbids it to load anything" }

  func putPolicyIn(_ policy: String) -> String {
    "put in: <meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
  }

  var noEqualsSign: String { "here is no =" }
  var writeKeyEqualsText: String { "write a line such as: key = text" }
  func noTextIsCalled(_ key: String) -> String { "no text is called \(key)" }
  func isMeant(_ name: String) -> String { "did you mean \(name)?" }
  func styleMayNotContain(_ what: String) -> String { "a style may not contain \(what)" }
  var writeCharacterItself: String { "write the character itself, in UTF-8" }

  var pageFetchesNothing: String {
    "a page fetches nothing from elsewhere; a picture stands in it, as url(data:image/...)"
  }

  var textInStyleDoesNotEnd: String { "this text or comment in a style does not end" }
  func sectionNotClosed(_ tag: String) -> String { "the section {{#\(tag)}} is not closed" }
  func closeSection(_ tag: String) -> String { "put {{/\(tag)}} after it" }
  var bracesNotClosed: String { "{{ is not closed by }}" }
  func closesNothing(_ name: String) -> String { "{{/\(name)}} closes nothing" }
  var closeInReverse: String { "close sections in the reverse order" }
  func notSupportedHere(_ tag: String) -> String { "{{\(tag)}} is not supported here" }
  var useTheseTags: String { "use {{name}}, {{#section}}, {{^section}}, {{/section}}, {{>template}} and {{! comment}}" }

  func tooManyWithinEachOther(_ most: Int) -> String {
    "more than \(most) sections and templates stand within each other here"
  }

  var putLessWithinEachOther: String { "put less within each other" }

  func pageGrowsBeyond(megabytes: Int, millionParts: Int) -> String {
    "here the page grows beyond \(megabytes) MB or repeats more than \(millionParts) million parts"
  }

  var doNotRepeatSections: String { "do not repeat sections within themselves, or ask about a smaller register" }
  func noPartIsCalled(_ name: String) -> String { "no part of the report is called \(name)" }
  var writeTemplatesShowsAll: String { "`termijn report --write-templates DIR` writes all parts" }
  var isNotUTF8: String { "this is not UTF-8" }
  func noTemplate(_ name: String) -> String { "there is no template \(name)" }
  func templateIncludesItself(_ name: String) -> String { "the template \(name) includes itself" }

  func templateIncludesTooMuch(_ name: String, most: Int) -> String {
    "the template \(name) includes more than \(most) templates, with what stands in them"
  }

  var includeLessOften: String { "include a template that itself includes others less often" }
}
