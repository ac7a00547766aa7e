import Commands

/// The program `termijn`; everything it does is in the library.
@main
struct Main {
  static func main() {
    Termijn.runCommandLine()
  }
}
