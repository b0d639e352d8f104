import SwiftwrightOpenAPI

/// An operation as client and server see it, with all names settled.
struct SwiftOperation: Sendable {
  var operation: SwiftwrightOpenAPI.Operation
  /// The name of its input's struct.
  var typeName: SwiftIdentifier
  var method: SwiftIdentifier
  var documentation: Documentation
  var parameters: [SwiftParameter]
  var body: SwiftBody?
  var responses: [SwiftResponse]
  /// The structs of documented headers that the responses name.
  var headers: [SwiftHeaders]
  /// Types declared inside the input's struct.
  var nested: [SwiftDeclaration]
  /// How it answers in pages; nil where it does not.
  var paging: SwiftPaging?
}

struct SwiftParameter: Sendable {
  var name: SwiftIdentifier
  var parameter: Parameter
  var type: SwiftType
  /// The documented default, as source text, where the type has literals for it.
  var defaultValue: String?
  /// The documented default as JSON, where the type has no literals for it.
  var defaultJSON: String?
  /// The members of an object that travel as parameters of their own.
  var members: [String]
  var documentation: Documentation
  /// Whether it names what the body sets, which clients find out where nothing is given.
  var isUpdateMask = false

  var isOptional: Bool { !parameter.isRequired }
  var propertyType: SwiftType { isOptional ? .optional(type) : type }
}

struct SwiftBody: Sendable {
  enum Kind: Sendable {
    case json
    case form([FieldStyle])
    case multipart([FormField])
    /// The parts of a multipart body that have no names of their own, and what they are where they do not say so.
    case parts(PartTypes)
    case events(EventStreamRule)
    case text
    case bytes
    /// Bytes of a range of media types, with the one that is sent.
    case media
    /// One of several media types, as an enum.
    case several([Alternative])
  }

  /// The content types of parts by position: of the first ones, and of all further ones.
  struct PartTypes: Sendable {
    var first: [String?] = []
    var others: String?
  }

  /// How a property of a form is written where that is not as its type has it.
  struct FieldStyle: Sendable {
    var wireName: String
    var format: Parameter.Format
    var allowReserved: Bool
    var members: [String]
  }

  struct FormField: Sendable {
    var name: SwiftIdentifier
    var wireName: String
    var type: SwiftType
    var isOptional: Bool
    var isFile: Bool
    var contentType: String?
    /// The property that holds the headers of the part, for fields that have documented ones.
    var headers: SwiftIdentifier?
  }

  struct Alternative: Sendable {
    var name: SwiftIdentifier
    var body: SwiftBody
  }

  var kind: Kind
  var mediaType: String
  var type: SwiftType
  var isOptional: Bool
  /// Whether the operation's struct keeps it in a box.
  var isIndirect = false
  var documentation: Documentation
  /// The member of the body that asks for events in place of one answer.
  var streamMember: SwiftIdentifier?
}

/// One way an operation can answer.
struct SwiftResponse: Sendable {
  enum Payload: Sendable {
    case none
    case json(SwiftType)
    case events(SwiftType)
    case text
    case bytes
    /// Bytes of a range of media types, with the one that was sent.
    case media
  }

  var name: SwiftIdentifier
  var status: Response.Status
  var mediaType: String?
  var payload: Payload
  /// Whether it is the first media type of its status, which stands for all that are not named.
  var isPreferred: Bool
  /// Whether the operation documents no success and this is the next best: its `default`, which is a success with a status
  /// of 2XX, or a redirection.
  var standsForSuccess = false
  /// The name of the struct of its documented headers.
  var headers: String?
  var documentation: Documentation
  /// How events are named and which one is the last.
  var events = EventStreamRule()

  var isSuccess: Bool {
    switch status {
    case .code(let code): (200...299).contains(code) || standsForSuccess
    case .range(let digit): digit == 2 || standsForSuccess
    case .default: standsForSuccess
    }
  }

  var isRedirection: Bool {
    switch status {
    case .code(let code): (300...399).contains(code)
    case .range(let digit): digit == 3
    case .default: false
    }
  }

  var type: SwiftType? {
    switch payload {
    case .none: nil
    case .json(let type): type
    case .events(let event): .events(event)
    case .text: .string
    case .bytes: .bytes
    case .media: .media
    }
  }
}

/// Documented headers of responses.
struct SwiftHeaders: Sendable {
  struct Field: Sendable {
    var name: SwiftIdentifier
    var header: Response.Header
    var type: SwiftType
    var documentation: Documentation

    var propertyType: SwiftType { header.isRequired ? type : .optional(type) }
  }

  var typeName: String
  var fields: [Field]
}

/// The operations of one resource, or what the API's provider calls.
struct SwiftGroup: Sendable {
  enum Kind: Sendable {
    case resource
    case webhooks
    case callbacks
  }

  var kind = Kind.resource
  /// The property of the client by which it is reached; nil for the client's own operations.
  var name: SwiftIdentifier?
  var typePrefix: String
  var operations: [SwiftOperation]
}

/// All that will be declared for a document.
struct SwiftAPI: Sendable {
  var options: Options
  var api: API
  /// One list for each top-level type: the type, then those nested in it.
  var types: [[SwiftDeclaration]]
  var groups: [SwiftGroup]
  /// The webhooks, and the callbacks, where there are some.
  var webhooks: [SwiftGroup]
  /// The names of what operations share: servers and security.
  var shared: SharedNames

  /// The protocol that all types of the document conform to.
  var model: String { options.name + "Model" }
  var operationCount: Int { (groups + webhooks).reduce(0) { $0 + $1.operations.count } }
  var typeCount: Int { types.reduce(0) { $0 + $1.count } }
}
