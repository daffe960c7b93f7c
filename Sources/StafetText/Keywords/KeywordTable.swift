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

    /// The p-value: the probability of a difference at least as unusual if the groups used the term
    /// alike.
    ///
    /// `nil` for a measure that is not a test.
    public let p: Double?

    /// The q-value: `p` adjusted for all that was compared, the terms of all lists (Benjamini and Hochberg 1995).
    public let q: Double?

    /// Which test gave p: an exact one where a count is expected to be small, that of the measure elsewhere.
    ///
    /// `nil` for a measure that is not a test.
    public let test: KeynessTest?

    /// How large the difference is, seen from the group that uses the term more, with its exact interval at 95 %, of
    /// the counts that were compared.
    public let oddsRatio: OddsRatio?

    /// Makes the keyness of a term of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - score: The score by the measure of the table.
    ///   - p: The p-value: the probability of a difference at least as unusual if the groups used the term alike.
    ///   - q: The q-value: `p` adjusted for all that was compared (Benjamini and Hochberg 1995).
    ///   - test: Which test gave p.
    ///   - oddsRatio: How large the difference is, seen from the group that uses the term more.
    public init(
      score: Double, p: Double? = nil, q: Double? = nil, test: KeynessTest? = nil,
      oddsRatio: OddsRatio? = nil
    ) {
      self.score = score
      self.p = p
      self.q = q
      self.test = test
      self.oddsRatio = oddsRatio
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

  /// What was counted of each term where groups were compared.
  public let unit: KeynessUnit

  /// How many comparisons the q-values allow for: the terms of all lists, whether listed or not.
  public let comparisons: Int

  /// For each group, how many terms that are not listed come as often as the last one of its list of ``frequent``.
  public let frequentTies: [Int]

  /// For each list of ``key``, in order, how many terms that are not listed score as high as its last one.
  public let keyTies: [Int]

  /// Makes a keyword table of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - groups: The groups, in the order of the scalars of their names.
  ///   - measure: The measure by which groups were compared.
  ///   - frequent: The most frequent terms, group by group: the most frequent first, equally frequent ones in the
  ///     order of their scalars.
  ///   - key: The terms by which groups differ: the highest score first, equal ones in the order of their scalars.
  ///   - unit: What was counted of each term where groups were compared; `nil` takes what the measure is worked out
  ///     from where nothing else is asked for.
  ///   - comparisons: How many comparisons the q-values allow for; `nil` takes the number of key terms.
  ///   - frequentTies: For each group, how many terms beyond its list come as often as its last one.
  ///   - keyTies: For each list of key terms, how many terms beyond it score as high as its last one.
  /// - Precondition: Every row is of one of the groups.
  public init(
    groups: [TermCounts.Group], measure: KeynessMeasure, frequent: [Row], key: [Row],
    unit: KeynessUnit? = nil, comparisons: Int? = nil, frequentTies: [Int] = [],
    keyTies: [Int] = []
  ) {
    precondition(
      (frequent + key).allSatisfy { groups.indices.contains($0.group) },
      "Every row is of one of the groups.")
    self.groups = groups
    self.measure = measure
    self.frequent = frequent
    self.key = key
    self.unit = unit ?? .standard(for: measure)
    self.comparisons = comparisons ?? key.count
    self.frequentTies = frequentTies
    self.keyTies = keyTies
  }
}
