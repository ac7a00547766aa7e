import CLibcurl
import Publishing
import SystemInterface

/// A collection on a server, reached through libcurl: with the certificates and the proxy of this machine, over one
/// connection for all requests.
@safe final class CurlServer: CalendarServer {
  /// The most bytes of an answer.
  private static let limit = 64 << 20

  private let address: CollectionAddress
  private let credentials: Credentials?
  private let seconds: Int
  private let program: String
  private let handle: UnsafeMutableRawPointer

  /// A collection.
  ///
  /// - Parameters:
  ///   - address: where it is.
  ///   - credentials: who asks; nil for nobody in particular.
  ///   - seconds: how long an answer may take.
  ///   - program: what this program calls itself.
  init(at address: CollectionAddress, as credentials: Credentials?, seconds: Int, program: String) {
    self.address = address
    self.credentials = credentials
    self.seconds = seconds
    self.program = program
    // Fails only without memory, and then nothing else works either.
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let handle = unsafe curl_easy_init() else {
      preconditionFailure("no memory for libcurl")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe curl_easy_cleanup(handle) }

  func wait(seconds: Int) { pause(seconds: seconds) }

  func answer(to request: ServerRequest) throws(NoAnswer) -> ServerAnswer {
    set(CURLOPT_URL, to: address.address(of: request.name))
    set(CURLOPT_CUSTOMREQUEST, to: request.method.rawValue)
    set(CURLOPT_USERAGENT, to: program)
    set(CURLOPT_NOSIGNAL, to: 1)
    set(CURLOPT_TIMEOUT, to: seconds)
    set(CURLOPT_CONNECTTIMEOUT, to: min(seconds, 20))
    set(CURLOPT_SSLVERSION, to: Int(CURL_SSLVERSION_TLSv1_2))
    if let credentials {
      // Basic is sent at once; a server that wants Digest says so, and is then told in that way.
      set(CURLOPT_HTTPAUTH, to: wantsDigest ? Self.digest : Self.basic)
      set(CURLOPT_USERNAME, to: credentials.user)
      set(CURLOPT_PASSWORD, to: credentials.password)
    }
    let answer = try send(request)
    guard answer.status == 401, credentials != nil, !wantsDigest, offers(Self.digest), !offers(Self.basic) else {
      return answer
    }
    wantsDigest = true
    return try self.answer(to: request)
  }

  private var wantsDigest = false
  private static let basic = 1
  private static let digest = 2

  /// Whether the server takes a way to tell who asks.
  private func offers(_ way: Int) -> Bool {
    var ways = 0
    unsafe curl_get_number(handle, CURLINFO_HTTPAUTH_AVAIL, &ways)
    return ways & way != 0
  }

  private func send(_ request: ServerRequest) throws(NoAnswer) -> ServerAnswer {
    // Without the empty one libcurl waits for leave to send a body.
    let lines = request.headers.map { "\($0.name): \($0.value)" } + ["Expect:", "Accept: */*"]
    var headers: UnsafeMutablePointer<curl_slist>?
    for line in lines { unsafe headers = unsafe curl_slist_append(headers, line) }
    defer { unsafe curl_slist_free_all(headers) }
    unsafe curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
    let received = Received(limit: Self.limit)
    unsafe curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(received).toOpaque())
    unsafe curl_set_pointer(handle, CURLOPT_HEADERDATA, Unmanaged.passUnretained(received).toOpaque())
    unsafe curl_set_receiver(handle, CURLOPT_WRITEFUNCTION) {
      unsafe Received.take($0, $1 * $2, $3) { unsafe $0.body($1) }
    }
    unsafe curl_set_receiver(handle, CURLOPT_HEADERFUNCTION) {
      unsafe Received.take($0, $1 * $2, $3) { unsafe $0.line($1) }
    }
    let result =
      if request.body.isEmpty {
        performWithoutBody()
      } else {
        unsafe request.body.withUnsafeBytes { body in
          set(CURLOPT_POSTFIELDSIZE, to: body.count)
          unsafe curl_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: body.baseAddress))
          return unsafe curl_easy_perform(handle)
        }
      }
    return try withExtendedLifetime(received) { () throws(NoAnswer) in
      guard result == CURLE_OK else { throw failure(result, received) }
      var status = 0
      unsafe curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status)
      return ServerAnswer(status, headers: received.headers, body: received.bytes)
    }
  }

  /// Sends what has no body: also where the request before had one.
  private func performWithoutBody() -> CURLcode {
    set(CURLOPT_HTTPGET, to: 1)
    return unsafe curl_easy_perform(handle)
  }

  private func failure(_ code: CURLcode, _ received: Received) -> NoAnswer {
    if received.isTooLarge { return .tooLarge }
    let words = unsafe String(cString: curl_easy_strerror(code))
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY: return .unreachable
    case CURLE_OPERATION_TIMEDOUT: return .tooSlow(seconds: seconds)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: return .untrusted(words)
    default: return .broken(words)
    }
  }

  private func set(_ option: CURLoption, to value: String) { unsafe curl_set_text(handle, option, value) }
  private func set(_ option: CURLoption, to value: Int) { unsafe curl_set_number(handle, option, value) }
}

/// What comes in of an answer.
private final class Received {
  private(set) var headers: [String: String] = [:]
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLarge = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  func body(_ piece: UnsafeRawBufferPointer) -> Bool {
    isTooLarge = bytes.count + piece.count > limit
    if !isTooLarge { unsafe bytes.append(contentsOf: piece) }
    return !isTooLarge
  }

  func line(_ piece: UnsafeRawBufferPointer) -> Bool {
    let text = unsafe String(decoding: piece, as: UTF8.self)
    // What a proxy said before, or who asks for a password, is no answer yet.
    if text.hasPrefix("HTTP/") { (headers, bytes) = ([:], []) }
    guard let colon = text.utf8.firstIndex(of: 0x3A) else { return true }
    let value = text[text.utf8.index(after: colon)...].utf8.drop { $0 == 0x20 || $0 == 0x09 }
    headers[text[..<colon].lowercased()] = String(decoding: value.prefix { $0 >= 0x20 }, as: UTF8.self)
    return true
  }

  /// Hands a piece that came in to its receiver; 0 tells libcurl to stop.
  static func take(
    _ start: UnsafeMutablePointer<CChar>?, _ count: Int, _ receiver: UnsafeMutableRawPointer?,
    _ give: (Received, UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    guard let receiver = unsafe receiver else { return 0 }
    let received = unsafe Unmanaged<Received>.fromOpaque(receiver).takeUnretainedValue()
    return unsafe give(received, UnsafeRawBufferPointer(start: start, count: count)) ? count : 0
  }
}
