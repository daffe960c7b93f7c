public import StafetStatistics

/// How clusters of questions are looked for.
public struct DiscoverySettings: Hashable, Sendable {
  /// How questions are divided.
  public var method = ClusteringMethod.kMeans(KMeans(starts: 3))

  /// How many clusters there are, or `nil` to take the number that comes back most surely.
  public var count: Int?

  /// The largest number of clusters that is tried where ``count`` is `nil`.
  public var largestCount = 8

  /// How many times two samples of the questions are compared for each number of clusters.
  ///
  /// Below 2 nothing is compared: there is no curve, and without a ``count`` one cluster.
  public var rounds = 20

  /// Whether the words of the answers count like those of the question.
  ///
  /// Questions alone are short, and short texts share few words.
  public var includesAnswers = true

  /// In how many questions (or their answers) a word must be to be looked at.
  ///
  /// A word of one question makes it like no other.
  public var leastQuestions = 2

  /// How many words name a cluster at most.
  public var nameLength = 3

  /// Makes settings for a relay of the usual size.
  public init() {}
}
