/// Pairs the tags of a template and takes out the white space around those that stand alone on their lines.
struct MustacheLayout {
  private(set) var tokens: [MustacheToken]
  private let template: String

  init(_ tokens: [MustacheToken], template: String) {
    self.tokens = tokens
    self.template = template
  }

  mutating func settle() throws(MustacheError) {
    var open: [(index: Int, tag: MustacheTag)] = []
    for index in tokens.indices {
      guard case .tag(let tag) = tokens[index].kind else { continue }
      switch tag.kind {
      case .variable, .unescaped: break
      case .partial, .comment, .delimiters: settleAlone(index)
      case .section, .inverted:
        settleAlone(index)
        open.append((index, tag))
      case .parent, .block: open.append((index, tag))
      case .close:
        guard let (start, opening) = open.popLast() else {
          throw failure(tag, "'\(tag.name)' is closed but not open")
        }
        guard opening.name == tag.name else {
          throw failure(
            tag,
            "'\(tag.name)' is closed where '\(opening.name)' of line \(opening.line) is still open"
          )
        }
        update(start) { $0.close = index }
        switch opening.kind {
        case .parent: settleParent(start, index)
        case .block:
          if case .parent? = open.last?.tag.kind { settleArgument(start, index) } else { settleBlock(start, index) }
        case .section, .inverted, .variable, .unescaped, .close, .partial, .comment, .delimiters: settleAlone(index)
        }
      }
    }
    if let (_, tag) = open.last { throw failure(tag, "'\(tag.name)' is not closed") }
  }

  /// A tag with nothing but white space around it takes its line with it.
  private mutating func settleAlone(_ index: Int) {
    guard isBlank(before: index), isBlank(after: index) else { return }
    let indentation = dropBlank(before: index)
    let ending = dropLineEnd(after: index)
    update(index) {
      $0.indentation = indentation
      $0.ending = ending
    }
  }

  /// A parent stands alone if nothing is before its opening and after its closing tag; what is between does not count.
  private mutating func settleParent(_ open: Int, _ close: Int) {
    guard isBlank(before: open), isBlank(after: close) else { return }
    let indentation = dropBlank(before: open)
    dropLineEnd(after: close)
    update(open) { $0.indentation = indentation }
  }

  /// What fills a block has its own lines if one ends after the opening tag.
  private mutating func settleArgument(_ open: Int, _ close: Int) {
    guard endsLine(after: open) else { return }
    dropLineEnd(after: open)
    settleClosing(close)
    update(open) { $0.indentation = "" }
  }

  /// A block has its own lines if nothing is before its opening and after its closing tag, and either a line ends
  /// after the opening tag or there is nothing inside.
  private mutating func settleBlock(_ open: Int, _ close: Int) {
    let isEmpty = close == open + 1 || (close == open + 2 && isBlankText(open + 1))
    guard isBlank(before: open), isBlank(after: close), isEmpty || endsLine(after: open) else { return }
    let indentation = dropBlank(before: open)
    if isEmpty {
      for index in open..<close where index > open { tokens[index].isDropped = true }
    } else {
      dropLineEnd(after: open)
      settleClosing(close)
    }
    let ending = dropLineEnd(after: close)
    update(open) {
      $0.indentation = indentation
      $0.ending = ending
    }
  }

  /// The indentation of a block's closing tag is no part of the block's content.
  private mutating func settleClosing(_ index: Int) {
    guard isBlank(before: index) else { return }
    let indentation = dropBlank(before: index)
    update(index) { $0.indentation = indentation }
  }

  private mutating func update(_ index: Int, _ change: (inout MustacheTag) -> Void) {
    guard case .tag(var tag) = tokens[index].kind else { return }
    change(&tag)
    tokens[index].kind = .tag(tag)
  }

  private func isBlankText(_ index: Int) -> Bool {
    if case .text(isBlank: true) = tokens[index].kind { true } else { false }
  }

  private func isNewline(_ index: Int) -> Bool {
    if case .newline = tokens[index].kind { true } else { false }
  }

  /// Whether only white space stands between the beginning of the line and the token.
  private func isBlank(before index: Int) -> Bool {
    tokens[index].startsLine || (isBlankText(index - 1) && tokens[index - 1].startsLine)
  }

  /// Whether only white space stands between the token and the end of the line or of the template.
  private func isBlank(after index: Int) -> Bool {
    let next = index + 1
    if next == tokens.count || isNewline(next) { return true }
    return isBlankText(next) && (next + 1 == tokens.count || isNewline(next + 1))
  }

  /// Whether a line break follows the token, after white space.
  private func endsLine(after index: Int) -> Bool {
    guard isBlank(after: index), index + 1 < tokens.count else { return false }
    return isNewline(index + 1) || index + 2 < tokens.count
  }

  @discardableResult
  private mutating func dropBlank(before index: Int) -> String {
    if tokens[index].startsLine { return "" }
    tokens[index - 1].isDropped = true
    return tokens[index - 1].text
  }

  @discardableResult
  private mutating func dropLineEnd(after index: Int) -> String {
    var next = index + 1
    if next < tokens.count, isBlankText(next) {
      tokens[next].isDropped = true
      next += 1
    }
    guard next < tokens.count, isNewline(next) else { return "" }
    tokens[next].isDropped = true
    return tokens[next].text
  }

  private func failure(_ tag: MustacheTag, _ message: String) -> MustacheError {
    MustacheError(template: template, line: tag.line, column: tag.column, message: message)
  }
}
