extension DiagnosticKind {
  /// 50xx: paths; 51xx: parameters.
  static let paths: [DiagnosticKind] = [
    DiagnosticKind(
      5001, "path-slash", .error, "A path does not begin with `/`.",
      meaning: "Paths are appended to the server's URL.",
      remedy: "Put a `/` before it.",
      example: "paths:\n  pets: {…}"),
    DiagnosticKind(
      5002, "path-template", .error, "The braces of a path are out of order.",
      meaning: "A parameter stands in a path as `{name}`.",
      remedy: "Close, open or fill the braces, as the message says.",
      example: "/pets/{id"),
    DiagnosticKind(
      5003, "equivalent-paths", .error, "Two paths match the same URLs.",
      meaning: "They differ only in the names of their parameters; a server cannot tell them apart. Where no method is "
        + "at both, or other operations of the document are clear, this is a warning.",
      tolerated: "The client has both; the server takes a request for the first of them that it fits.",
      remedy: "Merge them under one name; the note says where the first is.",
      example: "/pets/{id}: {…}\n/pets/{name}: {…}"),
    DiagnosticKind(
      5004, "duplicate-operation-id", .error, "An `operationId` is used twice.",
      meaning: "It names one operation of the document.",
      tolerated: "Both are generated, under names of their own.",
      remedy: "Rename one of them; the note says where the first is.",
      example: "get: {operationId: pets}\npost: {operationId: pets}"),
    DiagnosticKind(
      5005, "additional-operation", .error, "A key of `additionalOperations` is no method that belongs there.",
      meaning: "It holds methods that have no field of their own, by the name that is sent; `GET` is `get`.",
      remedy: "Use the field, or correct the name.",
      example: "additionalOperations:\n  POST: {…}"),
    DiagnosticKind(
      5101, "undeclared-path-parameter", .error, "A name in a path has no parameter.",
      meaning:
        "Each `{name}` of a path needs a parameter with `in: path`. Where others of the document's operations have it "
        + "right, it is a warning; where none has, an error.",
      instead: "It becomes a parameter of type String.",
      tolerated: "It becomes a parameter of type String.",
      remedy: "Declare the parameter, or correct its name.",
      example: "/pets/{id}:\n  get: {parameters: []}"),
    DiagnosticKind(
      5102, "unused-path-parameter", .error, "A parameter of the path does not stand in it.",
      meaning:
        "There is no place in the URL for its value. Where others of the document's operations have it right, it is a "
        + "warning; where none has, an error.",
      instead: "The parameter is not generated.",
      tolerated: "The parameter is not generated.",
      remedy: "Add `{name}` to the path, or remove the parameter.",
      example: "/pets:\n  parameters: [{name: id, in: path, …}]"),
    DiagnosticKind(
      5112, "allow-reserved", .error, "`allowReserved` is not allowed here.",
      meaning: "Nothing is percent-encoded in this place that it could keep.",
      remedy: "Remove it.",
      example: "{name: X-Trace, in: header, allowReserved: true, schema: {type: string}}"),
    DiagnosticKind(
      5113, "parameter-name", .error, "A name cannot stand where the parameter is sent.",
      meaning: "Names of headers are tokens (RFC 9110 §5.6.2); those in paths have no braces.",
      remedy: "Correct the name.",
      example: "{name: 'Bad[Header]', in: header, schema: {type: string}}"),
    DiagnosticKind(
      5103, "repeated-path-parameter", .warning, "A name stands twice in a path.",
      meaning: "The specification wants each once.",
      instead: "Both places take the same value.",
      remedy: "Give them different names.",
      example: "/users/{id}/pets/{id}"),
    DiagnosticKind(
      5104, "path-parameter-not-required", .warning, "A parameter of the path is not required.",
      meaning: "A URL cannot do without a part of its path.",
      instead: "It is required all the same.",
      remedy: "Add `required: true`.",
      example: "{name: id, in: path, schema: {type: string}}"),
    DiagnosticKind(
      5105, "duplicate-parameter", .error, "A parameter is declared twice.",
      meaning: "Name and place together are unique in an operation. Headers that differ only in capitals are the same; "
        + "then the last declaration holds, and this is a warning.",
      remedy: "Remove one; the note says where the first is.",
      example: "parameters:\n  - {name: q, in: query, …}\n  - {name: q, in: query, …}"),
    DiagnosticKind(
      5106, "style-not-allowed", .error, "A style is not allowed here.",
      meaning: "Each place of parameters has its own styles: query form, spaceDelimited, pipeDelimited and deepObject; "
        + "path simple, label and matrix; headers simple; cookies form and cookie.",
      instead: "As an error, nothing is generated; as a warning, a header is written in style `simple`.",
      remedy: "Choose a style of the place, or leave it out.",
      example: "{name: q, in: query, style: simple}"),
    DiagnosticKind(
      5107, "style-not-defined", .warning, "A style is not defined for this kind of value.",
      meaning: "OpenAPI leaves open how such a value is written.",
      instead: "It is written as the message says.",
      remedy: "Choose another style or another schema.",
      example: "{name: q, in: query, style: deepObject, schema: {type: string}}"),
    DiagnosticKind(
      5108, "querystring-not-alone", .error, "A parameter in querystring is not alone.",
      meaning: "It is the whole query; other parameters have no place in it.",
      remedy: "Remove the others, or add them to its schema.",
      example: "parameters:\n  - {in: querystring, …}\n  - {in: query, …}"),
    DiagnosticKind(
      5109, "querystring-schema", .error, "A parameter in querystring has a schema.",
      meaning: "The query is described by `content`, most often `application/x-www-form-urlencoded`.",
      remedy: "Move the schema there.",
      example: "{name: query, in: querystring, schema: {type: object}}"),
    DiagnosticKind(
      5110, "implied-header", .warning, "A header is a parameter, though other parts of the document say what it is.",
      meaning: "`Accept`, `Content-Type` and `Authorization` follow from media types and security.",
      instead: "The parameter is ignored, as the specification says.",
      remedy: "Remove it.",
      example: "{name: Authorization, in: header, …}"),
  ]

