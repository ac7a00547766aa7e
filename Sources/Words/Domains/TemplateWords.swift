/// What is wrong with a template of pages, or with a page made by one.
public protocol TemplateWords: Sendable {
  var angleBeginsNothing: String { get }
  var writeAngle: String { get }
  var controlCharacterStandsHere: String { get }
  var takeItOut: String { get }
  var commentDoesNotEnd: String { get }
  var writeComment: String { get }
  func attributeTwice(_ attribute: String, in element: String) -> String
  func elementNotWellWritten(_ name: String) -> String
  func writeElement(_ name: String) -> String
  var ampersandIsNone: String { get }
  var writeAmpersand: String { get }
  func pageMayNotHave(_ what: String) -> String
  var takeTextAndPictures: String { get }
  var pictureStandsInPage: String { get }
  var policyMissing: String { get }
  func putPolicyIn(_ policy: String) -> String
  var noEqualsSign: String { get }
  var writeKeyEqualsText: String { get }
  func noTextIsCalled(_ key: String) -> String
  func isMeant(_ name: String) -> String
  func styleMayNotContain(_ what: String) -> String
  var writeCharacterItself: String { get }
  var pageFetchesNothing: String { get }
  var textInStyleDoesNotEnd: String { get }
  func sectionNotClosed(_ tag: String) -> String
  func closeSection(_ tag: String) -> String
  var bracesNotClosed: String { get }
  func closesNothing(_ name: String) -> String
  var closeInReverse: String { get }
  func notSupportedHere(_ tag: String) -> String
  var useTheseTags: String { get }
  func tooManyWithinEachOther(_ most: Int) -> String
  var putLessWithinEachOther: String { get }
  func pageGrowsBeyond(megabytes: Int, millionParts: Int) -> String
  var doNotRepeatSections: String { get }
  func noPartIsCalled(_ name: String) -> String
  var writeTemplatesShowsAll: String { get }
  var isNotUTF8: String { get }
  func noTemplate(_ name: String) -> String
  func templateIncludesItself(_ name: String) -> String
  func templateIncludesTooMuch(_ name: String, most: Int) -> String
  var includeLessOften: String { get }
}
