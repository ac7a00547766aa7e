public import CivilDates
public import Diagnostics
public import SystemInterface
import Words

extension ReadRegister {
  /// The register as it would be with a file changed.
  public func with(_ changed: FileContents, today: CivilDate?) -> ReadRegister {
    readRegister(at: folder, keepsFiles: true, today: today, with: changed)
  }

  /// What was found here, and not in an earlier state of the same register; a finding that only moved along is not new.
  public func findings(notIn earlier: ReadRegister) -> [Diagnostic] {
    var counts: [Finding: Int] = [:]
    for diagnostic in earlier.diagnostics { counts[Finding(diagnostic), default: 0] += 1 }
    return diagnostics.filter { diagnostic in
      let finding = Finding(diagnostic)
      counts[finding, default: 0] -= 1
      return counts[finding, default: 0] < 0
    }
  }
}

/// A finding whatever line it is on.
private struct Finding: Hashable {
  let code: DiagnosticCode
  let file: String?
  let message: Message

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    file = diagnostic.place?.file
    message = diagnostic.message
  }
}
