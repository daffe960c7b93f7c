public import StafetStatistics

/// How clusters of questions are looked for.
public struct DiscoverySettings: Hashable, Sendable {
  /// The method by which questions are divided into clusters.
  public var method = ClusteringMethod.kMeans(KMeans(starts: 3))

  /// The number of clusters, or `nil` to take ``StabilityCurve/suggestedCount``.
  public var count: Int?

  /// The largest number of clusters that is tried where ``count`` is `nil`.
  public var largestCount = 8

  /// How many times two samples of the questions are compared for each number of clusters.
  ///
  /// Below 2 nothing is compared: the stability curve is empty and, without a ``count``, all questions are
  /// one cluster.
  public var rounds = 20

  /// Whether the words of the answers count like those of the question.
  ///
  /// Questions alone are short, and short texts share few words.
  public var includesAnswers = true

  /// How many questions (or their answers) must contain a word for it to count.
  ///
  /// A word in one question alone does not make that question like any other.
  public var leastQuestions = 2

  /// How many words name a cluster at most.
  public var nameLength = 3

  /// How many questions are looked at to find clusters and to judge how stable they are; `nil` for all.
  ///
  /// Where there are more, so many are drawn, clusters are found in these, and every question goes to the
  /// cluster with the nearest mean. What is found does not get surer with more questions than this, and
  /// takes in proportion longer.
  public var largestSample: Int? = 3_000

  /// Makes the standard settings, for a relay of the usual size.
  public init() {}
}
