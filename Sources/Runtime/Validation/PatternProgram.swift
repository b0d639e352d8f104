/// A regular expression as instructions for a machine.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Goes over one scalar of a set.
    case scalar(ScalarSet)
    /// Goes on at two places, the first one first.
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case wordBoundary(isNegated: Bool)
    /// Tries the instructions from the next one on where the machine stands; `then` comes after them.
    case look(isBehind: Bool, isNegated: Bool, then: Int)
    /// Remembers the position: where a group begins (even) or ends (odd).
    case save(Int)
    /// Forgets what groups matched.
    case clear(Range<Int>)
    case reference([Int])
    /// Remembers where a round of a loop began.
    case enter(Int)
    /// Fails when the round that ends went nowhere.
    case progress(Int)
    case match
  }

  private(set) var instructions: [Instruction] = []
  private(set) var groupCount: Int
  private(set) var loopCount = 0

  /// Whether the expression refers to what its groups matched, which takes trying.
  private(set) var hasReferences = false

  /// How many instructions an expression may have.
  private static let maximumCount = 200_000

  /// - Throws: ``PatternError`` when the expression is too large.
  init(_ syntax: PatternSyntax, groupCount: Int) throws(PatternError) {
    self.groupCount = groupCount
    try append(syntax, isBackward: false)
    try append(.match)
  }

  private mutating func append(_ instruction: Instruction) throws(PatternError) {
    if instructions.count == Self.maximumCount { throw PatternError("the expression is too large") }
    instructions.append(instruction)
  }

  private mutating func append(_ syntax: PatternSyntax, isBackward: Bool) throws(PatternError) {
    switch syntax {
    case .empty: break
    case .scalars(let set): try append(.scalar(set))
    case .sequence(let terms):
      for term in isBackward ? terms.reversed() : terms { try append(term, isBackward: isBackward) }
    case .alternatives(let branches): try append(branches, isBackward: isBackward)
    case .group(let number, let body):
      try append(.save(2 * number + (isBackward ? 1 : 0)))
      try append(body, isBackward: isBackward)
      try append(.save(2 * number + (isBackward ? 0 : 1)))
    case .repeated(let body, let minimum, let maximum, let isLazy, let groups):
      for _ in 0..<minimum {
        if !groups.isEmpty { try append(.clear(groups)) }
        try append(body, isBackward: isBackward)
        if case .empty = body { break }
      }
      if let maximum {
        try appendOptional(body, maximum - minimum, isLazy, groups, isBackward)
      } else {
        try appendLoop(body, isLazy, groups, isBackward)
      }
    case .start: try append(.start)
    case .end: try append(.end)
    case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated))
    case .look(let body, let isBehind, let isNegated):
      let place = instructions.count
      try append(.match)
      try append(body, isBackward: isBehind)
      try append(.match)
      instructions[place] = .look(isBehind: isBehind, isNegated: isNegated, then: instructions.count)
    case .reference(let groups):
      hasReferences = true
      try append(.reference(groups))
    }
  }

  private mutating func append(_ branches: [PatternSyntax], isBackward: Bool) throws(PatternError) {
    var jumps: [Int] = []
    for (index, branch) in branches.enumerated() {
      guard index < branches.count - 1 else {
        try append(branch, isBackward: isBackward)
        break
      }
      let split = instructions.count
      try append(.match)
      try append(branch, isBackward: isBackward)
      jumps.append(instructions.count)
      try append(.match)
      instructions[split] = .split(split + 1, instructions.count)
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  /// As often as can be.
  private mutating func appendLoop(
    _ body: PatternSyntax,
    _ isLazy: Bool,
    _ groups: Range<Int>,
    _ isBackward: Bool
  ) throws(PatternError) {
    let loop = loopCount
    loopCount += 1
    let split = instructions.count
    try append(.match)
    try append(.enter(loop))
    if !groups.isEmpty { try append(.clear(groups)) }
    try append(body, isBackward: isBackward)
    try append(.progress(loop))
    try append(.jump(split))
    let end = instructions.count
    instructions[split] = isLazy ? .split(end, split + 1) : .split(split + 1, end)
  }

  /// At most so often.
  private mutating func appendOptional(
    _ body: PatternSyntax,
    _ count: Int,
    _ isLazy: Bool,
    _ groups: Range<Int>,
    _ isBackward: Bool
  ) throws(PatternError) {
    var splits: [Int] = []
    let loop = loopCount
    if count > 0 { loopCount += 1 }
    for _ in 0..<count {
      splits.append(instructions.count)
      try append(.match)
      try append(.enter(loop))
      if !groups.isEmpty { try append(.clear(groups)) }
      try append(body, isBackward: isBackward)
      try append(.progress(loop))
    }
    let end = instructions.count
    for split in splits { instructions[split] = isLazy ? .split(end, split + 1) : .split(split + 1, end) }
  }
}
