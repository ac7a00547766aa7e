import Transitions

/// How the bar of a stretch is filled: every kind has a pattern and a shade of its own.
struct BarPattern {
  let kind: Timespan.Kind

  init(_ kind: Timespan.Kind) {
    self.kind = kind
  }

  /// The last part of its class and of its pattern's id.
  private var name: String {
    switch kind {
    case .term: "term"
    case .silence: "silence"
    case .decision: "decision"
    case .agreement: "agreement"
    case .open: "open"
    }
  }

  /// How dark it is under its pattern; the darker, the surer.
  private var shade: String {
    switch kind {
    case .term: "0.55"
    case .silence: "0.25"
    case .agreement: "0.1"
    case .decision: "0"
    case .open: "0.4"
    }
  }

  /// A bar that fills a box.
  func bar(_ box: Box, prefix: String) -> String {
    let place =
      "x=\"\(box.x.drawn)\" y=\"\(box.y.drawn)\" width=\"\(box.width.drawn)\" height=\"\(box.height.drawn)\""
    let shaded =
      "<rect class=\"termijn-bar termijn-\(name)\" \(place) fill=\"currentColor\" fill-opacity=\"\(shade)\"/>"
    let fill = kind == .term ? "none" : "url(#\(prefix)-\(name))"
    return shaded
      + "<rect class=\"termijn-outline\" \(place) fill=\"\(fill)\" stroke=\"currentColor\" stroke-width=\"1.2\"/>"
  }

  /// The patterns that a timeline needs.
  static func definitions(for timeline: TermTimeline, prefix: String) -> String {
    let used = Set(timeline.rows.flatMap(\.spans).map(\.kind))
    return Timespan.Kind.allCases.filter { used.contains($0) }.map { kind in
      let pattern = BarPattern(kind)
      guard let (size, content) = pattern.content else { return "" }
      return "<pattern id=\"\(prefix)-\(pattern.name)\" patternUnits=\"userSpaceOnUse\" width=\"\(size)\" "
        + "height=\"\(size)\">\(content)</pattern>\n"
    }.joined()
  }

  private var content: (size: Int, content: String)? {
    let line = "fill=\"none\" stroke=\"currentColor\""
    return switch kind {
    case .term: nil
    case .silence: (8, "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" \(line) stroke-width=\"1.6\"/>")
    case .decision: (7, "<circle cx=\"3.5\" cy=\"3.5\" r=\"1.4\" fill=\"currentColor\"/>")
    case .agreement: (8, "<path d=\"M0 4H8M4 0V8\" \(line) stroke-width=\"1.1\"/>")
    case .open: (6, "<path d=\"M0 3H6\" \(line) stroke-width=\"1.6\"/>")
    }
  }
}
