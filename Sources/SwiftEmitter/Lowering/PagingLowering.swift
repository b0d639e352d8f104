import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// How an operation's pages are read and followed, as source text.
struct SwiftPaging: Sendable {
  /// The type of a page, without nil.
  var page: SwiftType
  var item: SwiftType
  /// The items of `page`.
  var items: String
  /// Whether the input was changed to ask for the next page.
  var advance: String
}

/// Finds out which operations answer in pages: those that the configuration names, and those with a page token in and a
/// next page token out.
struct PagingLowering {
  private let options: PagingOptions
  private var structures: [String: SwiftStructure] = [:]
  private var aliases: [String: SwiftType] = [:]
  private(set) var log: DiagnosticLog

  init(_ options: PagingOptions, types: [[SwiftDeclaration]], log: DiagnosticLog) {
    self.options = options
    self.log = log
    for declaration in types.joined() { add(declaration) }
  }

  private mutating func add(_ declaration: SwiftDeclaration) {
    switch declaration.kind {
    case .structure(let structure): structures[declaration.fullName] = structure
    case .alias(let type): aliases[declaration.fullName] = type
    case .enumeration, .union: break
    }
  }

  mutating func lower(_ groups: inout [SwiftGroup]) {
    for group in groups.indices {
      for place in groups[group].operations.indices {
        let operation = groups[group].operations[place]
        for declaration in operation.nested { add(declaration) }
        groups[group].operations[place].paging = paging(of: operation)
      }
    }
  }

  private mutating func paging(of operation: SwiftOperation) -> SwiftPaging? {
    var page: SwiftType?
    if case .body(let type, let responses) = operation.success, case .json = responses.first?.payload { page = type }
    if let configured = options.operations[operation.operation.id] {
      guard let rule = configured else { return nil }
      guard let page else { return fail("it answers with no JSON", operation, rule) }
      return self.paging(of: operation, page, rule)
    }
    guard options.isAutomatic, operation.body == nil, let page else { return nil }
    return recognized(operation, page)
  }

  /// A page token in, a next page token of the same type out, and one array.
  private func recognized(_ operation: SwiftOperation, _ page: SwiftType) -> SwiftPaging? {
    let tokens = ["pagetoken", "cursor", "nexttoken", "continuationtoken", "pagecursor", "nextpagetoken", "nextcursor"]
    let nexts = ["nextpagetoken", "nextcursor", "nexttoken", "nextcontinuationtoken", "nextpagecursor"]
    guard let structure = structure(page), let list = items(of: page, named: nil),
      let parameter = operation.parameters.first(where: {
        $0.parameter.place == .query && tokens.contains(Self.plain($0.parameter.name))
      }),
      let next = structure.members.first(where: { nexts.contains(Self.plain($0.wireName)) }),
      resolved(next.type) == resolved(parameter.type), resolved(next.type).isToken
    else { return nil }
    return SwiftPaging(
      page: page, item: list.item, items: list.text,
      advance: "turn.next(turn.body.\(next.name.text), &\(Self.property(parameter)))")
  }

  /// A property of the input, where a parameter named `turn` stands in scope.
  private static func property(_ parameter: SwiftParameter) -> String {
    parameter.name.text == "turn" ? "self.turn" : parameter.name.text
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" }
  }

  private mutating func paging(
    of operation: SwiftOperation, _ page: SwiftType, _ rule: PagingOptions.Rule
  ) -> SwiftPaging? {
    guard let parameter = operation.parameters.first(where: { $0.parameter.name == rule.parameter }) else {
      return fail("it has no parameter `\(rule.parameter)`", operation, rule)
    }
    guard let list = items(of: page, named: rule.items) else {
      let what = rule.items.map { "no array `\($0)`" } ?? "not exactly one array"
      return fail("its answer has \(what)", operation, rule)
    }
    let type = resolved(parameter.type)
    let members = structure(page)?.members ?? []
    var more: SwiftMember?
    if let name = rule.more {
      more = members.first { $0.wireName == name && $0.type == .bool }
      if more == nil { return fail("its answer has no boolean `\(name)`", operation, rule) }
    }
    let moreArgument = more.map { ", more: turn.body.\($0.name.text)" } ?? ""
    let name = Self.property(parameter)
    let advance: String
    switch rule.scheme {
    case .token:
      guard let wanted = rule.next, let next = members.first(where: { $0.wireName == wanted }),
        resolved(next.type) == type, type.isToken
      else {
        return fail(
          "its answer has no `\(rule.next ?? "next")` of the type of `\(rule.parameter)`", operation, rule)
      }
      advance = "turn.next(turn.body.\(next.name.text), &\(name)\(moreArgument))"
    case .offset, .page:
      guard type.isInteger, parameter.isOptional else {
        return fail("`\(rule.parameter)` is no optional integer", operation, rule)
      }
      let call = rule.scheme == .offset ? "skip(&\(name)" : "count(&\(name), from: \(rule.first)"
      advance = "turn.\(call)\(moreArgument))"
    case .cursor:
      guard let id = rule.id, let member = structure(list.item)?.members.first(where: { $0.wireName == id }),
        resolved(member.type) == type, type.isToken
      else { return fail("its items have no `\(rule.id ?? "id")` of the type of `\(rule.parameter)`", operation, rule) }
      advance = "turn.next(Self.items(in: turn.body)?.last?.\(member.name.text), &\(name)\(moreArgument))"
    case .link:
      guard type.isToken else { return fail("`\(rule.parameter)` is neither text nor an integer", operation, rule) }
      advance = "turn.next(turn.link(\(SwiftLiteral.string(rule.parameter))), &\(name))"
    }
    return SwiftPaging(page: page, item: list.item, items: list.text, advance: advance)
  }

  private mutating func fail(
    _ reason: String, _ operation: SwiftOperation, _ rule: PagingOptions.Rule
  ) -> SwiftPaging? {
    log.append(
      Diagnostic(.error, "paging", "`\(operation.operation.id)` cannot be paged so: \(reason)", at: rule.location))
    return nil
  }

  /// The items of a page: the member of that name, the one array among the members, or the page itself.
  private func items(of page: SwiftType, named name: String?) -> (item: SwiftType, text: String)? {
    if name == nil, case .array(let item) = resolved(page) { return (item, "page") }
    let arrays = (structure(page)?.members ?? []).compactMap { member -> (item: SwiftType, text: String)? in
      guard name == nil || member.wireName == name, case .array(let item) = resolved(member.type) else { return nil }
      return (item, "page.\(member.name.text)")
    }
    return arrays.count == 1 ? arrays[0] : nil
  }

  private func structure(_ type: SwiftType) -> SwiftStructure? {
    if case .named(let name) = resolved(type) { structures[name] } else { nil }
  }

  /// The type behind aliases and without nil.
  private func resolved(_ type: SwiftType) -> SwiftType {
    var type = type
    for _ in 0...aliases.count {
      switch type {
      case .optional(let wrapped): type = wrapped
      case .named(let name):
        guard let target = aliases[name] else { return type }
        type = target
      default: return type
      }
    }
    return type
  }
}

extension SwiftType {
  fileprivate var isToken: Bool { self == .string || isInteger }
}
