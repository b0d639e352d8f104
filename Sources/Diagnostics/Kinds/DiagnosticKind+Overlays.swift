extension DiagnosticKind {
  /// 23xx: overlays.
  static let overlays: [DiagnosticKind] = [
    DiagnosticKind(
      2301, "unsupported-overlay", .error, "The file is no overlay of version 1.",
      meaning: "An overlay says `overlay: 1.0.0` and lists `actions`.",
      remedy: "Add the field, or check that the path is that of the overlay.",
      example: "overlay: 2.0.0"),
    DiagnosticKind(
      2302, "bad-json-path", .error, "The target of an action is no JSONPath.",
      meaning: "Targets are written as RFC 9535 says; the caret shows where the reading ends.",
      remedy: "Names with other characters than letters, digits and `_` go into brackets and quotes.",
      example: "target: $.paths./pets.get"),
    DiagnosticKind(
      2303, "idle-overlay-action", .warning, "An action does nothing.",
      meaning: "It has neither `update` nor `remove: true`.",
      instead: "The action is passed over.",
      remedy: "Add what it shall do, or remove it.",
      example: "actions:\n  - target: $.info"),
    DiagnosticKind(
      2304, "overlay-matches-nothing", .warning, "The target of an action is not in the document.",
      meaning: "The document may have changed since the overlay was written.",
      instead: "The action is passed over.",
      remedy: "Correct the target, or remove the action if the document no longer needs it.",
      example: "target: $.paths['/petz']"),
    DiagnosticKind(
      2305, "overlay-removes-all", .error, "An action removes the whole document.",
      meaning: "`$` is the root, and nothing would be left.",
      remedy: "Name what is to be removed.",
      example: "{target: $, remove: true}"),
    DiagnosticKind(
      2306, "overlay-mismatch", .error, "An update does not fit its target.",
      meaning: "A mapping is merged into a mapping, and a value is added to a list; anything else has no meaning.",
      remedy: "Let the target be the mapping or the list that is to be changed.",
      example: "{target: $.info.title, update: {x: 1}}"),
    DiagnosticKind(
      2307, "overlay-of-another-document", .warning, "The overlay is written for another document.",
      meaning: "Its `extends` names a file other than this.",
      instead: "It is applied all the same.",
      remedy: "Correct `extends`, or remove it.",
      example: "extends: other.yaml"),
  ]
}
