import Diagnostics
import Words

/// Puts values into templates.
///
/// A template may come from a register that is not trusted, so what it can cost is bounded: the depth, the number of
/// parts that are looked at and the size of what comes of it. Whoever asks is told where in the templates each byte
/// comes from.
struct TemplateRendering {
  /// The most bytes of one page.
  static let mostBytes = 256 << 20
  /// The most parts of templates that are looked at for one page.
  static let mostParts = 10_000_000
  /// The deepest nesting of sections and templates within each other.
  static let deepest = 100

  private let templates: [String: Template]
  private let recordsOrigins: Bool
  private let mostParts: Int
  /// The values of the sections that are open, the innermost last.
  private var context: [TemplateValue]
  private var parts = 0
  private var depth = 0
  /// What has come of it.
  private(set) var bytes: [UInt8] = []
  private var origins: [(offset: Int, place: Place)] = []

  /// Puts values into a template.
  ///
  /// - Parameters:
  ///   - values: what the template can name.
  ///   - name: the template that is started with.
  ///   - templates: all of them, by their names.
  ///   - recordsOrigins: whether ``place(of:)`` will be asked.
  ///   - mostParts: the most parts that are looked at.
  /// - Throws: ``TemplateProblem`` where it becomes too large or too deep.
  init(
    _ values: TemplateValue, into name: String, of templates: [String: Template], recordsOrigins: Bool = false,
    mostParts: Int = mostParts
  ) throws(TemplateProblem) {
    self.templates = templates
    self.recordsOrigins = recordsOrigins
    self.mostParts = mostParts
    context = [values]
    try render(templates[name]?.parts ?? [])
  }

  /// Where in the files a byte of the page comes from.
  func place(of offset: Int) -> Place? {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let origin = origins[low - 1]
    let before = bytes[origin.offset..<min(offset, bytes.count)]
    let breaks = before.count { $0 == 0x0A }
    let inLine = before[(before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex)...].count { $0 & 0xC0 != 0x80 }
    return Place(
      file: origin.place.file, line: origin.place.line + breaks,
      column: inLine + (breaks == 0 ? origin.place.column : 1))
  }

  private mutating func render(_ list: [Template.Part]) throws(TemplateProblem) {
    depth += 1
    defer { depth -= 1 }
    for part in list {
      parts += 1
      if depth > Self.deepest { throw tooDeep(part.place) }
      if parts > mostParts || bytes.count > Self.mostBytes { throw tooLarge(part.place) }
      try render(part)
    }
  }

  private mutating func render(_ part: Template.Part) throws(TemplateProblem) {
    switch part {
    case .text(let text, let place): append(text, from: place)
    case .value(let name, let place):
      switch value(name) {
      case .text(let text): append(text.utf8, from: place)
      case .file(let text, let file): append(text.utf8, from: Place(file: file, line: 1, column: 1))
      case .nothing, .flag, .list, .object: break
      }
    case .section(let name, let isInverted, let inside, _):
      let value = value(name)
      if isInverted {
        if !value.isThere { try render(inside) }
      } else if case .list(let items) = value {
        for item in items { try render(inside, about: item) }
      } else if value.isThere {
        try render(inside, about: value)
      }
    case .include(let name, _): try render(templates[name]?.parts ?? [])
    }
  }

  private mutating func render(_ parts: [Template.Part], about value: TemplateValue) throws(TemplateProblem) {
    self.parts += 1
    context.append(value)
    defer { context.removeLast() }
    try render(parts)
  }

  private mutating func append(_ text: some Collection<UInt8>, from place: Place) {
    if recordsOrigins, !text.isEmpty { origins.append((bytes.count, place)) }
    bytes.append(contentsOf: text)
  }

  /// What a name stands for: its first part in the innermost section that has it, the others within that.
  private func value(_ name: [String]) -> TemplateValue {
    guard let first = name.first else { return context.last ?? .nothing }
    var found: TemplateValue?
    for value in context.reversed() {
      if case .object(let members) = value, let member = members[first] {
        found = member
        break
      }
    }
    for part in name.dropFirst() {
      guard case .object(let members) = found else { return .nothing }
      found = members[part]
    }
    return found ?? .nothing
  }

  private func tooDeep(_ place: Place) -> TemplateProblem {
    TemplateProblem(
      place,
      Message { $0.tooManyWithinEachOther(Self.deepest) },
      help: Message { $0.putLessWithinEachOther })
  }

  private func tooLarge(_ place: Place) -> TemplateProblem {
    TemplateProblem(
      place,
      Message { $0.pageGrowsBeyond(megabytes: Self.mostBytes >> 20, millionParts: Self.mostParts / 1_000_000) },
      help: Message { $0.doNotRepeatSections })
  }
}
