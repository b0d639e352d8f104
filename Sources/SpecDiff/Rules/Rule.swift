/// A kind of change to an API, and how it is judged. The raw value is the name that reports and scripts use.
///
/// A request breaks where the server admits less than clients may send; a response breaks where the server may send what
/// clients were not told of. ``Entry`` says it for each rule and for both directions. In webhooks and callbacks, where the
/// server calls, it is the other way round.
package enum Rule: String, Sendable, CaseIterable {
  case operationAdded = "operation-added"
  case operationRemoved = "operation-removed"
  case operationMoved = "operation-moved"
  case operationRenamed = "operation-renamed"
  case operationDeprecated = "operation-deprecated"

  case webhookAdded = "webhook-added"
  case webhookRemoved = "webhook-removed"
  case callbackAdded = "callback-added"
  case callbackRemoved = "callback-removed"
  case callbackMoved = "callback-moved"

  case parameterAdded = "parameter-added"
  case requiredParameterAdded = "required-parameter-added"
  case parameterRemoved = "parameter-removed"
  case requiredParameterRemoved = "required-parameter-removed"
  case parameterBecameRequired = "parameter-became-required"
  case parameterBecameOptional = "parameter-became-optional"
  case parameterMoved = "parameter-moved"
  case parameterRenamed = "parameter-renamed"
  case parameterFormatChanged = "parameter-format-changed"
  case parameterReservedChanged = "parameter-reserved-changed"
  case parameterDeprecated = "parameter-deprecated"

  case bodyAdded = "body-added"
  case requiredBodyAdded = "required-body-added"
  case bodyRemoved = "body-removed"
  case requiredBodyRemoved = "required-body-removed"
  case bodyBecameRequired = "body-became-required"
  case bodyBecameOptional = "body-became-optional"
  case mediaTypeAdded = "media-type-added"
  case mediaTypeRemoved = "media-type-removed"
  case encodingChanged = "encoding-changed"
  case eventStreamChanged = "event-stream-changed"

  case successAdded = "success-response-added"
  case successRemoved = "success-response-removed"
  case successReplaced = "success-response-replaced"
  case errorAdded = "error-response-added"
  case errorRemoved = "error-response-removed"
  case headerAdded = "response-header-added"
  case requiredHeaderAdded = "required-response-header-added"
  case headerRemoved = "response-header-removed"
  case requiredHeaderRemoved = "required-response-header-removed"
  case headerBecameRequired = "response-header-became-required"
  case headerBecameOptional = "response-header-became-optional"

  case securityAdded = "security-added"
  case securityRemoved = "security-removed"
  case securityAlternativeAdded = "security-alternative-added"
  case securityAlternativeRemoved = "security-alternative-removed"
  case scopeAdded = "security-scope-added"
  case scopeRemoved = "security-scope-removed"
  case schemeAdded = "security-scheme-added"
  case schemeRemoved = "security-scheme-removed"
  case schemeChanged = "security-scheme-changed"

  case serverAdded = "server-added"
  case serverRemoved = "server-removed"
  case serverOrderChanged = "server-order-changed"
  case serverVariableChanged = "server-variable-changed"

  case schemaAdded = "schema-added"
  case schemaRemoved = "schema-removed"
  case schemaRenamed = "schema-renamed"
  case typeChanged = "type-changed"
  case typeNarrowed = "type-narrowed"
  case typeWidened = "type-widened"
  case formatChanged = "format-changed"
  case nullAdmitted = "null-admitted"
  case nullRefused = "null-refused"

  case propertyAdded = "property-added"
  case requiredPropertyAdded = "required-property-added"
  case propertyAddedToClosed = "property-added-to-closed-object"
  case propertyRemoved = "property-removed"
  case requiredPropertyRemoved = "required-property-removed"
  case propertyRemovedFromClosed = "property-removed-from-closed-object"
  case propertyBecameRequired = "property-became-required"
  case propertyBecameOptional = "property-became-optional"
  case propertyBecameReadOnly = "property-became-read-only"
  case requiredPropertyBecameReadOnly = "required-property-became-read-only"
  case propertyBecameWritable = "property-became-writable"
  case requiredPropertyBecameWritable = "required-property-became-writable"
  case propertyBecameWriteOnly = "property-became-write-only"
  case propertyBecameReadable = "property-became-readable"
  case additionalNarrowed = "additional-properties-narrowed"
  case additionalWidened = "additional-properties-widened"

  case enumValueAdded = "enum-value-added"
  case enumValueRemoved = "enum-value-removed"
  case constantChanged = "constant-changed"
  case branchAdded = "union-branch-added"
  case branchRemoved = "union-branch-removed"
  case discriminatorChanged = "discriminator-changed"
  case limitNarrowed = "limit-narrowed"
  case limitWidened = "limit-widened"
  case limitChanged = "limit-changed"
  case defaultChanged = "default-changed"
  case keywordsChanged = "keywords-changed"
  case deprecated = "schema-deprecated"
  case documentationChanged = "documentation-changed"
}

extension Rule {
  /// What a rule means to one direction.
  package struct Effect: Sendable {
    /// An old client with a new server.
    package var oldClient: Severity
    /// A new client with an old server.
    package var newClient: Severity
    /// Why, in a clause.
    package var reason: String

    init(_ oldClient: Severity, _ newClient: Severity, _ reason: String) {
      self.oldClient = oldClient
      self.newClient = newClient
      self.reason = reason
    }
  }

  /// A row of the table of rules.
  package struct Entry: Sendable {
    package var title: String
    /// What the specification says that the judgement follows from.
    package var explanation: String
    package var request: Effect
    package var response: Effect

    init(_ title: String, _ explanation: String, request: Effect, response: Effect) {
      self.title = title
      self.explanation = explanation
      self.request = request
      self.response = response
    }

    init(_ title: String, _ explanation: String, _ effect: Effect) {
      self.init(title, explanation, request: effect, response: effect)
    }
  }

  /// What the rule means to a direction.
  package func effect(_ direction: Direction) -> Effect {
    switch direction {
    case .request: entry.request
    case .response: entry.response
    }
  }
}
