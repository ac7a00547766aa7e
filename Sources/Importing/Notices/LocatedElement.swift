/// An element with the path that leads to it, so that whatever is read from it can be cited.
struct LocatedElement {
  /// The element.
  let element: XMLElement
  /// The way from the root, as XPath: `/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`.
  let path: String

  /// The root of a document.
  init(root: XMLElement) {
    self.init(element: root, path: "/\(root.name)")
  }

  private init(element: XMLElement, path: String) {
    self.element = element
    self.path = path
  }

  /// The elements that these names lead to, step by step.
  ///
  /// A step that several elements could have taken has its number in the path, counted from 1.
  func all(_ names: String...) -> [LocatedElement] {
    names.reduce([self]) { elements, name in elements.flatMap { $0.children(name) } }
  }

  /// The first element that these names lead to.
  func first(_ names: String...) -> LocatedElement? {
    var element: LocatedElement? = self
    for name in names { element = element?.children(name).first }
    return element
  }

  /// The children whose name satisfies a condition.
  func children(where isMeant: (String) -> Bool) -> [LocatedElement] {
    var names: [String] = []
    for child in element.children where isMeant(child.name) && !names.contains(child.name) { names.append(child.name) }
    return names.flatMap(children)
  }

  private func children(_ name: String) -> [LocatedElement] {
    let named = element.children.filter { $0.name == name }
    return named.enumerated().map { index, child in
      LocatedElement(element: child, path: "\(path)/\(name)" + (named.count > 1 ? "[\(index + 1)]" : ""))
    }
  }

  /// The value of an attribute.
  subscript(attribute: String) -> String? { element.attributes[attribute] }

  /// The text of the element and everything in it; nil if there is none.
  var published: Published? {
    let words = element.words
    return words.isEmpty ? nil : Published(text: words, at: path)
  }

  /// An amount of money, of which an attribute names the currency.
  func amount(_ currency: String) -> Amount? {
    published.map { Amount(number: $0.with(currency, of: self), currency: self[currency]) }
  }
}

extension Published {
  /// The same words, with the attribute of their element in the path, for it says in what they are counted.
  func with(_ attribute: String, of element: LocatedElement) -> Published {
    element[attribute].map { Published(text: text, at: "\(at)[@\(attribute)='\($0)']", language: language) } ?? self
  }
}
