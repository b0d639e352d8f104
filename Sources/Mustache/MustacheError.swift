/// What is wrong with a template, or with rendering it, and where in which template.
public struct MustacheError: Error, Hashable, Sendable {
  /// The name of the template, as given to ``MustacheTemplate/init(_:name:)``.
  public var template: String
  /// Counts from 1.
  public var line: Int
  /// Counts Unicode scalars from 1.
  public var column: Int
  public var message: String

  public init(template: String, line: Int, column: Int, message: String) {
    self.template = template
    self.line = line
    self.column = column
    self.message = message
  }
}

extension MustacheError: CustomStringConvertible {
  public var description: String {
    "\(template):\(line):\(column): \(message)"
  }
}
