import Commands
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Serving

/// The program `termijn-serve`: hands what comes in over HTTP to the library, and what it answers back.
@main
struct Main {
  static func main() async {
    let run = ServeRun.begin()
    let service = run.service(compress: gzip)
    let watch = Task {
      while (try? await Task.sleep(for: .seconds(1))) != nil { run.register.refresh() }
    }
    let app = Application(
      responder: Responder(service: service, log: AccessLog()),
      server: .http1(
        configuration: .init(
          // Also for whoever sends half a request, or reads an answer too slowly.
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 64))),
      configuration: .init(
        address: .hostname(run.address.host, port: run.address.port),
        availableConnectionsDelegate: MaximumAvailableConnections(1024)),
      onServerRunning: { channel in
        run.announce(service.ownPath, port: channel.localAddress?.port ?? run.address.port)
      },
      // What has to be said is said by the register and by the log of requests.
      logger: Logger(label: "termijn-serve") { _ in SwiftLogNoOpLogHandler() })
    do {
      try await app.runService()
    } catch {
      run.endListening("\(error)")
    }
    watch.cancel()
    await watch.value
  }
}
