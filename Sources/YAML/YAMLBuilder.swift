import SwiftwrightDiagnostics

/// Builds the tree of a document from its events, without recursion.
struct YAMLBuilder {
  /// How deep collections may be nested: far beyond any real document, and little enough for whoever walks the tree by
  /// recursion.
  static let maximumDepth = 200
  /// How many values all aliases together may stand for.
  static let maximumExpansion = 1_000_000

  private let maximumExpansion: Int
  private var anchors: [String: Anchor] = [:]
  private var expansion = 0
  private var firstAlias: SourceLocation?

  private init(maximumExpansion: Int) {
    self.maximumExpansion = maximumExpansion
  }

  private enum Anchor {
    /// The anchored collection has not ended yet.
    case open(SourceLocation)
    case closed(YAMLNode, weight: Int)
  }

  /// A collection that has not ended yet.
  private struct Frame {
    enum Kind {
      case sequence, mapping
    }
    let kind: Kind
    let location: SourceLocation
    let anchor: String?
    var items: [YAMLNode] = []
    var entries: [YAMLMapping.Entry] = []
    var key: Key?
    var hasMerge = false
    /// How many values it stands for, with aliases followed.
    var weight = 1

    /// Whether the next scalar is a key.
    var awaitsKey: Bool { kind == .mapping && key == nil }

    mutating func add(_ node: YAMLNode, weight: Int) {
      self.weight += weight
      guard let key else {
        items.append(node)
        return
      }
      self.key = nil
      if key.isMerge { hasMerge = true }
      entries.append(.init(key: key.text, keyLocation: key.location, value: node))
    }
  }

  private struct Key {
    let text: String
    let location: SourceLocation
    let isMerge: Bool
  }

  /// The root of the only document; nil if there is none.
  static func build(_ file: SourceFile) throws(YAMLError) -> YAMLNode? {
    try build(file, in: file.bytes.indices, marks: YAMLMarks(file), maximumExpansion: maximumExpansion)
  }

