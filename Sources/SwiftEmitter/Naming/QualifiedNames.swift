import SwiftwrightOpenAPI

/// Components named as in other languages' packages, `io.k8s.api.apps.v1.Deployment`: the last parts that only one of them
/// ends in are enough.
struct QualifiedNames {
  /// How many components end in the parts.
  private var counts: [String: Int] = [:]
  /// A name of fewer parts has none to spare.
  private static let fewestParts = 3

  init(_ api: API) {
    for id in api.graph.components {
      guard case .component(let name) = api.graph[id].origin else { continue }
      for ending in Self.endings(of: name) { counts[ending, default: 0] += 1 }
    }
  }

  /// The shortest ending that no other component has; the name itself if it is not qualified.
  func shortened(_ name: String) -> String {
    let endings = Self.endings(of: name)
    guard endings.count >= Self.fewestParts else { return name }
    return endings.first { counts[$0] == 1 } ?? name
  }

  /// The last part, the last two, and so on.
  private static func endings(of name: String) -> [String] {
    if !name.utf8.contains(UInt8(ascii: ".")) { return [name] }
    let parts = name.split(separator: ".")
    return parts.indices.reversed().map { parts[$0...].joined(separator: ".") }
  }
}
