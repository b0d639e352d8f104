/// Identifies a file among the ``SourceFiles`` of one run.
package struct SourceFileID: Hashable, Sendable {
  package let index: Int32

  package init(index: Int32) {
    self.index = index
  }
}

/// A place in a source file. Lines and columns count from 1; columns count Unicode scalars.
package struct SourceLocation: Hashable, Sendable {
  package let file: SourceFileID
  package let line: Int32
  package let column: Int32

  package init(file: SourceFileID, line: Int32, column: Int32) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Orders by file in the order of loading, then by line, then by column.
  package static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
    (lhs.file.index, lhs.line, lhs.column) < (rhs.file.index, rhs.line, rhs.column)
  }
}
