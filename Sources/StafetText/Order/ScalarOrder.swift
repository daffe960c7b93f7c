extension String {
  /// Whether the text comes before another in the order of Unicode scalars, on every platform.
  ///
  /// - Parameter other: A text to compare with.
  /// - Returns: Whether this text comes first; `false` for texts of the same scalars.
  package func precedesByScalars(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
