/// The words of a document, with the lines that they stand in, to look quotes up in.
///
/// White space counts as one space, wherever a line ends.
struct DocumentText {
  /// The most lines that a quote is looked for in.
  private static let reach = 12

  private let words: [String]
  /// The position of the first word of each line, and behind the last.
  private let starts: [Int]
  /// Where each word stands, in order.
  private let positions: [String: [Int]]

  /// The words of some lines.
  ///
  /// - Complexity: O(n) in the size of the text.
  init(_ lines: [String]) {
    var words: [String] = []
    var starts = [0]
    for line in lines {
      words += Self.words(line)
      starts.append(words.count)
    }
    self.words = words
    self.starts = starts
    positions = Dictionary(grouping: words.indices) { words[$0] }
  }

  /// The number of lines.
  var lineCount: Int { starts.count - 1 }

  /// Whether a quote stands in these lines, counted from 1; `...` in it stands for words left out.
  ///
  /// - Complexity: O(n) in the size of the lines.
  func holds(_ quote: String, at range: ClosedRange<Int>) -> Bool { holds(Self.pieces(of: quote), at: range) }

  private func holds(_ pieces: [String], at range: ClosedRange<Int>) -> Bool {
    guard range.lowerBound <= lineCount else { return false }
    var rest = text(of: (range.lowerBound - 1)..<min(range.upperBound, lineCount))[...]
    for piece in pieces {
      guard let match = rest.firstRange(of: piece) else { return false }
      rest = rest[match.upperBound...]
    }
    return true
  }

  /// The first lines that hold a quote, written as a citation would; nil if none do.
  ///
  /// - Complexity: O(w) for w places of the rarest word of the quote, or of all words where it has fewer than three.
  func place(of quote: String) -> String? {
    let pieces = Self.pieces(of: quote)
    guard let first = pieces.first else { return nil }
    var tried = -1
    for position in positions(of: first) {
      let line = self.line(of: position)
      for start in stride(from: max(tried + 1, line - Self.reach + 1), through: line, by: 1) {
        tried = start
        guard text(of: start..<min(start + Self.reach, lineCount)).contains(first) else { continue }
        for count in 1...Self.reach where holds(pieces, at: (start + 1)...(start + count)) {
          // Start on the line that the quote starts on, not before it.
          if holds(pieces, at: (start + 2)...(start + count + 1)) { break }
          return count == 1 ? "\(start + 1)" : "\(start + 1)-\(start + count)"
        }
      }
    }
    return nil
  }

  /// Where a piece of a quote can start, in order: its first word can be the end of one in the text, its last the
  /// beginning of one.
  private func positions(of piece: String) -> [Int] {
    let parts = Self.words(piece)
    let inner = parts.indices.dropFirst().dropLast()
    if parts.count < 2 { return words.indices.filter { words[$0].contains(piece) } }
    let rarest = inner.min { positions[parts[$0], default: []].count < positions[parts[$1], default: []].count }
    let starts =
      rarest.map { rarest in positions[parts[rarest], default: []].map { $0 - rarest } } ?? Array(words.indices)
    return starts.filter { start in
      start >= 0 && start + parts.count <= words.count && inner.allSatisfy { words[start + $0] == parts[$0] }
        && words[start].hasSuffix(parts[0]) && words[start + parts.count - 1].hasPrefix(parts[parts.count - 1])
    }
  }

  /// The line of a word, counted from 0.
  private func line(of position: Int) -> Int {
    var low = 0
    var high = lineCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  private func text(of lines: Range<Int>) -> String {
    words[starts[lines.lowerBound]..<starts[max(lines.lowerBound, lines.upperBound)]].joined(separator: " ")
  }

  private static func pieces(of quote: String) -> [String] {
    quote.split(separator: "...").map { words(String($0)).joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
