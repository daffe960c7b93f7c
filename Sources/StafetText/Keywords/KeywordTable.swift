public import StafetStatistics

/// The most frequent terms of each group, and the terms by which groups differ (keywords).
public struct KeywordTable: Hashable, Sendable {
  /// A term in one group, beside the others.
  public struct Row: Hashable, Sendable {
    /// The index of the group in ``KeywordTable/groups``.
    public let group: Int

    /// The term itself: the stem as which its forms are counted.
    public let stem: String

    /// The form to show to people: the most frequent one in all groups together.
    public let form: String

    /// How often the group uses the term.
    public let use: TermUse

    /// How often all other groups together use it.
    public let otherUse: TermUse

    /// How much more the group uses the term than the others; its score is above 0.
    ///
    /// `nil` in lists of frequent terms.
    public let keyness: Keyness?

    /// Makes a row of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - group: The index of the group in `groups`.
    ///   - stem: The term itself: the stem as which its forms are counted.
    ///   - form: The form to show to people: the most frequent one in all groups together.
    ///   - use: How often the group uses the term.
    ///   - otherUse: How often all other groups together use it.
    ///   - keyness: How much more the group uses the term than the others; its score is above 0.
    public init(
      group: Int, stem: String, form: String, use: TermUse, otherUse: TermUse,
      keyness: Keyness? = nil
    ) {
      self.group = group
      self.stem = stem
      self.form = form
      self.use = use
      self.otherUse = otherUse
      self.keyness = keyness
    }
  }

  /// How much more one group uses a term than the others do.
  public struct Keyness: Hashable, Sendable {
    /// The score by the measure of the table.
    public let score: Double

    /// The p-value: the probability of a score at least as far from 0 if the groups used the term
    /// alike.
    ///
    /// `nil` for a measure that is not a test.
    public let p: Double?

    /// The q-value: `p` adjusted for all terms that were compared (Benjamini and Hochberg 1995).
    public let q: Double?

    /// Makes the keyness of a term of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - score: The score by the measure of the table.
    ///   - p: The p-value: the probability of a score at least as far from 0 if the groups used the term alike.
    ///   - q: The q-value: `p` adjusted for all terms that were compared (Benjamini and Hochberg 1995).
    public init(score: Double, p: Double? = nil, q: Double? = nil) {
      self.score = score
      self.p = p
      self.q = q
    }
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
  /// With two groups there is one list, in which each row names the group that uses the term more.
  /// With more groups, each is compared with all others together and has a list of its own; the
  /// lists stand in the order of the groups. With fewer than two groups the list is empty.
  public let key: [Row]

  /// Makes a keyword table of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - groups: The groups, in the order of the scalars of their names.
  ///   - measure: The measure by which groups were compared.
  ///   - frequent: The most frequent terms, group by group: the most frequent first, equally frequent ones in the
  ///     order of their scalars.
  ///   - key: The terms by which groups differ: the highest score first, equal ones in the order of their scalars.
  /// - Precondition: Every row is of one of the groups.
  public init(groups: [TermCounts.Group], measure: KeynessMeasure, frequent: [Row], key: [Row]) {
    precondition(
      (frequent + key).allSatisfy { groups.indices.contains($0.group) },
      "Every row is of one of the groups.")
    self.groups = groups
    self.measure = measure
    self.frequent = frequent
    self.key = key
  }
}
