/// What Semantic Versioning 2.0.0 asks of the next version.
package struct VersionAdvice: Sendable {
  /// The part of a version that is to be raised.
  package enum Step: String, Sendable, Comparable, CaseIterable {
    case none, patch, minor, major

    package static func < (lhs: Step, rhs: Step) -> Bool {
      lhs.rank < rhs.rank
    }

    private var rank: Int {
      switch self {
      case .none: 0
      case .patch: 1
      case .minor: 2
      case .major: 3
      }
    }
  }

  /// For the document.
  package var document: Step
  /// For the package that ships the generated code.
  package var package: Step
  /// What the document's version did; nil where it is not of three numbers.
  package var actual: Step?

  init(_ changes: [Change], _ swift: [SwiftChange], from old: String, to new: String) {
    let worst = changes.map(\.severity).max()
    let isMoreThanWords = changes.contains { $0.rule != .documentationChanged }
    document = worst == .breaking ? .major : isMoreThanWords ? .minor : changes.isEmpty ? .none : .patch
    switch swift.map(\.effect).max() {
    case .breaks: package = .major
    case .silent, .addition: package = .minor
    case nil: package = changes.isEmpty ? .none : .patch
    }
    actual = Self.step(from: old, to: new)
  }

  private static func step(from old: String, to new: String) -> Step? {
    if old == new { return Step.none }
    guard let before = numbers(old), let after = numbers(new) else { return nil }
    if before[0] != after[0] { return .major }
    if before[1] != after[1] { return .minor }
    return .patch
  }

  private static func numbers(_ version: String) -> [Int]? {
    let core = version.drop { $0 == "v" }.prefix { $0 != "-" && $0 != "+" }
    let numbers = core.split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
    return numbers.count == 3 ? numbers : nil
  }
}
