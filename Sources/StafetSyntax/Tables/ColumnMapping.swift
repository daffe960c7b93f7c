/// Other people's column names, and the names that this library knows them by.
///
/// ```swift
/// let mapping: ColumnMapping = ["Spørgsmål": "text", "Nr.": "id"]
/// ```
///
/// Names match without regard to case, to the kind and number of spaces and line breaks in them, and to
/// characters that nobody sees, such as a byte order mark.
public struct ColumnMapping: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var names: [String: String] = [:]
  /// The names in the table as they were given, by their folded form.
  private var titles: [String: String] = [:]

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
    titles[theirs.foldedColumnName] = theirs.columnTitle
  }

  /// Takes a renaming back.
  package mutating func keep(_ theirs: String) {
    names[theirs.foldedColumnName] = nil
    titles[theirs.foldedColumnName] = nil
  }

  /// Our name for a column of a table.
  ///
  /// - Parameter theirs: The name in the table.
  /// - Returns: The name given for it, or nil when it is not renamed.
  public func name(for theirs: String) -> String? {
    names[theirs.foldedColumnName]
  }

  /// The names to be renamed that are not among those of a table, folded and sorted.
  package func missing(in titles: [String]) -> [String] {
    if names.isEmpty { return [] }
    let found = Set(titles.map { $0.foldedColumnName })
    return names.keys.filter { !found.contains($0) }.sorted()
  }

  /// What they are renamed to.
  package var renamedTo: Set<String> { Set(names.values) }

  /// All renamings, sorted by the name in the table, as it was given.
  package var pairs: [(theirs: String, ours: String)] {
    titles.values.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      .map { ($0, names[$0.foldedColumnName] ?? "") }
  }
}
