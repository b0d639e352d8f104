/// Identifies a file among the ``SourceFiles`` of one run.
public struct SourceFileID: Hashable, Sendable {
  public let index: Int32

  public init(index: Int32) {
    self.index = index
  }
}

/// A place in a source file. Lines and columns count from 1; columns count Unicode scalars.
public struct SourceLocation: Hashable, Sendable {
  public let file: SourceFileID
  public let line: Int32
  public let column: Int32

  public init(file: SourceFileID, line: Int32, column: Int32) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Orders by file in the order of loading, then by line, then by column.
  public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
    (lhs.file.index, lhs.line, lhs.column) < (rhs.file.index, rhs.line, rhs.column)
  }
}
