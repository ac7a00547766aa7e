import CivilDates

extension Dutch {
  func promisedAndNotDone(_ day: ImpreciseDate) -> String { "Toegezegd voor \(impreciseDate(day)), en niet gedaan." }
  func promised(_ day: ImpreciseDate) -> String { "Toegezegd voor \(impreciseDate(day))." }
  func moveTogether(_ contracts: String) -> String { "Samen over moeten: \(contracts)." }
  func chosenIs(_ day: CivilDate) -> String { "Gekozen is \(date(day))." }
  func thoughtOf(_ days: String) -> String { "Gedacht wordt aan: \(days)." }
  var bundleName: String { "Bundel" }
  var joinedOnAnyDay: String { "Instappen kan op elke dag." }
  var joinedAtEnd: String { "Instappen kan als een termijn eindigt." }
  var joinedWhenIsNotKnown: String { "Wanneer men kan instappen, is niet bekend." }
  var joiningName: String { "Erbij komen" }
  var waitsForName: String { "Wacht op" }
  func first(_ name: String) -> String { "Eerst \(name)." }
  func stepName(_ step: String) -> String { "Stap \(step)" }
  func who(_ owner: String) -> String { "Wie: \(owner)." }
  func by(_ day: ImpreciseDate) -> String { "Uiterlijk \(impreciseDate(day))." }
  func after(_ steps: String) -> String { "Na: \(steps)." }
  func after(_ steps: String, atLeast length: Period) -> String { "Minstens \(period(length)) na: \(steps)." }
  func onlyFor(_ contracts: String) -> String { "Alleen voor: \(contracts)." }
  var bridgeName: String { "Overbrugging" }
  func noMoreThan(_ length: Period) -> String { "Hooguit \(period(length))." }
  var notConfirmedYet: String { "Nog niet bevestigd." }
  var forAGap: String { "voor een gat." }
  var forAnOverlap: String { "voor een overlap." }
}
