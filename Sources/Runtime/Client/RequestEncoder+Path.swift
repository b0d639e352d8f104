extension RequestEncoder {
  /// Writes the path's parameters, given in the order in which the operation's template first names them, in style
  /// `simple`.
  public mutating func path<each Value: JSONCodable>(with values: repeat each Value) {
    var names = PathTemplate(operation.path).parameterNames[...]
    for value in repeat each values {
      guard let name = names.popFirst() else { return }
      path(name, value)
    }
  }
}
