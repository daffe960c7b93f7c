public import StafetStatistics

extension TermCounts {
  /// Lists the most frequent terms of each group, and the terms by which groups differ: keyness.
  ///
  /// Groups are compared by how many of their documents hold a term or, for some measures and where it is asked for, by
  /// how often a term occurs among all tokens that were counted as terms. Every term with at least
  /// `minimumOccurrences` occurrences in all groups together is compared. Counts of parts are merged
  /// first, with ``merging(_:)``, so that the whole collection is compared.
  ///
  /// ```swift
  /// let table = counts.keywords(limit: 20)
  /// for row in table.key {
  ///   print(table.groups[row.group].name, row.form, row.keyness?.score ?? 0)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - limit: How many terms a list has at most.
  ///   - measure: How groups are compared.
  ///   - unit: What is counted; `nil` takes ``KeynessUnit/standard(for:)``.
  ///   - minimumOccurrences: How often a term must occur in all groups together to be compared; 0 is taken for 1.
  /// - Returns: The lists, the same as ``TermCounter/keywords(limit:measure:counting:minimumOccurrences:)`` gives of the
  ///   same documents.
  /// - Precondition: The limit is not negative.
  /// - Complexity: For each group O(*n* log *k*) for *n* terms and *k* places of a list, and O(*m* log *m*) for
  ///   *m* different pairs of counts, each of them tested once.
  public func keywords(
    limit: Int, measure: KeynessMeasure = .g2, counting unit: KeynessUnit? = nil,
    minimumOccurrences: Int = 1
  ) -> KeywordTable {
    KeywordSearch(
      limit: limit, measure: measure, unit: unit ?? .standard(for: measure),
      minimumOccurrences: max(1, minimumOccurrences)
    ).table(of: self)
  }
}

extension TermCounter {
  /// Lists the most frequent terms of each group, and the terms by which groups differ: keyness.
  ///
  /// Groups are compared by how many of their documents hold a term or, for some measures and where it is asked for, by
  /// how often a term occurs among all tokens that were counted as terms. Every term with at least
  /// `minimumOccurrences` occurrences in all groups together is compared.
  ///
  /// - Parameters:
  ///   - limit: How many terms a list has at most.
  ///   - measure: How groups are compared.
  ///   - unit: What is counted; `nil` takes ``KeynessUnit/standard(for:)``.
  ///   - minimumOccurrences: How often a term must occur in all groups together to be compared; 0 is taken for 1.
  /// - Returns: The lists. They do not depend on the order of the documents.
  /// - Precondition: The limit is not negative.
  /// - Complexity: For each group O(*n* log *k*) for *n* terms and *k* places of a list, and O(*m* log *m*) for
  ///   *m* different pairs of counts; each of them tested once; O(*f*) for *f* forms.
  public func keywords(
    limit: Int, measure: KeynessMeasure = .g2, counting unit: KeynessUnit? = nil,
    minimumOccurrences: Int = 1
  ) -> KeywordTable {
    KeywordSearch(
      limit: limit, measure: measure, unit: unit ?? .standard(for: measure),
      minimumOccurrences: max(1, minimumOccurrences)
    ).table(of: self)
  }
}
