/// Names that the user decides.
package struct NamingOptions: Sendable {
  /// Prefixes dropped from schema names and operation IDs, such as `gateway` and `Gateway_`.
  package var strip: [String] = []
  /// Words to be written in capitals, beside the well-known ones.
  package var acronyms: [String] = []
  /// Swift type names by schema name.
  package var types: [String: String] = [:]
  /// Swift property names by `schema.property`.
  package var properties: [String: String] = [:]
  /// Swift case names by `schema.value`, and those of unions by `schema.branch`.
  package var cases: [String: String] = [:]
  /// `group.method`, or `method` alone for the client itself, by `operationId`.
  package var operations: [String: String] = [:]
  /// The group alone, by `operationId`.
  package var operationGroups: [String: String] = [:]
  /// Swift names of groups by the names they would have.
  package var groups: [String: String] = [:]
  /// Swift parameter names by `operationId.parameter`.
  package var parameters: [String: String] = [:]
  /// Swift case names of outputs by `operationId.status`.
  package var responses: [String: String] = [:]

  package init() {}
}
