/// A segment of a path with parameters in it, such as `{id}`, `{id}:cancel` or `{name}.{extension}`.
struct SegmentPattern: Sendable, Hashable {
  /// The texts around the parameters: one more than there are parameters.
  private let literals: [[UInt8]]

  /// How much of a segment must be as the pattern says.
  let weight: Int

  /// Nil for a segment without parameters.
  init?(_ template: PathTemplate) {
    var literals: [[UInt8]] = [[]]
    for part in template.parts {
      switch part {
      case .literal(let text): literals[literals.count - 1] += text.utf8
      case .parameter: literals.append([])
      }
    }
    guard literals.count > 1 else { return nil }
    self.literals = literals
    weight = literals.reduce(0) { $0 + $1.count }
  }

  /// Where the parameters' values stand, if a segment has this form; they are not empty, and all but the last are as short
  /// as can be.
  func match(_ path: UnsafeBufferPointer<UInt8>, _ segment: Range<Int>) -> [Range<Int>]? {
    if weight == 0, literals.count == 2 { return segment.isEmpty ? nil : [segment] }
    guard let prefix = literals.first, let suffix = literals.last, segment.count > prefix.count + suffix.count,
      path[segment].starts(with: prefix), path[segment].suffix(suffix.count).elementsEqual(suffix)
    else { return nil }
    var parameters: [Range<Int>] = []
    var rest = segment.lowerBound + prefix.count..<segment.upperBound - suffix.count
    for literal in literals.dropFirst().dropLast() {
      let start = rest.dropFirst().first { path[$0..<rest.upperBound].starts(with: literal) }
      guard let start else { return nil }
      parameters.append(rest.lowerBound..<start)
      rest = start + literal.count..<rest.upperBound
    }
    guard !rest.isEmpty else { return nil }
    parameters.append(rest)
    return parameters
  }
}
