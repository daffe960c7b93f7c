extension String {
  /// Whether the text comes before another in the order of Unicode scalars, on every platform.
  ///
  /// - Parameter other: A text to compare with.
  /// - Returns: Whether this text comes first; `false` for texts of the same scalars.
  package func precedesByScalars(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Sequence<String> {
  /// The texts in the order of their Unicode scalars, the same on every platform.
  ///
  /// - Returns: The texts, each as often as it was there.
  /// - Complexity: O(*n* log *n*) in the number of texts.
  package func sortedByScalars() -> [String] {
    sorted { $0.precedesByScalars($1) }
  }
}
