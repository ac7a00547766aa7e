import CivilDates
import Deadlines
import JSONText
import SystemInterface

/// The deadlines of one of many registers in order of day, packed.
struct PackedDeadlines: Sendable {
  let folder: String
  let name: String
  let bytes: [UInt8]

  init(_ deadlines: [Deadline], of question: Question) {
    self.init(deadlines.map { DeadlineReference($0) }, folder: question.folder, name: question.name)
  }

  init(_ deadlines: [DeadlineReference], folder: String, name: String) {
    self.folder = folder
    self.name = name
    var bytes: [UInt8] = []
    for deadline in deadlines.sorted(by: { $0.key < $1.key }) { deadline.pack(into: &bytes) }
    self.bytes = bytes
  }
}

/// How the deadlines of many registers follow on each other.
///
/// Each register brings its own in order of day, which are put aside until all are there; then a few of each are looked
/// at at a time. So memory hardly grows with the number of deadlines.
struct DeadlinesTogether {
  /// The deadlines of one register, of which the first of those that are left is known.
  private struct Run {
    let folder: String
    let name: String
    /// Where the bytes stand that were not looked at, among those that were put aside.
    var left: Range<Int>
    private(set) var first: DeadlineReference?
    private var bytes: [UInt8] = []
    private var position = 0

    init(_ folder: String, _ name: String, _ left: Range<Int>) {
      self.folder = folder
      self.name = name
      self.left = left
    }

    /// Goes on to the next deadline.
    mutating func advance(in aside: SpilledBytes, most: Int) throws(FileError) {
      while true {
        first = DeadlineReference(unpacking: bytes, at: &position)
        if first != nil || left.isEmpty { break }
        let further = try aside.read(at: left.lowerBound, atMost: min(most, left.count))
        bytes = bytes[position...] + further
        position = 0
        left = left.lowerBound + further.count..<left.upperBound
      }
      if first == nil { bytes = [] }
    }
  }

  /// How much is looked at at a time, of all registers together.
  private let mostAtHand: Int
  private var runs: [Run] = []
  private let aside: SpilledBytes

  /// Of no register yet.
  ///
  /// - Parameters:
  ///   - most: how many bytes are looked at at a time, of all registers together.
  ///   - limit: how many bytes wait in memory.
  init(looksAt most: Int = 4 << 20, keeping limit: Int = 1 << 20) {
    mostAtHand = most
    aside = SpilledBytes(keeping: limit)
  }

  /// Adds those of a register.
  mutating func add(_ deadlines: PackedDeadlines) {
    let start = aside.count
    aside.append(deadlines.bytes)
    runs.append(Run(deadlines.folder, deadlines.name, start..<aside.count))
  }

  /// Writes which deadline of which register comes when, without its proof, as a value of JSON that stands in an object.
  ///
  /// - Parameter write: takes one piece of the text after the other.
  /// - Throws: ``FileError`` if what was put aside cannot be read any more.
  func writeJSON(_ write: (String) -> Void) throws(FileError) {
    var text = "{\n    \"deadlines\": ["
    var isFirst = true
    try forEach { register, reference in
      let deadline = DeadlineOfRegister(folder: register.folder, name: register.name, reference: reference)
      let item = DeadlineOfRegister.record.json(deadline, ())
      text += (isFirst ? "\n      " : ",\n      ") + item.formatted(at: 3)
      isFirst = false
      if text.utf8.count > 1 << 16 {
        write(text)
        text = ""
      }
    }
    write(text + (isFirst ? "]\n  }" : "\n    ]\n  }"))
  }

  /// Takes the deadlines of all registers in order of day, and those of one day and name in the order of their folders.
  private func forEach(_ take: (Run, DeadlineReference) -> Void) throws(FileError) {
    var runs = runs
    let most = max(256, min(1 << 16, mostAtHand / max(1, runs.count)))
    for index in runs.indices { try runs[index].advance(in: aside, most: most) }
    var heap = Heap(of: runs.indices.filter { runs[$0].first != nil }) { Self.comesBefore($0, $1, in: runs) }
    while let index = heap.first {
      guard let reference = runs[index].first else { preconditionFailure("only those with deadlines left are here") }
      take(runs[index], reference)
      try runs[index].advance(in: aside, most: most)
      heap.replaceFirst(isLeft: runs[index].first != nil) { Self.comesBefore($0, $1, in: runs) }
    }
  }

  private static func comesBefore(_ left: Int, _ right: Int, in runs: [Run]) -> Bool {
    guard let one = runs[left].first?.key, let other = runs[right].first?.key else { return left < right }
    if one != other { return one < other }
    return runs[left].folder == runs[right].folder ? left < right : runs[left].folder < runs[right].folder
  }
}

/// Numbers of which the first in some order is at hand.
private struct Heap {
  private var items: [Int]

  init(of items: [Int], _ comesBefore: (Int, Int) -> Bool) {
    // In order they are a heap.
    self.items = items.sorted(by: comesBefore)
  }

  var first: Int? { items.first }

  /// Puts the first where it belongs now that it comes later, or takes it out.
  mutating func replaceFirst(isLeft: Bool, _ comesBefore: (Int, Int) -> Bool) {
    if !isLeft {
      items.swapAt(0, items.count - 1)
      items.removeLast()
    }
    var place = 0
    while true {
      var next = place
      for child in [2 * place + 1, 2 * place + 2] where child < items.count {
        if comesBefore(items[child], items[next]) { next = child }
      }
      if next == place { return }
      items.swapAt(place, next)
      place = next
    }
  }
}