  /// 52xx: bodies; 53xx: responses; 55xx: pages and streams; 56xx: callbacks and webhooks.
  static let bodies: [DiagnosticKind] = [
    DiagnosticKind(
      5201, "media-type-not-used", .warning, "A media type is the same as another.",
      meaning: "They differ only in what does not tell them apart.",
      instead: "The first one is generated.",
      remedy: "Remove one.",
      example: "content: {application/json: {…}, Application/JSON: {…}}"),
    DiagnosticKind(
      5202, "media-type-as-bytes", .warning, "The schema of a body has no Swift type.",
      meaning: "How this media type writes values is not known.",
      instead: "The body is bytes, as they are sent, or a string where the media type is one of text.",
      remedy: "Nothing has to be done; remove the schema, or let the message be ignored.",
      example: "content:\n  application/xml: {schema: {type: object}}"),
    DiagnosticKind(
      5203, "encoding-not-used", .warning, "A part's encoding is not used.",
      meaning: "Its value is written as its type has it, or there is no such part.",
      instead: "The field in the message is ignored.",
      remedy: "Remove it, or let the schema say what is meant.",
      example: "encoding:\n  file: {contentType: image/png, style: form}"),
    DiagnosticKind(
      5204, "item-schema-not-used", .warning, "`itemSchema` is not used.",
      meaning: "It is of the values of a stream: server-sent events, JSON Lines, JSON text sequences.",
      instead: "The body is read and written by its `schema`, and is as it is sent where there is none.",
      remedy: "Use `schema`, or a media type that is a stream.",
      example: "application/json: {itemSchema: {…}}"),
    DiagnosticKind(
      5205, "body-without-meaning", .warning, "A method that has no body in HTTP takes one.",
      meaning:
        "What a body of GET, HEAD or TRACE means is not defined (RFC 9110 §9.3), and URLSession refuses to send one.",
      instead: "It is generated; whether it arrives is up to the transport.",
      remedy: "Use POST, or QUERY from OpenAPI 3.2 on.",
      example: "get:\n  requestBody: {…}"),
    DiagnosticKind(
      5206, "multipart-as-parts", .warning, "The schema of a multipart body does not name its parts.",
      meaning: "A form becomes a struct where its schema is an object, or a choice of objects.",
      instead: "The body is a list of parts, each with a name of your choice.",
      remedy: "Describe the form as one object; otherwise nothing has to be done.",
      example: "content:\n  multipart/form-data: {schema: {type: object, additionalProperties: {type: string}}}"),
    DiagnosticKind(
      5207, "form-of-alternatives", .note, "The schema of a multipart body is a choice of objects.",
      meaning: "Parts are the members of one struct; which of them go together is what validation checks.",
      instead: "The struct has the parts of all alternatives, and requires those that all of them require.",
      remedy: "Nothing has to be done.",
      example: "content:\n  multipart/form-data: {schema: {oneOf: [{$ref: '#/components/schemas/ByFile'}, …]}}"),
    DiagnosticKind(
      5208, "part-of-parts", .note, "A part of a form has parts of its own.",
      meaning: "A multipart body within another is written by who sends it, with a boundary of its own.",
      instead: "The part is a `MultipartFile`: `MultipartFile(parts:as:)` makes it of others, `parts()` reads them.",
      remedy: "Nothing has to be done.",
      example: "encoding:\n  attachments: {contentType: multipart/mixed, itemEncoding: {contentType: image/png}}"),
    DiagnosticKind(
      5301, "invalid-status", .error, "The key of a response is no status.",
      meaning: "Statuses are 100 to 599, the ranges 1XX to 5XX, and `default`.",
      tolerated: "The response is not generated.",
      remedy: "Correct it.",
      example: "responses:\n  ok: {…}"),
    DiagnosticKind(
      5302, "status-class-case", .warning, "A range of statuses is in lower case.",
      meaning: "The specification writes `4XX`.",
      instead: "It is read as if in upper case.",
      remedy: "Write it in upper case.",
      example: "responses:\n  4xx: {…}"),
    DiagnosticKind(
      5501, "paging", .error, "An operation cannot be paged as the configuration says.",
      meaning: "What the rule names is not in the operation's parameters or its answer, or is of another type.",
      remedy: "Correct the rule; `swiftwright inspect FILE --stage swift` shows the operation's members.",
      example: "paging: {operations: {listPets: {scheme: token, parameter: after, next: last_id}}}"),
    DiagnosticKind(
      5502, "event-stream-extension", .warning, "`x-event-stream` cannot be read.",
      meaning: "The extension has `name`, the member that names an event, and `end`, the events that end the stream.",
      instead: "What cannot be read is ignored.",
      remedy: "Write `x-event-stream: {name: type, end: [message_stop]}`.",
      example: "x-event-stream: {names: type}"),
    DiagnosticKind(
      5601, "webhook-server", .warning, "A webhook or callback has servers.",
      meaning: "Who is called has said where; each call takes the address.",
      instead: "They are ignored.",
      remedy: "Remove them.",
      example: "webhooks:\n  newPet:\n    servers: [{url: https://example.com}]"),
    DiagnosticKind(
      5602, "webhook-path-parameter", .warning, "A webhook or callback has a parameter in its path.",
      meaning: "Its address has no template that could take the value.",
      instead: "The parameter is not generated.",
      remedy: "Put it into the query or the body.",
      example: "webhooks:\n  newPet:\n    parameters: [{name: id, in: path, …}]"),
  ]

  /// 54xx: security.
  static let security: [DiagnosticKind] = [
    DiagnosticKind(
      5401, "undefined-security-scheme", .error, "A security requirement names no scheme.",
      meaning:
        "Schemes are defined in `components.securitySchemes`. One that has scopes is taken for OAuth 2, with a warning.",
      tolerated: "The scheme takes no credential; give it in a middleware.",
      remedy: "Define it there, or correct the name.",
      example: "security: [{bearer: []}]"),
    DiagnosticKind(
      5402, "http-scheme-not-computed", .warning, "The credential of an HTTP scheme is not computed.",
      meaning: "Basic and bearer are written by the client; schemes such as digest need an exchange.",
      instead: "The credential is sent as the user gives it, after the scheme's name.",
      remedy: "Give the credential as the scheme writes it, or compute it in a middleware.",
      example: "{type: http, scheme: digest}"),
  ]
}
