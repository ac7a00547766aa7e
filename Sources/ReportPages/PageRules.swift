import Words

/// The policy that the head of a page must hold: it loads nothing, with its style and its pictures in itself.
public let pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/// What a page may hold: elements and attributes that load nothing by themselves.
///
/// Templates come with a register and are as little trusted as its texts, so what is not in these lists is refused,
/// whether it is harmful or only unknown. Links that a reader follows may lead elsewhere.
struct PageRules {
  /// The addresses of the style sheets and scripts of the site itself; nil for a page that stands alone.
  let files: Set<String>?
  /// The pages beside this one to which its links may lead, though it stands alone.
  let neighbours: Set<String>

  /// The rules for a page.
  ///
  /// - Parameters:
  ///   - files: the style sheets and scripts that it may load; nil for a page that stands alone.
  ///   - neighbours: the addresses of the pages beside it to which its links may lead.
  init(loading files: Set<String>?, neighbours: Set<String> = []) {
    self.files = files
    self.neighbours = neighbours
  }

  /// Looks at a page.
  ///
  /// - Parameter page: the page in HTML.
  /// - Throws: ``PageDefect`` at the first thing that is not allowed.
  func check(_ page: [UInt8]) throws(PageDefect) {
    var reader = MarkupReader(page)
    var seen = Seen()
    while let token = try reader.next() {
      guard case .start(let name, let attributes, let offset) = token else {
        if case .end(name: "head", let offset) = token, !seen.hasPolicy { throw Self.noPolicy(offset) }
        continue
      }
      try checkElement(name, attributes, offset, &seen)
      for attribute in attributes { try check(attribute, of: name) }
      // Their text is read by rules of its own: the first "<" must be that of the end tag.
      if name == "style" {
        let text = try reader.rawText(of: name)
        do {
          try checkStyle(Array(page[text]))
        } catch {
          var defect = error
          defect.offset += text.lowerBound
          throw defect
        }
      } else if name == "title" {
        _ = try reader.rawText(of: name)
      } else if name == "script", try !reader.rawText(of: name).isEmpty {
        throw Self.refused("<script>", offset)
      }
    }
  }

  /// What came by already.
  private struct Seen {
    var hasPolicy = false
    var hasDrawing = false
  }

  private func checkElement(
    _ name: String, _ attributes: [MarkupReader.Attribute], _ offset: Int, _ seen: inout Seen
  ) throws(PageDefect) {
    func value(_ key: String) -> String? {
      attributes.first { $0.name == key }.map { String(decoding: $0.value, as: UTF8.self) }
    }
    switch name {
    case "svg": seen.hasDrawing = true
    case "style":
      // Within a drawing its text is read by other rules.
      if seen.hasDrawing { throw Self.refused("<style>", offset) }
    case "meta":
      guard let header = value("http-equiv") else { return }
      guard header.lowercased() == "content-security-policy" else { throw Self.refused("http-equiv=\(header)", offset) }
      if isPolicy(value("content") ?? "") { seen.hasPolicy = true }
    case "link":
      guard value("rel") == "stylesheet", files?.contains(value("href") ?? "") == true else {
        throw Self.refused("<link>", offset)
      }
    case "script":
      guard files?.contains(value("src") ?? "") == true else { throw Self.refused("<script>", offset) }
    default:
      if !Self.elements.contains(name) { throw Self.refused("<\(name)>", offset) }
      if Self.siteElements.contains(name), files == nil { throw Self.refused("<\(name)>", offset) }
    }
  }

