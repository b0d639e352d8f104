/// The addresses that `Link` headers name, by what they are to the resource: RFC 8288 §3.
struct LinkHeader {
  private var addresses: [String: String] = [:]

  init(_ headers: HTTPHeaders) {
    for value in headers.values("Link") { read(value) }
  }

  /// The address of a relation, in small letters, such as `next`.
  subscript(_ relation: String) -> String? {
    addresses[relation]
  }

  private mutating func read(_ value: String) {
    var rest = value[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let address = String(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
      let parameters = Self.parameters(&rest)
      guard let relations = parameters.first(where: { $0.name == "rel" })?.value else { continue }
      for relation in relations.lowercased().split(separator: " ") where addresses[String(relation)] == nil {
        addresses[String(relation)] = address
      }
    }
  }

  /// Takes what stands between an address and the comma before the next; commas in quotes do not count.
  private static func parameters(_ rest: inout Substring) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    var current = ""
    var isQuoted = false
    func add() {
      let parts = current.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != "\"" } }
      if parts.count == 2 {
        result.append((String(parts[0].filter { $0 != " " }).lowercased(), String(parts[1].drop { $0 == " " })))
      }
      current = ""
    }
    while let character = rest.popFirst() {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == "," { break }
      if !isQuoted, character == ";" { add() } else { current.append(character) }
    }
    add()
    return result
  }
}
