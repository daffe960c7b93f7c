public import StafetStatistics

/// The most frequent terms of each group, and those by which groups differ.
public struct KeywordTable: Hashable, Sendable {
  /// A term in one group, beside the others.
  public struct Row: Hashable, Sendable {
    /// The place of the group among ``KeywordTable/groups``.
    public let group: Int

    /// What the term is counted as.
    public let stem: String

    /// The form that people are shown: the most frequent one of all groups together.
    public let form: String

    /// How often the term came in the group.
    public let use: TermUse

    /// How often it came in all other groups together.
    public let otherUse: TermUse

    /// How much more the group uses the term than the others; above 0 where it is listed for that.
    ///
    /// `nil` in lists of frequent terms.
    public let keyness: Keyness?
  }

  /// How much more one group uses a term than the others do.
  public struct Keyness: Hashable, Sendable {
    /// The score by the measure of the table.
    public let score: Double

    /// The probability of such a score without a difference, or `nil` for a measure that tests nothing.
    public let p: Double?

    /// `p` adjusted for all terms that were compared (Benjamini and Hochberg 1995).
    public let q: Double?
  }

  /// The groups, in the order of the scalars of their names.
  public let groups: [TermCounts.Group]

  /// The measure by which groups were compared.
  public let measure: KeynessMeasure

  /// The most frequent terms, group by group: the most frequent first, equally frequent ones in the
  /// order of their scalars.
  public let frequent: [Row]

  /// The terms by which groups differ: the highest score first, equal ones in the order of their
  /// scalars.
  ///
  /// With two groups, each row stands for the group that uses the term more, and there is one list of
  /// both. With more, each group is compared with all others together and has a list of its own, in the
  /// order of the groups. With one group there is nothing to compare.
  public let key: [Row]
}
