import Foundation
import RegisterReading

/// Writes a register of many contracts, all alike in shape and different in dates.
func makeRegister(in folder: String, count: Int) throws {
  for number in 0..<count {
    let part = folder + "/\(number % 100)"
    try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
    let text = """
      id: contract-\(number)
      title: Contract nummer \(number), een titel zoals een echte
      region: haaglanden
      domain: jeugd
      term:
        start: 20\(10 + number % 20)-0\(1 + number % 9)-01
        duration: P\(1 + number % 4)Y
      extensions:
        - by: silence
          times: 2
          duration: P2Y
          notice: P6M
        - by: decision
          duration: P1Y
          notice: unknown
          who: unknown
      claims: P5Y

      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: part + "/contract-\(number).yaml"))
  }
}

/// Reads and checks a register.
func read(_ folder: String) {
  let start = processorTime()
  let read = readRegister(at: folder)
  let seconds = processorTime() - start
  print(String(format: "%.4f", seconds), read.register.contracts.count)
}
