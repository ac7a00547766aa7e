import CLibyaml
public import Diagnostics
import Words

/// Limits on what is taken for a file that a person wrote.
public enum YAMLLimits {
  /// The most bytes of a file.
  public static let bytes = 16 << 20
  /// The most maps and lists within each other.
  public static let depth = 64
}

/// Reads one YAML document.
///
/// Anchors, aliases and tags are refused where they stand: a register has no use for them, and without aliases a file
/// can never stand for more than its own bytes.
///
/// - Parameters:
///   - bytes: the file, in UTF-8.
///   - file: its path, for the places of what is found.
///   - line: the number of the line that the bytes are, if they are one of many: all places are on it then.
/// - Returns: the root value.
/// - Throws: the ``Diagnostic`` that says what is wrong and where.
/// - Complexity: O(n) in the number of bytes.
public func parseYAML(_ bytes: [UInt8], file: String, onLine line: Int? = nil) throws(YAMLProblem) -> Node {
  guard bytes.count <= YAMLLimits.bytes else {
    throw YAMLProblem(
      .tooLarge, Place(file: file, line: line ?? 1, column: 1),
      Message { $0.fileTooLarge(mebibytes: YAMLLimits.bytes >> 20) },
      help: Message { $0.eachContractInItsOwnFile })
  }
  var parser = EventParser(file: file, onLine: line)
  return try parser.document(in: bytes)
}

/// What keeps a file from being read as one YAML document.
public struct YAMLProblem: Error {
  /// The problem as a finding.
  public let diagnostic: Diagnostic

  init(_ code: DiagnosticCode, _ place: Place, length: Int = 1, _ message: Message, help: Message) {
    diagnostic = Diagnostic(code, at: place, length: length, message, help: help)
  }

  private init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// The same in another place.
  func moved(_ told: (Place) -> Place) -> YAMLProblem {
    YAMLProblem(
      Diagnostic(
        diagnostic.code, at: diagnostic.place.map(told), length: diagnostic.length, diagnostic.message,
        help: diagnostic.help))
  }
}

/// An event of the parser, as a value.
private struct Event {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar(String, plain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias
  }

  let kind: Kind
  let place: Place
  let length: Int
  let hasAnchorOrTag: Bool
  /// Whether a list or a map is written in brackets or braces.
  let isInBrackets: Bool
}

// The handle never leaves this type, and nothing of it outlives a call.
@safe private struct EventParser: ~Copyable {
  private var parser = unsafe yaml_parser_t()
  private let file: String
  private let line: Int?
  /// What is parsed, to say what is wrong with it.
  private var bytes: [UInt8] = []

  init(file: String, onLine line: Int?) {
    self.file = file
    self.line = line
    // Fails only without memory, and then nothing else works either.
    precondition(unsafe yaml_parser_initialize(&parser) == 1, "no memory for a YAML parser")
    unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
  }

  deinit {
    var parser = unsafe parser
    unsafe yaml_parser_delete(&parser)
  }

