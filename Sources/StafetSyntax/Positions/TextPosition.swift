/// A place in a text, as an editor shows it: line and column.
///
/// Both count from 1. A line ends with a line feed, a carriage return, or both together. The column
/// counts Unicode scalars, not bytes: "å" is one column in UTF-8 and in UTF-16, and so are a tab
/// and a combining mark. A byte order mark at the start of a file is not counted. The place right
/// after the last scalar is a valid position: it is where something was missing.
public struct TextPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int

  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Makes a position.
  ///
  /// - Parameters:
  ///   - line: The line, from 1.
  ///   - column: The column in Unicode scalars, from 1.
  /// - Precondition: Both are at least 1.
  public init(line: Int, column: Int) {
    precondition(line >= 1 && column >= 1, "Lines and columns count from 1.")
    self.line = line
    self.column = column
  }

  /// Whether one position comes before another in the text.
  ///
  /// - Parameters:
  ///   - lhs: A position.
  ///   - rhs: Another position in the same text.
  /// - Returns: True when `lhs` is on an earlier line, or earlier on the same line.
  public static func < (lhs: TextPosition, rhs: TextPosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }

  /// The position as compilers and editors write it, such as `12:3`.
  public var description: String { "\(line):\(column)" }
}
