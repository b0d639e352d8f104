/// The values of a path's parameters, in order.
struct PathValues: Sendable {
  /// The names, which all requests for an operation share. The few of a path are found sooner in a list than in a table.
  private let names: [String]
  private let texts: [String]

  init(names: [String] = [], texts: [String] = []) {
    self.names = names
    self.texts = texts
  }

  /// The value of a name; the first where there are several.
  subscript(name: String) -> String? {
    for (index, text) in texts.enumerated() where index < names.count && names[index] == name { return text }
    return nil
  }

  /// The values by name.
  var dictionary: [String: String] {
    Dictionary(zip(names, texts), uniquingKeysWith: { first, _ in first })
  }
}
