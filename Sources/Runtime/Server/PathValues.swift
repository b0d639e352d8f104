/// The values of a path's parameters, in order.
struct PathValues: Sendable {
  /// The few parameters of a path are found sooner in a list than in a table.
  private(set) var values: [(name: String, text: String)]

  init(values: [(name: String, text: String)] = []) {
    self.values = values
  }

  /// Adds a value; if there is one of that name, that one stays.
  ///
  /// - Returns: The value of that name.
  mutating func insert(_ name: String, _ text: String) -> String {
    if let known = self[name] { return known }
    values.append((name, text))
    return text
  }

  subscript(name: String) -> String? {
    for value in values where value.name == name { return value.text }
    return nil
  }
}
