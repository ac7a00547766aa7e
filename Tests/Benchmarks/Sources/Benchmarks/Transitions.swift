import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Register
import Transitions

private let asOf = CivilDate(dayNumber: 18_262)

/// Registers in memory of about 29 contracts, each with one transition that moves them all and has forty candidates.
private func registers(contracts count: Int) -> [Register] {
  let registers = max(1, count * 342 / 10_000)
  return (0..<registers).map { register in
    let contracts = (count * register / registers..<count * (register + 1) / registers).map {
      $0 % 29 == 0 ? arrangement($0) : contract($0)
    }
    var transition = Transition(
      id: "overstap", title: "Overstap", moves: contracts.map(\.id), provenance: provenance(register))
    transition.candidates = (0..<40).compactMap { CivilDate(year: 2021 + $0 / 4, month: 1 + $0 % 4 * 3, day: 1) }
    transition.steps = ["raad", "college"].map { id in
      Transition.Step(
        id: id, title: id, owner: id, notBefore: nil, after: id == "raad" ? [] : ["raad"],
        atLeast: Period(days: id == "raad" ? 0 : 14), inForce: (nil, nil), basis: .contract,
        provenance: provenance(register))
    }
    transition.bridges = [Transition.Bridge.Misfit.gap, .overlap].map { misfit in
      Transition.Bridge(
        misfit: misfit, how: "brug", title: nil, contracts: nil, atMost: Period(years: 1), isConfirmed: false,
        who: .unknown, provenance: provenance(register))
    }
    return Register(contracts: contracts.map { Versioned($0) }, transitions: [Versioned(transition)])
  }
}

private func provenance(_ number: Int) -> Provenance {
  Provenance(place: Place(file: "contracts/\(number).yaml", line: 5, column: 3))
}

/// A contract with five to eight further steps of a year; one in a hundred starts in July.
private func contract(_ number: Int) -> Contract {
  let start = CivilDate(year: 2018 + number % 3, month: number % 100 == 7 ? 7 : 1, day: 1)
  var contract = Contract(
    id: "contract-\(number)", title: "Contract nummer \(number)",
    term: Term(
      start: start.map { ImpreciseDate($0) }, duration: Period(years: 3 + number % 4), lastDay: .unknown,
      provenance: provenance(number)),
    provenance: provenance(number))
  contract.extensions = (0..<5 + number % 4).map { step in
    Extension(
      kind: Extension.Kind.allCases[(number + step) % 3], duration: Period(years: 1),
      notice: number % 2 == 0 ? .period(Period(months: 3)) : .unknown, who: number % 5 == 0 ? .unknown : .notRecorded,
      basis: .contract, provenance: provenance(number))
  }
  contract.claims = Claims(period: Period(years: 5), dueAfter: nil, basis: .contract, provenance: provenance(number))
  return contract
}

private func arrangement(_ number: Int) -> Contract {
  var arrangement = Contract(
    id: "regeling-\(number)", title: "Regeling nummer \(number)",
    term: Term(start: ImpreciseDate(asOf), duration: nil, lastDay: .open, provenance: provenance(number)),
    provenance: provenance(number))
  arrangement.exit = MonthDay(month: 12, day: 31).map {
    Exit(
      each: $0, notice: .calendarYears(1), after: ["raad", "college"], who: .notRecorded, basis: .contract,
      provenance: provenance(number))
  }
  return arrangement
}

/// Answers every candidate date of every register.
///
/// Prints the processor time, the number of contracts, on how many dates all of a register's contracts can end, and
/// the least days between their ends and the dates, summed.
func transitions(contracts count: Int) {
  let registers = registers(contracts: count)
  var aligned = 0
  var days = 0
  let start = processorTime()
  for register in registers {
    let engine = DeadlineEngine(Snapshot(of: register, asOf: asOf))
    for transition in engine.snapshot.transitions {
      let question = TransitionQuestion(transition, engine: engine)
      for candidate in transition.candidates {
        let misfits = question.answer(for: candidate).contracts.map { answer in
          [answer.misfit.days, answer.alternative?.days].compactMap(\.self).min() ?? 0
        }
        if misfits.allSatisfy({ $0 == 0 }) { aligned += 1 }
        days += misfits.reduce(0, +)
      }
    }
  }
  print(String(format: "%.4f", processorTime() - start), count, aligned, days)
}

/// Writes the candidate dates and the ends within reach of every register, as numbers of days, for the peer.
func dumpTransitions(to file: String, contracts count: Int) throws {
  struct Bundle: Encodable {
    let targets: [Int]
    let ends: [[Int]]
  }
  let bundles = registers(contracts: count).flatMap { register in
    let snapshot = Snapshot(of: register, asOf: asOf)
    return snapshot.transitions.map { transition in
      Bundle(
        targets: transition.candidates.map(\.dayNumber),
        ends: transition.moves.compactMap { snapshot.contract($0) }.map { ends(of: $0).map(\.dayNumber) })
    }
  }
  try JSONEncoder().encode(bundles).write(to: URL(fileURLWithPath: file))
}

private func ends(of contract: Contract) -> [CivilDate] {
  let timeline = Timeline(of: contract)
  let years = (2020...2040).compactMap { CivilDate(year: $0, month: 1, day: 1) }
  let exits = contract.exits.flatMap { exit in
    years.compactMap { timeline.firstExit(onOrAfter: $0, by: exit, asOf: asOf)?.next }
  }
  return Set(exits).sorted() + timeline.reachableSteps(asOf: asOf).compactMap { timeline.end(steps: $0).end?.earliest }
}
