import SwiftwrightMustache

/// The deprecated names of types that have new ones.
enum RenamedView {
  static func view(_ swift: SwiftAPI) -> MustacheValue {
    [
      "template": "Renamed",
      "types": .list(
        swift.options.renamed.map { ["old": .string($0.old), "new": .string($0.new)] }
      ),
    ]
  }
}
