/// What is answered to a request.
public struct Response: Sendable {
  /// What it is an answer about, for logs and counts: without names and without tokens.
  public enum Subject: String, Sendable, CaseIterable {
    /// A page or another file of the site.
    case page
    /// A calendar that is subscribed to.
    case feed
    /// The JSON of a command.
    case api
    /// The page to try decisions on.
    case trying = "try"
    /// How the program itself is doing.
    case state
    /// Nothing that is here.
    case nothing
  }

  /// The status code.
  public let status: Int
  /// The headers, with their names in small letters.
  public private(set) var headers: [(name: String, value: String)]
  /// The body; empty for HEAD and 304.
  public private(set) var body: [UInt8]
  /// What it is about.
  public let subject: Subject
  /// The id of the token with which was asked, which is not the token; nil for none.
  public var tokenID: String?

  init(
    _ status: Int, _ subject: Subject, _ headers: [(name: String, value: String)], body: [UInt8], policy: String? = nil
  ) {
    self.status = status
    self.subject = subject
    self.headers = headers + Self.protection + [("content-security-policy", policy ?? Self.sitePolicy)]
    self.body = body
    if status != 304 { self.headers.append(("content-length", String(body.count))) }
  }

  /// What every answer says: that nothing else may be done with it, and that no other site learns its address.
  private static let protection = [
    (name: "referrer-policy", value: "no-referrer"),
    (name: "x-content-type-options", value: "nosniff"),
    (name: "x-robots-tag", value: "noindex, nofollow"),
    (name: "cross-origin-resource-policy", value: "same-origin"),
  ]
  private static let sitePolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; "
    + "frame-ancestors 'none'"

  /// The value of a header.
  public subscript(name: String) -> String? {
    headers.first { $0.name == name }?.value
  }

  /// The answer with one header more.
  func with(_ name: String, _ value: String) -> Response {
    var response = self
    response.headers.append((name, value))
    return response
  }

  /// The answer without its body, which HEAD asks for; its length stays.
  var withoutBody: Response {
    var response = self
    response.body = []
    return response
  }

  /// A short text, told to the reader only.
  static func text(_ status: Int, _ subject: Subject, _ text: String, _ more: [(name: String, value: String)] = [])
    -> Response
  {
    Response(
      status, subject, [("content-type", "text/plain; charset=utf-8"), ("cache-control", "no-store")] + more,
      body: Array(text.utf8))
  }

  /// There is nothing here: the same bytes whatever the reason is.
  static let notFound = text(404, .nothing, "404 Not Found\n")
}
