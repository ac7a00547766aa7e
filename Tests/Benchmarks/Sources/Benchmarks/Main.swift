import CivilDates
import Foundation

/// Measures this program against its peers; `Tests/Benchmarks/run` puts the two sides together.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("dates", nil): dates()
    case ("make-register", let folder?): try makeRegister(in: folder, count: 10_000)
    case ("read", let folder?): read(folder)
    case ("write", let folder?): try write(to: folder, contracts: Int(arguments.dropFirst(2).first ?? "") ?? 14_286)
    case ("dump", let file?): try dump(to: file, contracts: Int(arguments.dropFirst(2).first ?? "") ?? 14_286)
    case ("transitions", let count?): transitions(contracts: Int(count) ?? 10_000)
    case ("dump-transitions", let file?): try dumpTransitions(to: file, contracts: 10_000)
    default:
      print("dates | make-register DIR | read DIR | write DIR | dump FILE | transitions COUNT | dump-transitions FILE")
    }
  }
}