  /// The root of the only document in a part of a file.
  static func build(
    _ file: SourceFile,
    in range: Range<Int>,
    marks: YAMLMarks,
    maximumExpansion: Int
  ) throws(YAMLError) -> YAMLNode? {
    let result = file.bytes.withUnsafeBufferPointer { bytes -> Result<YAMLNode?, YAMLError> in
      do throws(YAMLError) {
        var builder = YAMLBuilder(maximumExpansion: maximumExpansion)
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        return .success(try builder.read(YAMLEvents(part, file: file, marks: marks)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private mutating func read(_ events: YAMLEvents) throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    var frames: [Frame] = []
    while true {
      let node: YAMLNode
      var weight = 1
      switch try next(events, in: frames) {
      case .scalar(let scalar, let location, let anchor):
        if let last = frames.indices.last, frames[last].awaitsKey {
          let isMerge = scalar.style == .plain && scalar.text == "<<" && scalar.tag == nil
          frames[last].key = Key(text: scalar.text, location: location, isMerge: isMerge)
          if let anchor {
            anchors[anchor] = .closed(YAMLNode(location: location, content: .scalar(scalar)), weight: 1)
          }
          continue
        }
        node = YAMLNode(location: location, content: .scalar(scalar))
        if let anchor { anchors[anchor] = .closed(node, weight: 1) }
      case .alias(let name, let location):
        (node, weight) = try follow(name, at: location)
        if let last = frames.indices.last, frames[last].awaitsKey {
          guard let scalar = node.scalar else { throw .complexKey(node.kindName, at: location) }
          frames[last].key = Key(text: scalar.text, location: location, isMerge: false)
          continue
        }
      case .sequenceStart(let location, let anchor):
        try open(.sequence, at: location, anchor, in: &frames)
        continue
      case .mappingStart(let location, let anchor):
        try open(.mapping, at: location, anchor, in: &frames)
        continue
      case .end:
        guard let frame = frames.popLast() else { continue }
        weight = frame.weight
        node = try close(frame)
      case .documentStart(let location):
        documents += 1
        guard documents == 1 else { throw .severalDocuments(at: location) }
        continue
      case .streamEnd:
        return root
      case .other:
        continue
      }
      if let last = frames.indices.last {
        frames[last].add(node, weight: weight)
      } else {
        root = node
      }
    }
  }

  /// The collection that a frame has gathered.
  private mutating func close(_ frame: Frame) throws(YAMLError) -> YAMLNode {
    let node: YAMLNode
    switch frame.kind {
    case .sequence: node = YAMLNode(location: frame.location, content: .sequence(frame.items))
    case .mapping: node = YAMLNode(location: frame.location, content: .mapping(try Self.mapping(frame)))
    }
    if let anchor = frame.anchor { anchors[anchor] = .closed(node, weight: frame.weight) }
    return node
  }

  /// The next event. Text that ends too early is reported where the collection begins that has no end.
  private func next(_ events: YAMLEvents, in frames: [Frame]) throws(YAMLError) -> YAMLEvent {
    do throws(YAMLError) {
      return try events.next()
    } catch {
      guard let open = frames.last, error.location >= events.end, YAMLError.isAboutCollections(error.id) else {
        throw error
      }
      let kind = open.kind == .sequence ? "list" : "mapping"
      throw YAMLError(
        "unexpected-end",
        "the document ends inside of this \(kind)",
        at: open.location,
        notes: [.init("it ends here", at: events.end)]
      )
    }
  }

  private mutating func open(
    _ kind: Frame.Kind,
    at location: SourceLocation,
    _ anchor: String?,
    in frames: inout [Frame]
  ) throws(YAMLError) {
    if let last = frames.last, last.kind == .mapping, last.key == nil {
      throw .complexKey(kind == .sequence ? "a list" : "a mapping", at: location)
    }
    guard frames.count < Self.maximumDepth else {
      throw YAMLError("nesting-limit", "nested more than \(Self.maximumDepth) levels deep", at: location)
    }
    if let anchor { anchors[anchor] = .open(location) }
    frames.append(Frame(kind: kind, location: location, anchor: anchor))
  }

  private mutating func follow(
    _ name: String,
    at location: SourceLocation
  ) throws(YAMLError) -> (YAMLNode, Int) {
    switch anchors[name] {
    case nil:
      throw YAMLError("undefined-alias", "no anchor `&\(name)` stands before this alias", at: location)
    case .open(let start):
      throw YAMLError(
        "recursive-alias",
        "the alias `*\(name)` stands inside of what it refers to",
        at: location,
        notes: [.init("the anchor is here", at: start)]
      )
    case .closed(let node, let weight):
      expansion += weight
      firstAlias = firstAlias ?? location
      guard expansion <= maximumExpansion else {
        throw YAMLError(
          "alias-expansion-limit",
          "with this alias, aliases stand for more than \(maximumExpansion) values",
          at: location,
          notes: firstAlias.map { [.init("the first of them is here", at: $0)] } ?? []
        )
      }
      return (node, weight)
    }
  }

  private static func mapping(_ frame: Frame) throws(YAMLError) -> YAMLMapping {
    var entries = frame.entries
    if frame.hasMerge { entries = try merged(entries) }
    let mapping = YAMLMapping(entries)
    if let index = mapping.index {
      if index.count < entries.count { try refuseDuplicates(entries) }
    } else {
      for place in 0..<entries.count {
        guard let first = mapping.firstIndex(of: entries[place].key), first < place else { continue }
        throw .duplicateKey(entries[place], first: entries[first])
      }
    }
    return mapping
  }

  private static func refuseDuplicates(_ entries: [YAMLMapping.Entry]) throws(YAMLError) {
    var seen: [Spelling: Int] = [:]
    for (place, entry) in entries.enumerated() {
      guard let first = seen.updateValue(place, forKey: Spelling(entry.key)) else { continue }
      throw .duplicateKey(entry, first: entries[first])
    }
  }

  /// The entries with each `<<` replaced by what it brings in. Keys written out win, then the earlier mapping.
  private static func merged(_ entries: [YAMLMapping.Entry]) throws(YAMLError) -> [YAMLMapping.Entry] {
    var known = Set(entries.map { Spelling($0.key) })
    var result: [YAMLMapping.Entry] = []
    for entry in entries {
      guard entry.key == "<<" else {
        result.append(entry)
        continue
      }
      for source in entry.value.sequence ?? [entry.value] {
        guard let mapping = source.mapping else {
          throw YAMLError(
            "merge-key",
            "a merge key `<<` takes a mapping or a list of mappings, not \(source.kindName)",
            at: source.location
          )
        }
        for merged in mapping.entries where known.insert(Spelling(merged.key)).inserted { result.append(merged) }
      }
    }
    return result
  }
}

extension YAMLError {
  /// Whether what is missing may be the end of a collection.
  fileprivate static func isAboutCollections(_ id: String) -> Bool {
    ["unclosed-mapping", "unclosed-list", "yaml-syntax"].contains(id)
  }

  fileprivate static func severalDocuments(at location: SourceLocation) -> YAMLError {
    YAMLError("several-documents", "a second document begins here; one file holds one document", at: location)
  }

  fileprivate static func complexKey(_ kind: String, at location: SourceLocation) -> YAMLError {
    YAMLError("complex-key", "\(kind) cannot be a key", at: location)
  }

  fileprivate static func duplicateKey(_ entry: YAMLMapping.Entry, first: YAMLMapping.Entry) -> YAMLError {
    YAMLError(
      "duplicate-key",
      "duplicate key `\(entry.key)`",
      at: entry.keyLocation,
      notes: [.init("first here", at: first.keyLocation)]
    )
  }
}
