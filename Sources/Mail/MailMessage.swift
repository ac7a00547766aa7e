public import CivilDates
import SystemInterface
public import Words

/// A message that says the same as plain text and as a page (RFC 5322, RFC 2046 §5.1.4); the same message is the same
/// bytes.
public struct MailMessage: Sendable {
  /// Whose name stands before the address of the sender.
  public var name: String
  /// The address of the sender; nil where whoever sends it puts in an own one.
  public var sender: MailAddress?
  /// Those whom it is for.
  public var recipients: [MailAddress] = []
  /// What it is about.
  public var subject: String
  /// The day of its date.
  public var day: CivilDate
  /// The language of its texts.
  public var language: Language
  /// The plain text, in lines that end with a line feed.
  public var text: String
  /// The page.
  public var html: String

  /// A message.
  public init(
    name: String, sender: MailAddress?, recipients: [MailAddress], subject: String, day: CivilDate, language: Language,
    text: String, html: String
  ) {
    self.name = name
    self.sender = sender
    self.recipients = recipients
    self.subject = subject
    self.day = day
    self.language = language
    self.text = text
    self.html = html
  }

  /// An address that nobody has (RFC 6761 §6.4), where there must be one.
  private static let nobody = "termijn@termijn.invalid"

  /// The message, its lines ended with CR and LF.
  public var bytes: [UInt8] {
    let content = Self.part("text/plain", text), page = Self.part("text/html", html)
    var hash = ContentHash()
    hash.update(Array("\(sender?.description ?? "") \(recipients) \(subject) \(day)\n\(content)\(page)".utf8))
    let id = hash.finish().prefix(32)
    // No line of quoted-printable has `=_` in it, so that no text can end its part.
    let boundary = "=_termijn_\(id)"
    var lines: [String] = [
      "From: \(HeaderText.phrase(name, label: "From: ", address: sender?.description ?? Self.nobody))"
    ]
    if !recipients.isEmpty { lines.append("To: \(recipients.map(\.description).joined(separator: ",\r\n "))") }
    lines += [
      "Subject: \(HeaderText.text(subject, label: "Subject: "))",
      "Date: \(Self.date(day))",
      "Message-ID: <\(id)@termijn.invalid>",
      "MIME-Version: 1.0",
      "Content-Language: \(language.rawValue)",
      // Nobody's absence is to answer it (RFC 3834 §5).
      "Auto-Submitted: auto-generated",
    ]
    // Outlook opens such a message to be sent.
    if sender == nil { lines.append("X-Unsent: 1") }
    lines += [
      "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
      "",
      "--\(boundary)",
      content,
      "--\(boundary)",
      page,
      "--\(boundary)--",
      "",
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private static func part(_ type: String, _ text: String) -> String {
    "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
      + quotedPrintable(text)
  }

  /// A day at noon (UTC), which is the same day in all of Europe.
  private static func date(_ day: CivilDate) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, number) = day.fields
    let digits = String(year)
    let four = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return "\(weekdays[day.weekday.rawValue - 1]), \(number) \(months[month - 1]) \(four) 12:00:00 +0000"
  }
}
