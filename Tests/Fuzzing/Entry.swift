#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is tried with one input after the other; a trap is what libFuzzer looks for.
typealias FuzzTarget = @Sendable (_ input: [UInt8]) throws -> Void

/// The targets by their names, as `.ci/fuzz` gives them.
private let targets: [String: FuzzTarget] = [
  "calendar-checking": fuzzCalendarChecking,
  "calendar-writing": fuzzCalendarWriting,
  "csv": fuzzCSV,
  "dates": fuzzDates,
  "json": fuzzJSON,
  "ledger": fuzzLedger,
  "notices": fuzzNotices,
  "proposing": fuzzProposing,
  "reading": fuzzReading,
  "register": fuzzRegister,
  "sheets": fuzzSheets,
  "templates": fuzzTemplates,
  "text-lines": fuzzTextLines,
]

/// The target that the environment names.
private let chosen: FuzzTarget = {
  let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
  guard let target = targets[name] else { fatalError("FUZZ_TARGET is one of \(targets.keys.sorted())") }
  return target
}()

/// What libFuzzer calls with every input that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try chosen(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    fatalError("nothing should be thrown: \(error)")
  }
  return 0
}

/// What must hold for every input.
func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The main function, under the name that the package manager gives it.
@_cdecl("Fuzzing_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var count = count
  var arguments = unsafe arguments
  return unsafe runDriver(&count, &arguments) { unsafe testOneInput($0, $1) }
}
