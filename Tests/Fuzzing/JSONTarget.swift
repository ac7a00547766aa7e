import Foundation
import JSONText

/// Any text as a key and as a value: another reader of JSON gets it back.
func fuzzJSON(_ input: [UInt8]) throws {
  let text = String(decoding: input, as: UTF8.self)
  let written = JSONValue.object([.init(key: text, value: [.string(text), .integer(input.count), .null, true])])
  let read = try JSONSerialization.jsonObject(with: Data(written.formatted().utf8)) as? [String: [Any]]
  let value = read?.first?.value.first as? String
  hold(read?.first.map { $0.key.utf8.elementsEqual(text.utf8) } ?? false, "the key \(text) is lost")
  hold(value.map { $0.utf8.elementsEqual(text.utf8) } ?? false, "the text \(text) is lost")
  if let value = try? JSONValue.parse(input) {
    let again = try? JSONValue.parse(Array(value.formatted().utf8))
    hold(again == value, "\(value) became \(String(describing: again))")
  }
}
