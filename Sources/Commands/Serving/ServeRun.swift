import ArgumentParser
import Diagnostics
public import Serving
import SystemInterface
import Wording

/// What `termijn-serve` has to do: everything but the listening itself.
public struct ServeRun: Sendable {
  /// Where is listened.
  public let address: ListenAddress
  /// The register that is served.
  public let register: ServedRegister
  /// The tokens that were handed out; nil if there are none.
  public let tokens: AccessTokens?
  private let state: String?
  private let wording: Wording

  /// Reads the arguments of the process and the register; ends the process if it cannot be served.
  public static func begin() -> ServeRun {
    Ending.prepare()
    do {
      let command = try ServeCommand.parse()
      let folders = registers(named: command.folder.map { [$0] } ?? [])
      guard folders.count == 1 else {
        throw refusal(
          command.wording.say(
            nl: "dit gaat over een register tegelijk, en hier zijn er \(folders.count)",
            en: "this works on one register at a time, and here are \(folders.count)"),
          help: command.wording.say(nl: "noem er een met -C", en: "name one with -C"), status: 64)
      }
      let state = command.state.present
      return ServeRun(
        address: try command.listen ?? ListenAddress(environment("TERMIJN_LISTEN") ?? "127.0.0.1:8080"),
        register: try ServedRegister(in: folders[0], stateFolder: state, language: command.languageOptions.chosen),
        tokens: state.map { AccessTokens(in: $0) }, state: state, wording: command.wording)
    } catch {
      Termijn.end(because: error, of: ServeCommand.self)
    }
  }

  /// What answers requests.
  ///
  /// - Parameter compress: makes bytes smaller (gzip); nil where it cannot.
  /// - Returns: the service, with a token of its own.
  public func service(compress: @escaping @Sendable ([UInt8]) -> [UInt8]?) -> Service {
    Service(of: register.source, tokens: tokens, compress: compress)
  }

  /// Prints the address, now that somebody listens there, and says what is served from where.
  public func announce(_ path: String, port: Int) {
    StandardStream.standardError.write("termijn serve: \(terminalSafe(summary(port: port)))\n")
    StandardStream.standardOutput.write("http://\(address.with(port: port))\(path)\n")
  }

  /// How this run was set up: by options, the environment and what is usual, in one line.
  func summary(port: Int) -> String {
    let usable = (try? tokens?.all())?.count { $0.isValid(on: Question.today()) } ?? 0
    let kept =
      state.map { folder in
        wording.say(nl: "bewaart in \(folder)", en: "keeps its state in \(folder)")
          + wording.say(nl: " (\(usable) toegangscodes)", en: " (\(usable) tokens)")
      } ?? wording.say(nl: "bewaart niets", en: "keeps nothing")
    return [
      "termijn \(Termijn.version)",
      wording.say(nl: "register \(register.folder)", en: "register \(register.folder)"),
      wording.say(nl: "luistert op \(address.with(port: port))", en: "listens on \(address.with(port: port))"), kept,
    ].joined(separator: ", ")
  }

  /// Ends the process because nobody could listen.
  public func endListening(_ words: String) -> Never {
    refusal(
      wording.say(
        nl: "op \(address) kan niet worden geluisterd: \(words)", en: "cannot listen on \(address): \(words)"),
      help: wording.say(
        nl: "kies met --listen een ander adres of een andere poort", en: "choose another address or port with --listen")
    ).say()
    Ending.end(with: 2)
  }
}
