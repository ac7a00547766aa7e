import Synchronization
import SystemInterface

/// Something that is served as it is: its bytes, when they came to be these, and the same made smaller.
public final class Resource: Sendable {
  /// What a file is, by the end of its name.
  public enum Kind: String, Sendable {
    case html = "text/html; charset=utf-8"
    case css = "text/css; charset=utf-8"
    case script = "text/javascript; charset=utf-8"
    case calendar = "text/calendar; charset=utf-8"
    case json = "application/json"
    case markdown = "text/markdown; charset=utf-8"
    case text = "text/plain; charset=utf-8"

    /// The kind of a file with this name.
    public init(ofName name: String) {
      self =
        switch name.utf8.split(separator: 0x2E).last.map({ String(Substring($0)) }) {
        case "html": .html
        case "css": .css
        case "js": .script
        case "ics": .calendar
        case "json": .json
        case "md": .markdown
        default: .text
        }
    }
  }

  /// The bytes.
  public let bytes: [UInt8]
  /// What they are.
  public let kind: Kind
  /// The SHA-256 of the bytes, as hexadecimal digits.
  public let hash: String
  /// When the bytes came to be these, in seconds since 1970 (UTC); nil for what is made for every request.
  public let modified: Int?
  /// What a page of one file brings in itself, which the policy of the site does not allow; nil for the policy of the site.
  private let policy: String?
  private let smaller = Mutex<[UInt8]??>(nil)

  /// A resource.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - kind: what they are.
  ///   - modified: when they came to be these, in seconds since 1970 (UTC).
  ///   - policy: what a page that stands alone may load; nil for a part of the site.
  public init(_ bytes: [UInt8], _ kind: Kind, modified: Int?, policy: String? = nil) {
    self.bytes = bytes
    self.kind = kind
    self.modified = modified
    self.policy = policy
    hash = FileContents(path: "", bytes: bytes).hash
  }

  /// The bytes made smaller, once; nil where that makes no difference.
  func compressed(by compress: ([UInt8]) -> [UInt8]?) -> [UInt8]? {
    smaller.withLock { known in
      if let known { return known }
      let made = bytes.count < 512 ? nil : compress(bytes).flatMap { $0.count < bytes.count ? $0 : nil }
      known = .some(made)
      return made
    }
  }
}

extension Resource {
  /// Answers a request for it (RFC 9110 §13.2.2: what a tag says goes before what a time says).
  func response(
    to request: Request, _ subject: Response.Subject, status: Int = 200, compress: ([UInt8]) -> [UInt8]?
  ) -> Response {
    let smaller = acceptsGzip(request.headers["accept-encoding"] ?? "") ? compressed(by: compress) : nil
    // A strong tag names these very bytes, so the same made smaller has another.
    let tag = "\"\(hash)\(smaller == nil ? "" : "-gzip")\""
    var headers = [(name: "etag", value: tag)]
    if let modified { headers.append(("last-modified", HTTPDate(modified).description)) }
    headers += [("cache-control", "private, no-cache"), ("vary", "accept-encoding")]
    if status == 200, isKnown(to: request) { return Response(304, subject, headers, body: []) }
    headers.append(("content-type", kind.rawValue))
    if kind == .calendar { headers.append(("content-disposition", "inline")) }
    if smaller != nil { headers.append(("content-encoding", "gzip")) }
    return Response(status, subject, headers, body: smaller ?? bytes, policy: policy)
  }

  /// Whether whoever asks has these bytes already.
  private func isKnown(to request: Request) -> Bool {
    if let tags = request.headers["if-none-match"] {
      return entityTags(in: tags).contains { $0 == "*" || $0 == "\"\(hash)\"" || $0 == "\"\(hash)-gzip\"" }
    }
    guard let modified, let since = request.headers["if-modified-since"].flatMap({ HTTPDate($0) }) else { return false }
    return modified <= since.seconds
  }
}

/// The tags of a list, without the mark of weak ones; `*` stands for any.
private func entityTags(in text: String) -> [String] {
  // Our own hold neither quotes nor commas, so that others need not be read with care.
  text.utf8.split(separator: 0x2C).map { part in
    var tag = Substring(part)
    while let first = tag.utf8.first, first == 0x20 || first == 0x09 { tag = Substring(tag.utf8.dropFirst()) }
    while let last = tag.utf8.last, last == 0x20 || last == 0x09 { tag = Substring(tag.utf8.dropLast()) }
    return String(tag.hasPrefix("W/") ? tag.dropFirst(2) : tag)
  }
}

/// Whether a client takes gzip: named without a weight of zero (RFC 9110 §12.5.3).
private func acceptsGzip(_ header: String) -> Bool {
  header.lowercased().utf8.split(separator: 0x2C).contains { part in
    let words = part.split(separator: 0x3B).map { String(Substring($0)).filter { $0 != " " && $0 != "\t" } }
    guard words.first == "gzip" || words.first == "x-gzip" || words.first == "*" else { return false }
    return !words.dropFirst().contains { $0.hasPrefix("q=") && !$0.dropFirst(2).contains { ("1"..."9").contains($0) } }
  }
}
