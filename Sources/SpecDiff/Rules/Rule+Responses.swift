extension Rule {
  /// Rules of responses.
  var responseEntry: Entry? {
    switch self {
    case .successAdded:
      Entry(
        "Successful response added",
        "Documentation is expected to cover the successful responses (OpenAPI 3.1 §4.8.16).",
        Effect(.possibly, .possibly, "old clients read it as a response they do not know"))
    case .successRemoved:
      Entry(
        "Successful response removed",
        "Documentation is expected to cover the successful responses (OpenAPI 3.1 §4.8.16).",
        Effect(.possibly, .possibly, "old clients may wait for it; new clients do not know it"))
    case .successReplaced:
      Entry(
        "Successful responses replaced",
        "Documentation is expected to cover the successful responses (OpenAPI 3.1 §4.8.16).",
        Effect(.breaking, .breaking, "one side answers with nothing that the other knows as a success"))
    case .errorAdded:
      Entry(
        "Error response added",
        "Not all response codes are expected to be covered, since they may not be known (OpenAPI 3.1 §4.8.16).",
        Effect(.compatible, .compatible, "clients must cope with errors that are not documented"))
    case .errorRemoved:
      Entry(
        "Error response removed",
        "Not all response codes are expected to be covered, since they may not be known (OpenAPI 3.1 §4.8.16).",
        Effect(.compatible, .compatible, "clients must cope with errors that are not documented"))
    case .headerAdded:
      Entry(
        "Response header added", "`headers` maps the headers that a response may have (OpenAPI 3.1 §4.8.17).",
        Effect(.compatible, .compatible, "old clients ignore it"))
    case .requiredHeaderAdded:
      Entry(
        "Required response header added", "A header that is `required` is always there (OpenAPI 3.1 §4.8.21).",
        Effect(.compatible, .breaking, "an old server does not send it"))
    case .headerRemoved:
      Entry(
        "Optional response header removed", "A header that is not `required` may be absent (OpenAPI 3.1 §4.8.21).",
        Effect(.possibly, .compatible, "old clients never get it any more"))
    case .requiredHeaderRemoved:
      Entry(
        "Required response header removed", "A header that is `required` is always there (OpenAPI 3.1 §4.8.21).",
        Effect(.breaking, .compatible, "old clients rely on it"))
    case .headerBecameRequired:
      Entry(
        "Response header became required", "A header that is `required` is always there (OpenAPI 3.1 §4.8.21).",
        Effect(.compatible, .breaking, "an old server may leave it out"))
    case .headerBecameOptional:
      Entry(
        "Response header became optional", "A header that is not `required` may be absent (OpenAPI 3.1 §4.8.21).",
        Effect(.breaking, .compatible, "old clients rely on it"))
    case _: nil
    }
  }

  /// Rules of security and servers.
  var securityEntry: Entry? {
    switch self {
    case .securityAdded:
      Entry(
        "Credentials became necessary",
        "One of the security requirements must be satisfied; an empty one makes security optional (OpenAPI 3.1 §4.8.10).",
        Effect(.breaking, .compatible, "old clients may send no credentials"))
    case .securityRemoved:
      Entry(
        "Credentials no longer necessary",
        "One of the security requirements must be satisfied; an empty one makes security optional (OpenAPI 3.1 §4.8.10).",
        Effect(.compatible, .breaking, "an old server refuses new clients that send no credentials"))
    case .securityAlternativeAdded:
      Entry(
        "Alternative credentials added",
        "Only one of the security requirements needs to be satisfied (OpenAPI 3.1 §4.8.30).",
        Effect(.compatible, .breaking, "an old server does not take the new credentials"))
    case .securityAlternativeRemoved:
      Entry(
        "Alternative credentials removed",
        "Only one of the security requirements needs to be satisfied (OpenAPI 3.1 §4.8.30).",
        Effect(.breaking, .compatible, "clients with these credentials are refused"))
    case .scopeAdded:
      Entry(
        "Scope added", "A requirement lists the scopes that execution needs (OpenAPI 3.1 §4.8.30).",
        Effect(.breaking, .compatible, "tokens of old clients lack it"))
    case .scopeRemoved:
      Entry(
        "Scope removed", "A requirement lists the scopes that execution needs (OpenAPI 3.1 §4.8.30).",
        Effect(.compatible, .breaking, "tokens of new clients may lack it, which an old server refuses"))
    case .schemeAdded:
      Entry(
        "Security scheme added", "A scheme counts where a requirement names it (OpenAPI 3.1 §4.8.27).",
        Effect(.compatible, .compatible, "what it means for operations is told of them"))
    case .schemeRemoved:
      Entry(
        "Security scheme removed", "A scheme counts where a requirement names it (OpenAPI 3.1 §4.8.27).",
        Effect(.compatible, .compatible, "what it means for operations is told of them"))
    case .schemeChanged:
      Entry(
        "Security scheme changed", "A scheme says how credentials are sent or had (OpenAPI 3.1 §4.8.27).",
        Effect(.breaking, .breaking, "the other side sends or looks for credentials by other rules"))
    case .serverAdded:
      Entry(
        "Server added", "`servers` lists where the API is served (OpenAPI 3.1 §4.8.5).",
        Effect(.compatible, .possibly, "old clients go on using the servers they know"))
    case .serverRemoved:
      Entry(
        "Server removed", "`servers` lists where the API is served (OpenAPI 3.1 §4.8.5).",
        Effect(.possibly, .compatible, "old clients may call a server that is no longer there"))
    case .serverOrderChanged:
      Entry(
        "Another server comes first", "The order of servers has no meaning of its own (OpenAPI 3.1 §4.8.5).",
        Effect(.compatible, .compatible, "generated clients call the first one unless told otherwise"))
    case .serverVariableChanged:
      Entry(
        "Server variable changed", "Variables are substituted in the server's URL (OpenAPI 3.1 §4.8.6).",
        Effect(.possibly, .possibly, "the URL that clients make of it may differ"))
    case _: nil
    }
  }
}