  mutating func document(in all: [UInt8]) throws(YAMLProblem) -> Node {
    bytes = all
    // A byte order mark is not ours to write, but it is harmless.
    let bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? all.dropFirst(3) : all[...]
    // The parser reads from this memory as events are asked for, so all of them are asked for while it is lent out.
    var result: Result<Node, YAMLProblem>?
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      do throws(YAMLProblem) {
        result = .success(try wholeStream())
      } catch {
        result = .failure(error)
      }
    }
    guard let result else { preconditionFailure("the closure runs before the call returns") }
    return try result.get()
  }

  private mutating func wholeStream() throws(YAMLProblem) -> Node {
    var event = try next()
    if case .streamStart = event.kind { event = try next() }
    guard case .documentStart = event.kind else {
      throw YAMLProblem(
        .notOneDocument, Place(file: file, line: line ?? 1, column: 1),
        Message { $0.fileIsEmpty },
        help: Message { $0.describeOrRemove })
    }
    let root = try node(from: next(), depth: 0)
    event = try next()
    if case .documentEnd = event.kind { event = try next() }
    guard case .streamEnd = event.kind else {
      throw YAMLProblem(
        .notOneDocument, event.place, length: event.length,
        Message { $0.secondDocument },
        help: Message { $0.eachContractInItsOwnFile })
    }
    return root
  }

  private mutating func node(from event: Event, depth: Int) throws(YAMLProblem) -> Node {
    if event.hasAnchorOrTag {
      throw YAMLProblem(
        .anchorOrTag, event.place, length: event.length,
        Message { $0.anchorsNotUsed },
        help: Message { $0.writeValueOut })
    }
    guard depth <= YAMLLimits.depth else {
      throw YAMLProblem(
        .tooLarge, event.place,
        Message { $0.tooDeep(levels: YAMLLimits.depth) },
        help: Message { $0.tenLevelsAreEnough })
    }
    switch event.kind {
    case .scalar(let text, let plain):
      return Node(.scalar(text, plain: plain), at: event.place, length: event.length)
    case .sequenceStart:
      var items: [Node] = []
      while true {
        let item = try next()
        if case .sequenceEnd = item.kind {
          let closing = event.isInBrackets ? item.place : nil
          return Node(.sequence(items), at: event.place, length: event.length, closing: closing)
        }
        items.append(try node(from: item, depth: depth + 1))
      }
    case .mappingStart:
      let (entries, end) = try entries(depth: depth)
      let closing = event.isInBrackets ? end : nil
      return Node(.mapping(entries), at: event.place, length: event.length, closing: closing)
    default:
      preconditionFailure("the parser gives a value where one is due, or an error")
    }
  }

  /// How many keys of a map are compared one by one, which takes less than looking them up.
  private static let mostCompared = 24

  /// The entries of a map, and where it ends.
  private mutating func entries(depth: Int) throws(YAMLProblem) -> ([Node.Entry], end: Place) {
    var entries: [Node.Entry] = []
    // The keys that are looked up, once they are too many to be compared one by one.
    var seen: [String: Place] = [:]
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { return (entries, event.place) }
      guard case .scalar(let key, _) = event.kind, !event.hasAnchorOrTag else {
        _ = try node(from: event, depth: depth + 1)
        throw YAMLProblem(
          .wrongType, event.place, length: event.length,
          Message { $0.keyIsAWord },
          help: Message { $0.isBracketTooMany })
      }
      let isLookedUp = entries.count >= Self.mostCompared
      if isLookedUp, seen.isEmpty {
        seen = Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.keyPlace) })
      }
      if let first = isLookedUp
        ? seen.updateValue(event.place, forKey: key) : entries.first(where: { $0.key == key })?.keyPlace
      {
        throw YAMLProblem(
          .duplicateKey, event.place, length: event.length,
          Message { $0.keyTwice(key, firstOn: first.line) },
          help: Message { $0.takeOneOut })
      }
      let value = try node(from: next(), depth: depth + 1)
      entries.append(Node.Entry(key: key, keyPlace: event.place, value: value))
    }
  }

  private mutating func next() throws(YAMLProblem) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(&parser, &event) == 1 else { throw syntaxProblem() }
    defer { unsafe yaml_event_delete(&event) }
    let kind: Event.Kind
    var marked = false
    var isInBrackets = false
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(String(decoding: bytes, as: UTF8.self), plain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      marked = unsafe scalar.anchor != nil || scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      isInBrackets = unsafe event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      marked = unsafe event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      isInBrackets = unsafe event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      marked = unsafe event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT:
      kind = .alias
      marked = true
    default: kind = .streamEnd
    }
    let (start, end) = unsafe (event.start_mark, event.end_mark)
    return Event(
      kind: kind, place: toldPlace(of: start),
      length: start.line == end.line ? Int(end.column) - Int(start.column) : 1, hasAnchorOrTag: marked,
      isInBrackets: isInBrackets)
  }

  private func toldPlace(of mark: yaml_mark_t) -> Place {
    line.map { Place(file: file, line: $0, column: Int(mark.index) + 1) } ?? place(of: mark)
  }

  private func place(of mark: yaml_mark_t) -> Place {
    Place(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func syntaxProblem() -> YAMLProblem {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.context.map { unsafe String(cString: $0) } ?? ""
    // An error in the bytes themselves has only an offset; the parser has not come to a line yet.
    let mark = unsafe parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
    return SyntaxExplanation(
      problem: problem, at: place(of: mark), context: context, since: unsafe place(of: parser.context_mark),
      in: bytes, onLine: line
    ).problem
  }
}
