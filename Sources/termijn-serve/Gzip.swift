import CZlib

/// The bytes as gzip (RFC 1952), without a name and a time, so that the same bytes give the same; nil if zlib fails.
func gzip(_ bytes: [UInt8]) -> [UInt8]? {
  var stream = unsafe z_stream()
  // 15 bits of window, and 16 more for the form of gzip.
  let size = unsafe Int32(MemoryLayout<z_stream>.size)
  guard
    unsafe deflateInit2_(&stream, Z_BEST_SPEED + 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
      == Z_OK
  else { return nil }
  defer { unsafe deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))))
  let status = unsafe input.withUnsafeMutableBufferPointer { input in
    unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      return unsafe deflate(&stream, Z_FINISH)
    }
  }
  guard status == Z_STREAM_END else { return nil }
  return Array(output.prefix(Int(unsafe stream.total_out)))
}
