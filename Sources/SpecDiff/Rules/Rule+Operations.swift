extension Rule {
  /// The rule's row in the table.
  package var entry: Entry {
    operationEntry ?? webhookEntry ?? responseEntry ?? securityEntry ?? schemaEntry ?? propertyEntry ?? valueEntry
  }

  /// Rules of what the server calls.
  private var webhookEntry: Entry? {
    switch self {
    case .webhookAdded:
      Entry(
        "Webhook added", "Consumers may choose which of the incoming webhooks to implement (OpenAPI 3.1 §4.8.1).",
        Effect(.compatible, .possibly, "old clients need not take it; an old server never calls it"))
    case .webhookRemoved:
      Entry(
        "Webhook removed", "`webhooks` lists what may be received as part of the API (OpenAPI 3.1 §4.8.1).",
        Effect(.possibly, .compatible, "old clients are never called any more"))
    case .callbackAdded:
      Entry(
        "Callback added",
        "`callbacks` lists what the server may call on account of an operation (OpenAPI 3.1 §4.8.10).",
        Effect(.possibly, .possibly, "old clients may be called where they take no calls; an old server never calls it")
      )
    case .callbackRemoved:
      Entry(
        "Callback removed",
        "`callbacks` lists what the server may call on account of an operation (OpenAPI 3.1 §4.8.10).",
        Effect(.possibly, .possibly, "old clients are never called any more; an old server goes on calling"))
    case .callbackMoved:
      Entry(
        "Callback goes elsewhere", "A callback's key says where its address is found (OpenAPI 3.1 §4.8.18).",
        Effect(.breaking, .breaking, "the other side finds the address elsewhere, or none"))
    case _: nil
    }
  }

  /// Rules of operations, parameters and bodies.
  private var operationEntry: Entry? {
    switch self {
    case .operationAdded:
      Entry(
        "Operation added", "A path item lists the operations that are available on a path (OpenAPI 3.1 §4.8.9).",
        Effect(.compatible, .breaking, "an old server does not know it"))
    case .operationRemoved:
      Entry(
        "Operation removed", "A path item lists the operations that are available on a path (OpenAPI 3.1 §4.8.9).",
        Effect(.breaking, .compatible, "old clients call what is no longer there"))
    case .operationMoved:
      Entry(
        "Operation moved",
        "An operation is reached by its method and path (OpenAPI 3.1 §4.8.8); its `operationId` stayed the same.",
        Effect(.breaking, .breaking, "the other side does not know the method and address"))
    case .operationRenamed:
      Entry(
        "Operation renamed",
        "`operationId` identifies an operation for tools and does not travel (OpenAPI 3.1 §4.8.10).",
        Effect(.compatible, .compatible, "method and path are the same; names in generated code change"))
    case .operationDeprecated:
      Entry(
        "Operation deprecated", "Consumers should refrain from using a deprecated operation (OpenAPI 3.1 §4.8.10).",
        Effect(.compatible, .compatible, "it works as before"))
    case .parameterAdded:
      Entry(
        "Optional parameter added", "A parameter that is not `required` may be left out (OpenAPI 3.1 §4.8.12).",
        Effect(.compatible, .possibly, "old clients do not send it; an old server may ignore it"))
    case .requiredParameterAdded:
      Entry(
        "Required parameter added", "A parameter that is `required` is mandatory (OpenAPI 3.1 §4.8.12).",
        Effect(.breaking, .possibly, "old clients do not send it"))
    case .parameterRemoved:
      Entry(
        "Optional parameter removed", "Operations take the parameters that are listed (OpenAPI 3.1 §4.8.10).",
        Effect(.possibly, .compatible, "old clients may send it, and it has no effect or is refused"))
    case .requiredParameterRemoved:
      Entry(
        "Required parameter removed", "A parameter that is `required` is mandatory (OpenAPI 3.1 §4.8.12).",
        Effect(.possibly, .breaking, "old clients send it, and it has no effect or is refused"))
    case .parameterBecameRequired:
      Entry(
        "Parameter became required", "A parameter that is `required` is mandatory (OpenAPI 3.1 §4.8.12).",
        Effect(.breaking, .compatible, "old clients may leave it out"))
    case .parameterBecameOptional:
      Entry(
        "Parameter became optional", "A parameter that is not `required` may be left out (OpenAPI 3.1 §4.8.12).",
        Effect(.compatible, .breaking, "an old server refuses new clients that leave it out"))
    case .parameterMoved:
      Entry(
        "Parameter moved", "A parameter is identified by its name and its place, `in` (OpenAPI 3.1 §4.8.12).",
        Effect(.breaking, .breaking, "the other side looks for it elsewhere"))
    case .parameterRenamed:
      Entry(
        "Path parameter renamed", "Path parameters are found by their position in the path (OpenAPI 3.1 §4.8.8).",
        Effect(.compatible, .compatible, "the name does not travel; labels in generated code change"))
    case .parameterFormatChanged:
      Entry(
        "Parameter written otherwise",
        "`style`, `explode` and `content` say how a parameter is written (OpenAPI 3.1 §4.8.12).",
        Effect(.breaking, .breaking, "the other side reads it by other rules"))
    case .parameterReservedChanged:
      Entry(
        "Reserved characters of a parameter",
        "`allowReserved` says whether reserved characters are sent as they are (OpenAPI 3.1 §4.8.12).",
        Effect(.possibly, .possibly, "values with reserved characters are written otherwise"))
    case .parameterDeprecated:
      Entry(
        "Parameter deprecated", "A deprecated parameter should be transitioned out of usage (OpenAPI 3.1 §4.8.12).",
        Effect(.compatible, .compatible, "it works as before"))
    case .bodyAdded:
      Entry(
        "Optional body added", "A body that is not `required` may be left out (OpenAPI 3.1 §4.8.13).",
        Effect(.compatible, .possibly, "old clients send none; an old server may ignore it"))
    case .requiredBodyAdded:
      Entry(
        "Required body added", "`required` says that the request must have a body (OpenAPI 3.1 §4.8.13).",
        Effect(.breaking, .possibly, "old clients send none"))
    case .bodyRemoved:
      Entry(
        "Optional body removed", "Operations take the body that is described (OpenAPI 3.1 §4.8.10).",
        Effect(.possibly, .compatible, "old clients may send one, and it has no effect or is refused"))
    case .requiredBodyRemoved:
      Entry(
        "Required body removed", "`required` says that the request must have a body (OpenAPI 3.1 §4.8.13).",
        Effect(.possibly, .breaking, "old clients send one that has no effect, and an old server needs one"))
    case .bodyBecameRequired:
      Entry(
        "Body became required", "`required` says that the request must have a body (OpenAPI 3.1 §4.8.13).",
        Effect(.breaking, .compatible, "old clients may send none"))
    case .bodyBecameOptional:
      Entry(
        "Body became optional", "A body that is not `required` may be left out (OpenAPI 3.1 §4.8.13).",
        Effect(.compatible, .breaking, "an old server refuses new clients that send none"))
    case .mediaTypeAdded:
      Entry(
        "Media type added", "`content` lists the media types that are available (OpenAPI 3.1 §4.8.13, §4.8.17).",
        request: Effect(.compatible, .breaking, "an old server does not read it"),
        response: Effect(
          .possibly, .breaking, "clients that do not say what they accept may be given it; an old server cannot give it"
        ))
    case .mediaTypeRemoved:
      Entry(
        "Media type removed", "`content` lists the media types that are available (OpenAPI 3.1 §4.8.13, §4.8.17).",
        request: Effect(.breaking, .compatible, "old clients may send it"),
        response: Effect(.breaking, .possibly, "old clients may ask for it"))
    case .encodingChanged:
      Entry(
        "Form written otherwise", "`encoding` says how the properties of a form are written (OpenAPI 3.1 §4.8.15).",
        Effect(.breaking, .breaking, "the other side reads it by other rules"))
    case .eventStreamChanged:
      Entry(
        "Events told apart otherwise", "`x-event-stream` says how events are named and which one is the last.",
        Effect(.breaking, .breaking, "the other side tells events apart by other rules"))
    case _: nil
    }
  }
}
