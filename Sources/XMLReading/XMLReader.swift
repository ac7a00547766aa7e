import CExpat

/// Reads an XML document, in any encoding that it declares and the parser knows: UTF-8, UTF-16, ISO 8859-1, ASCII.
///
/// Nothing outside the document is ever read, and a document type is refused, so that no entity can stand for more than
/// the bytes that are there.
///
/// - Parameters:
///   - bytes: the document.
///   - depth: the most elements within each other.
///   - handle: what is done with each event; false stops reading there.
/// - Throws: ``XMLProblem`` if it is no such document, up to where it was read.
/// - Complexity: O(n) in the number of bytes.
public func readXML(
  _ bytes: [UInt8], depth: Int = 200, handle: (XMLEvent) -> Bool
) throws(XMLProblem) {
  try withoutActuallyEscaping(handle) { handle throws(XMLProblem) in
    try EventReader(depth: depth, handle: handle).read(bytes)
  }
}

/// What the parser calls back to, for as long as it reads.
@safe private final class EventReader {
  private let parser: XML_Parser
  private let most: Int
  private let handle: (XMLEvent) -> Bool
  private var depth = 0
  private var problem: XMLProblem?

  /// Parts the namespace from the name; it can stand in neither.
  private static let separator = XML_Char(0x0A)

  init(depth: Int, handle: @escaping (XMLEvent) -> Bool) {
    // Fails only without memory, and then nothing else works either.
    guard let parser = unsafe XML_ParserCreateNS(nil, Self.separator) else {
      preconditionFailure("no memory for an XML parser")
    }
    unsafe self.parser = unsafe parser
    most = depth
    self.handle = handle
  }

  deinit { unsafe XML_ParserFree(parser) }

  func read(_ bytes: [UInt8]) throws(XMLProblem) {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { unsafe EventReader.from($0).start($1, $2) },
      { unsafe EventReader.from($0).end($1) })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe EventReader.from($0).text($1, $2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe EventReader.from(data).stop(.declaresType)
    }
    var status = XML_STATUS_OK
    var position = 0
    repeat {
      // A length is an int there.
      let end = min(bytes.count, position + 1 << 20)
      status = unsafe bytes[position..<end].withUnsafeBytes { piece in
        unsafe XML_Parse(
          parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(piece.count),
          end == bytes.count ? 1 : 0)
      }
      position = end
    } while position < bytes.count && status == XML_STATUS_OK
    if let problem { throw problem }
    let error = unsafe XML_GetErrorCode(parser)
    guard status == XML_STATUS_OK || error == XML_ERROR_ABORTED else {
      throw .malformed(
        line: unsafe Int(XML_GetCurrentLineNumber(parser)),
        words: unsafe XML_ErrorString(error).map { unsafe String(cString: $0) } ?? "")
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> EventReader {
    guard let data = unsafe data else { preconditionFailure("the parser gives back what it was given") }
    return unsafe Unmanaged<EventReader>.fromOpaque(data).takeUnretainedValue()
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    if depth > most { return stop(.tooDeep) }
    var read: [XMLAttribute] = []
    if let attributes = unsafe attributes {
      var index = 0
      while let key = unsafe attributes[index], let value = unsafe attributes[index + 1] {
        unsafe read.append(XMLAttribute(name: Self.name(key), value: String(cString: value)))
        index += 2
      }
    }
    unsafe give(.start(Self.name(name), attributes: read))
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    depth -= 1
    unsafe give(.end(Self.name(name)))
  }

  private func text(_ start: UnsafePointer<XML_Char>?, _ count: CInt) {
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: Int(count))
    unsafe give(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private func give(_ event: XMLEvent) {
    // The parser may still have something to say after it was stopped.
    if problem == nil, !isStopped, !handle(event) { stop(nil) }
  }

  private var isStopped = false

  private func stop(_ problem: XMLProblem?) {
    if isStopped { return }
    isStopped = true
    self.problem = problem
    unsafe XML_StopParser(parser, 0)
  }

  private static func name(_ text: UnsafePointer<XML_Char>?) -> XMLName {
    guard let text = unsafe text else { return XMLName(namespace: "", local: "") }
    let whole = unsafe String(cString: text)
    guard let end = whole.utf8.firstIndex(of: UInt8(separator)) else { return XMLName(namespace: "", local: whole) }
    return XMLName(namespace: String(whole[..<end]), local: String(whole[whole.utf8.index(after: end)...]))
  }
}
