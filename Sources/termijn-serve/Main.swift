import Commands
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Serving
import SystemInterface

/// The program `termijn-serve`: hands what comes in over HTTP to the library, and what it answers back.
@main
struct Main {
  /// The most connections that are open at once.
  private static let mostConnections = 1024
  /// The files that are kept free for the register, where connections would take them all.
  private static let filesKept = 64

  static func main() async {
    let run = ServeRun.begin()
    let service = run.service(compress: gzip)
    let watch = Task {
      while (try? await Task.sleep(for: .seconds(1))) != nil { run.register.refresh() }
    }
    // One processor stays free for what is only handed over.
    let workers = NIOThreadPool(numberOfThreads: max(1, processorCount() - 1))
    workers.start()
    let connections = mostOpenFiles().map { max(1, min(mostConnections, $0 - filesKept)) } ?? mostConnections
    let app = Application(
      responder: Responder(service: service, workers: Workers(workers), log: AccessLog()),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [Patience()],
          // For whoever sends half a head, or nothing.
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 64))),
      configuration: .init(
        address: .hostname(run.address.host, port: run.address.port), backlog: mostConnections,
        availableConnectionsDelegate: MaximumAvailableConnections(connections)),
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
    try? await workers.shutdownGracefully()
  }
}