  private func check(_ attribute: MarkupReader.Attribute, of element: String) throws(PageDefect) {
    let text = String(decoding: attribute.value, as: UTF8.self)
    let offset = attribute.offset
    switch (element, attribute.name) {
    case ("link", "href"), ("link", "rel"), ("script", "src"): return
    case ("a", "href"):
      if !isForReaders(text) { throw Self.refusedAddress("href=\(text.prefix(60))", offset) }
    case ("a", "rel"):
      let words = text.split(separator: " ").map { $0.lowercased() }
      if !words.allSatisfy(Self.relations.contains) { throw Self.refused("rel=\(text.prefix(60))", offset) }
    case ("use", "href"), ("use", "xlink:href"):
      if text.utf8.first != 0x23 { throw Self.refusedAddress("href=\(text.prefix(60))", offset) }
    case ("img", "src"), ("image", "href"), ("image", "xlink:href"):
      if text.utf8.first == 0x23 || !isPartOfPage(text) {
        throw Self.refusedAddress("\(attribute.name)=\(text.prefix(60))", offset)
      }
    case (_, let name) where Self.styleAttributes.contains(name):
      do {
        try checkStyle(attribute.value)
      } catch {
        var defect = error
        defect.offset = offset
        throw defect
      }
    case (_, let name):
      guard Self.attributes.contains(name) || name.hasPrefix("aria-") || name.hasPrefix("data-") else {
        throw Self.refused("\(name) in <\(element)>", offset)
      }
    }
  }

  /// Whether a link is one that a reader follows: on the web, to a mailbox or a telephone, or within the page or site.
  private func isForReaders(_ address: String) -> Bool {
    // Browsers pass over white space, also within an address.
    if address.utf8.contains(where: { $0 <= 0x20 }) { return false }
    if address.utf8.first == 0x23 || address.isEmpty { return true }
    let head = address.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if let colon = head.firstIndex(of: 0x3A) {
      let scheme = String(decoding: head[..<colon].map(lowercased), as: UTF8.self)
      return ["http", "https", "mailto", "tel"].contains(scheme)
    }
    if neighbours.contains(String(Substring(address.utf8.prefix { $0 != 0x23 }))) { return true }
    return files != nil && address.utf8.first != 0x2F && !address.utf8.contains(0x5C)
  }

  private func isPolicy(_ text: String) -> Bool {
    text == pagePolicy
      || files != nil && text == "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:"
  }

  private static func refused(_ what: String, _ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.pageMayNotHave(what) },
      help: Message { $0.takeTextAndPictures })
  }

  private static func refusedAddress(_ what: String, _ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.pageMayNotHave(what) },
      help: Message { $0.pictureStandsInPage })
  }

  private static func noPolicy(_ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.policyMissing },
      help: Message { $0.putPolicyIn(pagePolicy) })
  }

  // MARK: The lists

  private static func words(_ text: String) -> Set<String> {
    Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })
  }

  private static let elements = words(
    """
    html head title body header footer main nav section article aside address hgroup h1 h2 h3 h4 h5 h6 p hr br wbr pre \
    blockquote ol ul li dl dt dd menu figure figcaption div span a em strong small s cite q dfn abbr data time code var \
    samp kbd sub sup i b u mark bdi bdo ruby rt rp ins del img table caption colgroup col tbody thead tfoot tr td th \
    details summary svg g defs symbol use image desc path rect circle ellipse line polyline polygon text tspan pattern \
    clippath mask lineargradient radialgradient stop marker form label input fieldset \
    legend select option button
    """)
  /// What only the forms of a site need.
  private static let siteElements = words("form label input fieldset legend select option button")
  /// What a link says of where it leads; `attachment` would put that into a PDF.
  private static let relations = words("noopener noreferrer nofollow external author license next prev help bookmark")
  /// The attributes in which style rules stand.
  private static let styleAttributes = words(
    "style fill stroke clip-path mask marker-start marker-mid marker-end cursor font-family color")
  private static let attributes = words(
    """
    id class lang dir title role tabindex hidden translate charset name content http-equiv alt width height datetime \
    value selected checked start reversed type scope colspan rowspan headers abbr span open for autocomplete hreflang target viewbox \
    xmlns xmlns:xlink preserveaspectratio x y x1 y1 x2 y2 cx cy r rx ry d dx dy points transform fill-opacity fill-rule \
    clip-rule stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin opacity \
    font-size font-weight font-style text-anchor dominant-baseline letter-spacing textlength lengthadjust rotate \
    patternunits patterncontentunits patterntransform clippathunits maskunits maskcontentunits gradientunits \
    gradienttransform offset stop-color stop-opacity markerwidth markerheight markerunits refx refy orient display \
    visibility vector-effect overflow version focusable
    """)
}
