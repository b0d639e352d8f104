/// Runs a program in all ways at once: which instructions can be reached is worked out for one position after the other.
struct PatternSimulation {
  private let program: PatternProgram
  private let text: [Unicode.Scalar]
  private var steps = 0

  init(_ program: PatternProgram, _ text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
  }

  /// Whether a part of the text matches; nil when that took too long to find out.
  mutating func run() -> Bool? {
    let result = run(from: 0, at: 0, isBackward: false, isAnchored: false)
    return steps > Pattern.stepLimit ? nil : result
  }

  /// The instructions reached at one position, each once.
  private struct Front {
    var order: [Int] = []
    private var marks: [UInt32]
    private var generation: UInt32 = 1

    init(_ count: Int) {
      marks = Array(repeating: 0, count: count)
    }

    mutating func insert(_ place: Int) -> Bool {
      if marks[place] == generation { return false }
      marks[place] = generation
      return true
    }

    mutating func clear() {
      order.removeAll(keepingCapacity: true)
      generation += 1
    }
  }

  /// Whether the instructions from `start` on match at a position, or from there on.
  private mutating func run(from start: Int, at origin: Int, isBackward: Bool, isAnchored: Bool) -> Bool {
    steps += program.instructions.count / 16
    var current = Front(program.instructions.count)
    var next = Front(program.instructions.count)
    var position = origin
    if reach(start, position, &current) { return true }
    while steps <= Pattern.stepLimit {
      guard let scalar = scalar(at: position, isBackward: isBackward) else { return false }
      if isAnchored, current.order.isEmpty { return false }
      position += isBackward ? -1 : 1
      for place in current.order {
        steps += 1
        guard case .scalar(let set) = program.instructions[place], set.contains(scalar) else { continue }
        if reach(place + 1, position, &next) { return true }
      }
      if !isAnchored, reach(start, position, &next) { return true }
      swap(&current, &next)
      next.clear()
    }
    return false
  }

  private func scalar(at position: Int, isBackward: Bool) -> Unicode.Scalar? {
    if isBackward { return position > 0 ? text[position - 1] : nil }
    return position < text.count ? text[position] : nil
  }

  /// Follows all that takes no scalar from an instruction on; true when the end is among it.
  private mutating func reach(_ start: Int, _ position: Int, _ front: inout Front) -> Bool {
    var pending = [start]
    while let place = pending.popLast() {
      guard front.insert(place) else { continue }
      steps += 1
      switch program.instructions[place] {
      case .match: return true
      case .scalar: front.order.append(place)
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .jump(let target): pending.append(target)
      case .start: if position == 0 { pending.append(place + 1) }
      case .end: if position == text.count { pending.append(place + 1) }
      case .wordBoundary(let isNegated):
        if text.isWordBoundary(position) != isNegated { pending.append(place + 1) }
      case .look(let isBehind, let isNegated, let then):
        let isFound = run(from: place + 1, at: position, isBackward: isBehind, isAnchored: true)
        if isFound != isNegated { pending.append(then) }
      case .save, .clear, .enter, .progress: pending.append(place + 1)
      case .reference: return false
      }
    }
    return false
  }
}
