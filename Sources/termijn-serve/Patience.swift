import Glibc
import NIOCore
import NIOHTTPTypes

/// Closes a connection on which a request is sent, or an answer read, too slowly: each takes memory as long as it lasts.
final class Patience: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// The longest that a request with its answer may take.
  private static let longest = TimeAmount.seconds(120)
  private static let interval = TimeAmount.seconds(15)

  /// The requests that were not read to their end, and the answers that did not go out to theirs.
  private var open = 0
  /// Since when something is open.
  private var since = NIODeadline.distantFuture
  private var next: Scheduled<Void>?

  func handlerAdded(context: ChannelHandlerContext) {
    look(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    next?.cancel()
    next = nil
  }

  func channelInactive(context: ChannelHandlerContext) {
    next?.cancel()
    next = nil
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      if open == 0 { since = .now() }
      open += 2
    case .body: break
    case .end: open -= 1
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data), open > 0 else {
      context.write(data, promise: promise)
      return
    }
    let promise = promise ?? context.eventLoop.makePromise()
    promise.futureResult.assumeIsolated().whenComplete { _ in
      self.open -= 1
      // The next one on this connection has as much time as this one had.
      if self.open > 1 { self.since = .now() }
    }
    context.write(data, promise: promise)
  }

  private func look(_ context: ChannelHandlerContext) {
    next = context.eventLoop.assumeIsolated().scheduleTask(in: Self.interval) {
      if self.open > 0, self.since + Self.longest < .now() {
        // Nor does the system keep what nobody reads.
        _ = (context.channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
        context.close(promise: nil)
      } else {
        self.look(context)
      }
    }
  }
}
