/// The known name that is meant by a mistyped one; nil if none is near enough.
package func suggestion(for name: String, among known: some Sequence<String>) -> String? {
  let bytes = Array(name.utf8)
  let limit = bytes.count < 3 ? 0 : bytes.count < 4 ? 1 : bytes.count < 8 ? 2 : 3
  var best: (name: String, distance: Int)?
  for candidate in known where abs(candidate.utf8.count - bytes.count) <= limit && candidate != name {
    if candidate.lowercased() == name.lowercased() { return candidate }
    let distance = editDistance(bytes, Array(candidate.utf8))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// How many bytes must be put in, taken out, replaced or swapped with their neighbour to make one text of the other.
private func editDistance(_ one: [UInt8], _ two: [UInt8]) -> Int {
  guard !one.isEmpty, !two.isEmpty else { return max(one.count, two.count) }
  var before: [Int] = []
  var previous = Array(0...two.count)
  for i in one.indices {
    var current = [i + 1]
    for j in two.indices {
      var distance = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (one[i] == two[j] ? 0 : 1))
      if i > 0, j > 0, one[i] == two[j - 1], one[i - 1] == two[j] { distance = min(distance, before[j - 1] + 1) }
      current.append(distance)
    }
    (before, previous) = (previous, current)
  }
  return previous[two.count]
}
