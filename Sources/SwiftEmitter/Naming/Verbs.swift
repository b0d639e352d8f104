/// What operations are commonly said to do: by these words a verb in an operation's ID is told from a noun.
enum Verbs {
  static let known: Set<String> = [
    "accept", "activate", "add", "append", "apply", "approve", "archive", "assign", "attach", "authorize", "ban",
    "cancel", "capture", "change", "check", "close", "complete", "confirm", "convert", "copy", "create", "deactivate",
    "decline", "delete", "deploy", "detach", "disable", "download", "edit", "enable", "execute", "expire", "export",
    "fetch", "finalize", "find", "follow", "generate", "get", "grant", "import", "insert", "invite", "invoke", "join",
    "leave", "list", "mark", "merge", "modify", "move", "patch", "pause", "place", "post", "preview", "promote",
    "publish", "put", "query", "read", "refresh", "register", "reject", "release", "remove", "rename", "reorder",
    "replace", "reset", "resolve", "restart", "restore", "resume", "retrieve", "retry", "revoke", "rotate", "run",
    "save", "schedule", "search", "seek", "send", "set", "sign", "skip", "start", "stop", "store", "stream", "submit",
    "subscribe", "sync", "terminate", "test", "toggle", "transfer", "trigger", "unarchive", "unassign", "unban",
    "unfollow", "unschedule", "unsubscribe", "update", "upload", "upsert", "validate", "verify", "void", "watch",
  ]

  /// Verbs that are no nouns too, so that they may stand behind their object: `share list`.
  static let trailing: Set<String> = ["create", "delete", "fetch", "get", "list", "modify", "remove", "retrieve"]

  /// Verbs that are never nouns: a path's segment that begins with one says what is done, even if it ends in a plural.
  static let imperative: Set<String> = [
    "activate", "add", "append", "apply", "approve", "assign", "attach", "cancel", "close", "complete", "confirm",
    "create", "deactivate", "decline", "delete", "detach", "disable", "enable", "generate", "get", "modify", "move",
    "read", "reject", "remove", "rename", "replace", "resolve", "restore", "resume", "retrieve", "revoke", "send",
    "submit", "terminate", "unassign", "update", "upsert", "validate", "verify",
  ]

  /// What a segment at the end of a path does where it is asked for with GET.
  static let asking: Set<String> = [
    "check", "download", "export", "find", "list", "lookup", "search", "validate", "verify",
  ]

  /// Verbs of an operation that reads.
  static let reading: Set<String> = ["fetch", "find", "get", "read", "retrieve"]
}

extension Words {
  var beginsWithVerb: Bool { begins(with: Verbs.known) }

  func begins(with words: Set<String>) -> Bool {
    list.first.map { words.contains($0.lowercased()) } ?? false
  }
}
