/// The documents that schemas are read from, and where in them references lead.
struct SchemaSource: Sendable {
  /// A place in one of the documents.
  struct Place: Hashable, Sendable {
    var document: Int
    var token: UInt32
  }

  /// A schema's place, and the address that it is relative to, which its own `$id` may change.
  struct Target: Sendable {
    var place: Place
    var address: String
  }

  let documents: [JSONDocument]
  private let addresses: [String]
  private var resources: [String: Target] = [:]
  private var anchors: [String: Target] = [:]
  private var dynamicAnchors: Set<String> = []

  /// - Parameter documents: The texts by their addresses.
  /// - Throws: `JSONError` when one is no JSON.
  init(_ documents: [(address: String, text: [UInt8])]) throws {
    self.documents = try documents.map { try JSONDocument($0.text) }
    addresses = documents.map(\.address)
    for (index, document) in self.documents.enumerated() {
      let address = addresses[index]
      resources[address] = Target(place: Place(document: index, token: 0), address: address)
      if documents[index].text.hasIdentifiers { identify(document.root, index, address) }
    }
  }

  func element(_ place: Place) -> JSONElement {
    JSONElement(document: documents[place.document], index: place.token)
  }

  func root(_ document: Int) -> Target {
    Target(place: Place(document: document, token: 0), address: addresses[document])
  }

  /// Where a reference leads; nil when that is nowhere.
  func resolve(_ reference: String, in address: String) -> Target? {
    let uri = URIResolution(reference, against: address)
    guard let resource = resources[uri.address] else { return nil }
    guard let fragment = uri.fragment.flatMap({ PercentEncoding.decode($0) }), !fragment.isEmpty else { return resource }
    if fragment.hasPrefix("/") { return follow(fragment, from: resource) }
    return anchors["\(uri.address)#\(fragment)"]
  }

  /// The name of the dynamic anchor that a reference means; nil when it means something else.
  func dynamicName(_ reference: String, in address: String) -> String? {
    let uri = URIResolution(reference, against: address)
    guard let name = uri.fragment, dynamicAnchors.contains("\(uri.address)#\(name)") else { return nil }
    return String(name)
  }

  /// The schema that a resource gives this dynamic anchor.
  func dynamicAnchor(_ name: String, in address: String) -> Target? {
    dynamicAnchors.contains("\(address)#\(name)") ? anchors["\(address)#\(name)"] : nil
  }

  /// Whether there are dynamic anchors at all.
  var isDynamic: Bool {
    !dynamicAnchors.isEmpty
  }

  /// Follows a JSON pointer.
  func follow(_ pointer: String, from start: Target) -> Target? {
    var target = start
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
      let element = element(target.place)
      guard let next = element[name] ?? Int(name).flatMap({ element.elements.element(at: $0) }) else { return nil }
      if let id = element["$id"]?.text { target.address = URIResolution(id, against: target.address).address }
      target.place.token = next.index
    }
    return target
  }

  /// Notes the identifiers of a schema and of those in it.
  private mutating func identify(_ schema: JSONElement, _ document: Int, _ outer: String) {
    let target = Target(place: Place(document: document, token: schema.index), address: outer)
    var address = outer
    if let id = schema["$id"]?.text {
      address = URIResolution(id, against: outer).address
      resources[address] = target
    }
    if let name = schema["$anchor"]?.text { anchors["\(address)#\(name)"] = target }
    if let name = schema["$dynamicAnchor"]?.text {
      anchors["\(address)#\(name)"] = target
      dynamicAnchors.insert("\(address)#\(name)")
    }
    for (name, value) in schema.members {
      switch name {
      case "allOf", "anyOf", "oneOf", "prefixItems":
        for element in value.elements { identify(element, document, address) }
      case "$defs", "definitions", "properties", "patternProperties", "dependentSchemas", "schemas":
        for (_, member) in value.members { identify(member, document, address) }
      case "not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema":
        identify(value, document, address)
      default: break
      }
    }
  }
}

extension [UInt8] {
  /// Whether the text may name schemas otherwise than by their places.
  fileprivate var hasIdentifiers: Bool {
    let text = String(decoding: self, as: UTF8.self)
    return text.contains("\"$id\"") || text.contains("nchor\"")
  }
}

extension Array {
  func element(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
