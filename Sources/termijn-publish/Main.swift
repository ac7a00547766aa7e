import Commands

/// The program `termijn-publish`: carries what the library asks to a CalDAV server, and back what it answers.
@main
struct Main {
  static func main() {
    PublishRun.begin { CurlServer(at: $0.address, as: $0.credentials, seconds: $0.seconds, program: $0.program) }
  }
}
