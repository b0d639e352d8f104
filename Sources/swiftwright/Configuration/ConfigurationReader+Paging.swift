import SwiftwrightEmitter
import SwiftwrightYAML

extension ConfigurationReader {
  /// Reads `paging`: `off`, or a rule for each operation that is named.
  mutating func paging(_ node: YAMLNode, _ result: inout DocumentConfiguration) {
    if let isOn = node.onOff {
      result.paging.isAutomatic = isOn
      return
    }
    guard let mapping = mapping(node, "`paging`", keys: ["automatic", "operations"]) else { return }
    if let automatic = mapping["automatic"] {
      if let isOn = automatic.onOff {
        result.paging.isAutomatic = isOn
      } else {
        fail("wrong-type", "`automatic` must be `on` or `off`", at: automatic)
      }
    }
    guard let operations = mapping["operations"] else { return }
    for entry in entries(operations, "operations") {
      result.namedKeys.append(.init(kind: .operation, name: entry.key, location: entry.keyLocation))
      if entry.value.onOff == false {
        result.paging.operations[entry.key] = .some(nil)
      } else if let rule = pagingRule(entry.value) {
        result.paging.operations[entry.key] = rule
      }
    }
  }

  private mutating func pagingRule(_ node: YAMLNode) -> PagingOptions.Rule? {
    let what = "the paging of an operation"
    let keys = ["scheme", "parameter", "items", "next", "more", "id", "first"]
    guard let mapping = mapping(node, what, keys: keys),
      let scheme = required("scheme", of: mapping, at: node, what).flatMap({
        choice($0, "scheme", PagingOptions.Scheme.self)
      }),
      let parameter = required("parameter", of: mapping, at: node, what).flatMap({ text($0, "parameter") })
    else { return nil }
    var rule = PagingOptions.Rule(scheme: scheme, parameter: parameter, location: node.location)
    rule.items = mapping["items"].flatMap { text($0, "items") }
    rule.more = mapping["more"].flatMap { text($0, "more") }
    switch scheme {
    case .token: rule.next = required("next", of: mapping, at: node, what).flatMap { text($0, "next") }
    case .cursor: rule.id = required("id", of: mapping, at: node, what).flatMap { text($0, "id") }
    case .page:
      if let first = mapping["first"] {
        if case .integer(let number)? = first.scalar?.value {
          rule.first = number
        } else {
          fail("wrong-type", "`first` must be an integer, found \(first.kindName)", at: first)
        }
      }
    case .offset, .link: break
    }
    return rule
  }
}

extension YAMLNode {
  /// `on` and `off` as YAML 1.1 has them, and `true` and `false`.
  fileprivate var onOff: Bool? {
    switch scalar?.value {
    case .bool(let value): value
    case .string("on"): true
    case .string("off"): false
    default: nil
    }
  }
}
