import Words

/// What a page may not hold, and where in it.
struct PageDefect: Error {
  /// The byte of the page at which it begins.
  var offset: Int
  let message: Message
  /// A way out; nil if the message says it all.
  let help: Message?

  init(_ offset: Int, _ message: Message, help: Message? = nil) {
    self.offset = offset
    self.message = message
    self.help = help
  }
}
