/// A rectangle in units of a drawing.
struct Box: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// Whether both have room in common.
  func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }
}

/// A drawing in the making: its elements, and where its words stand.
struct Canvas {
  /// Where a text begins.
  enum Anchor: String {
    case start, middle, end
  }

  /// The elements, each on its line.
  private(set) var elements = ""
  /// The room of every line of text.
  private(set) var labels: [Box] = []

  /// Adds an element; whatever text it holds is escaped already.
  mutating func add(_ element: String) {
    elements += element + "\n"
  }

  /// Adds a line of text whose room starts at `top`.
  mutating func text(_ text: String, x: Double, top: Double, anchor: Anchor = .start, isBold: Bool = false) {
    let width = TextMetrics.width(text, isBold: isBold)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    labels.append(Box(x: left, y: top, width: width, height: TextMetrics.lineHeight))
    let position = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let weight = isBold ? " font-weight=\"bold\"" : ""
    add(
      "<text x=\"\(x.drawn)\" y=\"\((top + TextMetrics.baseline).drawn)\"\(position)\(weight)>\(XMLText.escaped(text))</text>"
    )
  }

  /// Adds a vertical line.
  mutating func vertical(_ x: Double, from top: Double, to bottom: Double, style: String) {
    guard top < bottom else { return }
    add("<path d=\"M\(x.drawn) \(top.drawn)V\(bottom.drawn)\" \(style)/>")
  }

  /// The whole drawing as an SVG element that says what it shows.
  ///
  /// - Parameters:
  ///   - width: its width.
  ///   - height: its height.
  ///   - prefix: the first part of its ids.
  ///   - title: its name.
  ///   - description: what it shows, in sentences.
  ///   - definitions: patterns.
  /// - Returns: the element.
  func svg(width: Double, height: Double, prefix: String, title: String, description: String, definitions: String)
    -> String
  {
    """
    <svg xmlns="http://www.w3.org/2000/svg" class="termijn-drawing" role="img" \
    aria-labelledby="\(prefix)-title \(prefix)-desc" viewBox="0 0 \(width.drawn) \(height.drawn)" \
    width="\(width.drawn)" height="\(height.drawn)">
    <title id="\(prefix)-title">\(XMLText.escaped(title))</title>
    <desc id="\(prefix)-desc">\(XMLText.escaped(description))</desc>
    \(definitions.isEmpty ? "" : "<defs>\n\(definitions)</defs>\n")\
    <g font-family="system-ui, Arial, 'DejaVu Sans', sans-serif" font-size="\(TextMetrics.size.drawn)" \
    fill="currentColor">
    \(elements)</g>
    </svg>

    """
  }
}

extension Double {
  /// The number as it stands in a drawing: to a tenth of a unit, the same on every machine.
  var drawn: String {
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
