// What is held within a model shows itself where the model is printed as a user would write it.

extension JSONValue: CustomStringConvertible {
  /// The value as JSON.
  public var description: String {
    (try? jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? "a value without a JSON form"
  }
}

extension JSONObject: CustomStringConvertible {
  /// The object as JSON.
  public var description: String {
    JSONValue.object(self).description
  }
}

extension JSONNulls: CustomStringConvertible {
  public var description: String {
    names.description
  }
}

extension Indirect: CustomStringConvertible {
  public var description: String {
    String(reflecting: wrappedValue)
  }
}
