/// Names that the user decides.
public struct NamingOptions: Sendable {
  /// Prefixes dropped from schema names and operation IDs, such as `gateway` and `Gateway_`.
  public var strip: [String] = []
  /// Words to be written in capitals, beside the well-known ones.
  public var acronyms: [String] = []
  /// Swift type names by schema name.
  public var types: [String: String] = [:]
  /// Swift property names by `schema.property`.
  public var properties: [String: String] = [:]
  /// Swift case names by `schema.value`, and those of unions by `schema.branch`.
  public var cases: [String: String] = [:]
  /// `group.method`, or `method` alone for the client itself, by `operationId`.
  public var operations: [String: String] = [:]
  /// The group alone, by `operationId`.
  public var operationGroups: [String: String] = [:]
  /// Swift names of groups by the names they would have.
  public var groups: [String: String] = [:]
  /// Swift parameter names by `operationId.parameter`.
  public var parameters: [String: String] = [:]
  /// Swift case names of outputs by `operationId.status`.
  public var responses: [String: String] = [:]

  public init() {}
}
