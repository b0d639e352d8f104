/// One difference between the Swift that two documents give.
package struct SwiftChange: Sendable {
  /// What it does to code that uses the generated Swift.
  package enum Effect: String, Sendable, Comparable, CaseIterable {
    /// Something is offered that was not there.
    case addition
    /// Code compiles as before, and does something else.
    case silent
    /// Code that uses it stops compiling.
    case breaks

    package static func < (lhs: Effect, rhs: Effect) -> Bool {
      lhs.rank < rhs.rank
    }

    private var rank: Int {
      switch self {
      case .addition: 0
      case .silent: 1
      case .breaks: 2
      }
    }
  }

  /// The kind of difference. The raw value is the name that reports and scripts use.
  package enum Rule: String, Sendable, CaseIterable {
    case declarationAdded = "declaration-added"
    case declarationRemoved = "declaration-removed"
    case declarationRenamed = "declaration-renamed"
    case kindChanged = "kind-changed"
    case resultChanged = "result-changed"
    case requirementLost = "requirement-lost"
    case propertyAdded = "property-added"
    case requiredPropertyAdded = "required-property-added"
    case propertyRemoved = "property-removed"
    case propertyRenamed = "property-renamed"
    case typeChanged = "type-changed"
    case becameOptional = "became-optional"
    case becameRequired = "became-required"
    case argumentRequired = "argument-required"
    case argumentDefaultChanged = "argument-default-changed"
    case orderChanged = "order-changed"
    case defaultChanged = "default-changed"
    case accessChanged = "access-changed"
    case constantChanged = "constant-changed"
    case caseAdded = "case-added"
    case outputCaseAdded = "output-case-added"
    case caseRemoved = "case-removed"
    case caseRenamed = "case-renamed"
    case payloadChanged = "payload-changed"
    case parameterAdded = "parameter-added"
    case requiredParameterAdded = "required-parameter-added"
    case parameterRemoved = "parameter-removed"
    case parameterRenamed = "parameter-renamed"
    case deprecated

    /// What it does to code that uses what is different.
    package var effect: Effect {
      switch self {
      case .declarationAdded, .propertyAdded, .parameterAdded, .deprecated: .addition
      case .requirementLost, .argumentDefaultChanged, .defaultChanged, .accessChanged, .constantChanged, .caseAdded:
        .silent
      case .declarationRemoved, .declarationRenamed, .kindChanged, .resultChanged, .requiredPropertyAdded,
        .propertyRemoved, .propertyRenamed, .typeChanged, .becameOptional, .becameRequired, .argumentRequired,
        .orderChanged, .outputCaseAdded, .caseRemoved, .caseRenamed, .payloadChanged, .requiredParameterAdded,
        .parameterRemoved, .parameterRenamed:
        .breaks
      }
    }

    /// What code notices, in a clause.
    package var consequence: String {
      switch self {
      case .declarationAdded: "it can be used"
      case .declarationRemoved: "code that names it does not compile"
      case .declarationRenamed: "code that uses the old name does not compile"
      case .kindChanged: "code that makes or matches values of it does not compile"
      case .resultChanged: "code that uses the result as before does not compile"
      case .requirementLost: "a server's method of the old shape is no longer called, without a message"
      case .propertyAdded: "the initialiser takes it, with a default"
      case .requiredPropertyAdded: "calls of the initialiser do not compile without it"
      case .propertyRemoved: "code that reads, sets or passes it does not compile"
      case .propertyRenamed: "code that uses the old name does not compile"
      case .typeChanged: "code that uses the old type does not compile"
      case .becameOptional: "code that takes it for granted does not compile"
      case .becameRequired: "code that leaves it out, sets it to nil or unwraps it does not compile"
      case .argumentRequired: "calls that leave it out do not compile"
      case .argumentDefaultChanged: "calls that leave it out pass another value"
      case .orderChanged: "calls that pass arguments in the old order do not compile"
      case .defaultChanged: "what is absent means something else"
      case .accessChanged: "requests hold it no longer, or from now on"
      case .constantChanged: "another value is written and expected"
      case .caseAdded: "what was `.unrecognized` is a case of its own; `default` branches still match it"
      case .outputCaseAdded: "a `switch` without `default` does not compile"
      case .caseRemoved: "code that names it does not compile; the value becomes `.unrecognized`"
      case .caseRenamed: "code that uses the old name does not compile"
      case .payloadChanged: "code that makes or matches the case does not compile"
      case .parameterAdded: "calls compile as before"
      case .requiredParameterAdded: "calls do not compile without it"
      case .parameterRemoved: "calls that pass it do not compile"
      case .parameterRenamed: "calls that use the old label do not compile"
      case .deprecated: "code that uses it is warned about"
      }
    }
  }

  package var rule: Rule
  /// What it does to code that uses what is different.
  package var effect: Effect
  /// The declaration, such as `Model` or `ModelsClient.get`.
  package var declaration: String
  /// What is different, in a sentence without its full stop.
  package var message: String

  init(_ rule: Rule, of declaration: String, _ message: String) {
    self.rule = rule
    effect = rule.effect
    self.declaration = declaration
    self.message = message
  }
}
