import Words

/// What a page may not hold, and where in it.
struct PageDefect: Error {
  /// The byte of the page at which it begins.
  var offset: Int
  let message: BilingualText
  /// A way out; nil if the message says it all.
  let help: BilingualText?

  init(_ offset: Int, nl: String, en: String, help: BilingualText? = nil) {
    self.offset = offset
    message = BilingualText(nl: nl, en: en)
    self.help = help
  }
}
