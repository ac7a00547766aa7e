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
    case ("export", let folder?): try export(to: folder, contracts: Int(arguments.dropFirst(2).first ?? "") ?? 14_286)
    case ("write", let file?): try write(file, to: arguments.dropFirst(2).first ?? "/dev/null")
    case ("dump", let file?): try dump(to: file, contracts: Int(arguments.dropFirst(2).first ?? "") ?? 14_286)
    case ("transitions", let count?): transitions(contracts: Int(count) ?? 10_000)
    case ("dump-transitions", let file?): try dumpTransitions(to: file, contracts: 10_000)
    default:
      print("dates | make-register DIR | read DIR | export DIR | dump FILE | write FILE CALENDAR | transitions COUNT")
      print("| dump-transitions FILE")
    }
  }
}
