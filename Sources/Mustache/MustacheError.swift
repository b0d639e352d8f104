/// What is wrong with a template, or with rendering it, and where in which template.
package struct MustacheError: Error, Hashable, Sendable {
  /// The name of the template, as given to ``MustacheTemplate/init(_:name:)``.
  package var template: String
  /// Counts from 1.
  package var line: Int
  /// Counts Unicode scalars from 1.
  package var column: Int
  package var message: String

  package init(template: String, line: Int, column: Int, message: String) {
    self.template = template
    self.line = line
    self.column = column
    self.message = message
  }
}

extension MustacheError: CustomStringConvertible {
  package var description: String {
    "\(template):\(line):\(column): \(message)"
  }
}
