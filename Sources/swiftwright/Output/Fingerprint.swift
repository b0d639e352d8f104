import SwiftwrightDiagnostics

/// A text that is the same for equal values, from run to run and from machine to machine.
///
/// It is made of all that a value stores, so that whatever options get in future is in it; sets and dictionaries are in
/// order, and places in files are left out.
func fingerprint(_ value: Any) -> String {
  if let text = value as? String { return text.debugDescription }
  let mirror = Mirror(reflecting: value)
  let parts = mirror.children.filter { !($0.value is SourceLocation) }.map { child in
    (child.label.map { $0 + ": " } ?? "") + fingerprint(child.value)
  }
  switch mirror.displayStyle {
  case .set, .dictionary: return "{" + parts.sorted().joined(separator: ", ") + "}"
  case .collection: return "[" + parts.joined(separator: ", ") + "]"
  case .optional: return parts.first ?? "nil"
  default: return parts.isEmpty ? "\(value)" : "(" + parts.joined(separator: ", ") + ")"
  }
}
