import SystemInterface
import Testing

/// What is put aside comes back, from memory, from a file, and over the place where one ends and the other begins.
@Suite struct SpilledBytesTests {
  private func everything(of aside: SpilledBytes, atMost most: Int) throws -> [UInt8] {
    var found: [UInt8] = []
    while found.count < aside.count {
      let part = try aside.read(at: found.count, atMost: most)
      try #require(!part.isEmpty && part.count <= most)
      found += part
    }
    return found
  }

  @Test(arguments: [1, 7, 64, 1000], [1, 5, 300])
  func comesBack(limit: Int, most: Int) throws {
    let aside = SpilledBytes(keeping: limit)
    var expected: [UInt8] = []
    for number in 0..<60 {
      let bytes = (0..<number % 9).map { UInt8(truncatingIfNeeded: number * 7 + $0) }
      aside.append(bytes)
      expected += bytes
    }
    #expect(aside.count == expected.count)
    #expect(try everything(of: aside, atMost: most) == expected)
  }

  @Test("Where no file can be made, memory holds all of it")
  func withoutRoom() throws {
    let scratch = try Scratch()
    let aside = SpilledBytes(keeping: 3, in: "\(scratch.path)/missing")
    for byte in UInt8(0)..<100 { aside.append([byte]) }
    #expect(try everything(of: aside, atMost: 8) == Array(0..<100))
  }

  @Test("Nothing is left behind, not even while it is in use")
  func leavesNothing() throws {
    let scratch = try Scratch()
    let aside = SpilledBytes(keeping: 1, in: scratch.path)
    aside.append([1, 2, 3])
    #expect(try scratch.names() == [])
    #expect(try aside.read(at: 1, atMost: 9) == [2, 3])
  }
}
