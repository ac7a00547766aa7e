public import CivilDates
public import Diagnostics

/// Where a document of the register says something.
public struct Source: Hashable, Sendable {
  /// The id of the document, as in `documents.yaml`.
  public let document: String
  /// The lines of the document, both included, counted from 1; nil if the register does not say.
  public let lines: ClosedRange<Int>?
  /// The place in a document that has no lines, such as a cell (`Blad1!C4`) or an element of a notice; nil if the
  /// register does not say.
  public let at: String?
  /// The literal words, with `...` for what is left out; nil if the register does not say.
  public let quote: String?
  /// What a reader of this place must know; nil if there is nothing to add.
  public let note: String?
  /// Where the register cites it.
  public let place: Place

  /// A citation of a document.
  public init(
    document: String, lines: ClosedRange<Int>?, at: String? = nil, quote: String?, note: String? = nil, place: Place
  ) {
    self.note = note
    self.document = document
    self.lines = lines
    self.at = at
    self.quote = quote
    self.place = place
  }

  /// The lines as they are written: `1229-1232`, or `1225` for one.
  public var linesText: String? {
    lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}

/// A document that the register takes facts from.
public struct Document: Sendable {
  /// The id by which sources name it.
  public let id: String
  /// What it is called.
  public let title: String
  /// Its date; nil if it is not known.
  public let date: ImpreciseDate?
  /// The name of its file, if there is one.
  public let file: String?
  /// Where the register lists it.
  public let place: Place

  /// A document with its date.
  public init(id: String, title: String, date: ImpreciseDate?, file: String?, place: Place) {
    self.id = id
    self.title = title
    self.date = date
    self.file = file
    self.place = place
  }

  /// The day from which on its facts are known: the last day that its date can be.
  public var knownFrom: CivilDate? { date?.latest }
}

/// What a part of the register rests on.
public struct Provenance: Sendable {
  /// Where the part stands.
  public let place: Place
  /// The sources that prove it; those of the whole contract if it names none of its own.
  public var sources: [Source]
  /// Why it holds although no source says so; nil if a source does.
  public let assumed: String?
  /// What a reader should know of the part beside its dates; nil if there is nothing to add.
  public let note: String?

  /// What a part rests on.
  public init(place: Place, sources: [Source] = [], assumed: String? = nil, note: String? = nil) {
    self.note = note
    self.place = place
    self.sources = sources
    self.assumed = assumed
  }

  /// The same where a value is only tried out.
  public func assuming(_ value: String) -> Provenance {
    Provenance(place: place, sources: sources, assumed: value, note: note)
  }
}
