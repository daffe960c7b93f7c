/// Other people's column names, and the names that this library knows them by.
///
/// ```swift
/// let mapping: ColumnMapping = ["Spørgsmål": "text", "Nr.": "id"]
/// ```
///
/// Names match without regard to case and to white space around them.
public struct ColumnMapping: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var names: [String: String] = [:]

  /// Makes a mapping that renames nothing.
  public init() {}

  /// Makes a mapping of columns in a table to names of this library.
  ///
  /// - Parameter elements: Their name and our name. A name that appears twice keeps the last.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (theirs, ours) in elements { rename(theirs, to: ours) }
  }

  /// Adds a column name.
  ///
  /// - Parameters:
  ///   - theirs: The name in the table.
  ///   - ours: The name that it is to be known by.
  public mutating func rename(_ theirs: String, to ours: String) {
    names[theirs.foldedColumnName] = ours.trimmed
  }

  /// Our name for a column of a table.
  ///
  /// - Parameter theirs: The name in the table.
  /// - Returns: The name given for it, or nil when it is not renamed.
  public func name(for theirs: String) -> String? {
    names[theirs.foldedColumnName]
  }

  /// The names in the table that are to be renamed, folded and sorted.
  var renamed: [String] { names.keys.sorted() }
}

extension String {
  /// The text without white space at both ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The form in which column names are compared.
  package var foldedColumnName: String { trimmed.lowercased() }
}
