/// A content line without its folds, which knows where in the file each of its bytes stands (RFC 5545 §3.1).
struct ContentLine {
  /// A physical line after the first: its bytes from `start` on stand in the file from `offset` on.
  ///
  /// Half the room of two `Int`s: a hostile file is little but folds.
  struct Piece {
    private let storedStart: UInt32
    private let storedOffset: UInt32

    var start: Int { Int(storedStart) }
    var offset: Int { Int(storedOffset) }

    init(start: Int, offset: Int) {
      storedStart = UInt32(clamping: start)
      storedOffset = UInt32(clamping: offset)
    }
  }

  /// The bytes, unfolded.
  var bytes: [UInt8]
  /// Where the first byte stands in the file.
  let start: Int
  /// The number of its first physical line, from 1.
  let number: Int
  /// The physical lines after the first.
  var folded: [Piece] = []

  /// Where a byte stands in the file; the end of the line for an index behind the last one.
  ///
  /// - Complexity: O(log n) in the number of physical lines.
  func offset(of index: Int) -> Int {
    var low = 0
    var high = folded.count
    while low < high {
      let middle = (low + high) / 2
      if folded[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? start + index : folded[low - 1].offset + index - folded[low - 1].start
  }

  /// Whether there are no folds in it and nothing but printable ASCII.
  var isPlain: Bool { folded.isEmpty && !bytes.contains { $0 < ASCII.space || $0 >= ASCII.delete } }
}
