public import StafetModel
import StafetStatistics
public import StafetText

/// New questions placed in clusters that were found before.
///
/// The clusters keep their questions, identifiers and names, also those that people have changed since.
/// Each new question goes to the cluster with the nearest mean; of equally near clusters, the first in the
/// codebook is taken. Only words that several old questions contain count, weighted by how rare they are
/// among the old questions. So each new question is placed independently of the other new ones.
///
/// A new question may be about something that no cluster is about. It is placed nevertheless, but called
/// *far* if its similarity to its cluster is lower than that of 95 % of the old questions to theirs. When
/// ``bringsSomethingNew`` is `true`, significantly more than one in twenty new questions are far, and it
/// is time to look for clusters again.
public struct ClusterGrowth: Hashable, Sendable {
  /// A new question, and the cluster that it was placed in.
  public struct Newcomer: Hashable, Sendable, Identifiable {
    /// The question.
    public let question: Contribution.ID

    /// The cluster that the question was placed in.
    public let cluster: Theme.ID

    /// The cosine of the question's words and the mean of the cluster, from 0 (no word in common) to 1.
    public let similarity: Double

    /// Whether ``similarity`` is below ``ClusterGrowth/farBelow``.
    public let isFar: Bool

    /// Makes a newcomer of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - cluster: The cluster that the question was placed in.
    ///   - similarity: The cosine of the question's words and the mean of the cluster, from 0 (no word in common) to
    ///     1.
    ///   - isFar: Whether `similarity` is below `farBelow`.
    public init(question: Contribution.ID, cluster: Theme.ID, similarity: Double, isFar: Bool) {
      self.question = question
      self.cluster = cluster
      self.similarity = similarity
      self.isFar = isFar
    }

    /// What tells it from the others of one list: `question`.
    public var id: Contribution.ID { question }
  }

  /// The share of the old questions that would be called far: one in twenty.
  public static let farShare = 0.05

  /// The new questions that were placed, in the order of their identifiers.
  public let newcomers: [Newcomer]

  /// The new questions without any word that several old questions contain, in the order of their
  /// identifiers.
  ///
  /// ``sorting(id:coder:rest:)`` places them in the rest.
  public let wordless: [Contribution.ID]

  /// The similarity below which a question is far, from 0 to 1; `nil` where no cluster has two questions
  /// to compare, and then no question is far.
  public let farBelow: Double?

  /// The old sorting, with the new questions added.
  private let old: Sorting

  /// Places new questions in the clusters of old ones.
  ///
  /// - Parameters:
  ///   - exchanges: The old and the new questions with their answers, in any order. Old are those that the
  ///     sorting places in a theme that is not the rest.
  ///   - sorting: The clusters that old questions are in, by a program or by people.
  ///   - codebook: The themes of the sorting.
  ///   - rules: What is counted as a word.
  ///   - settings: Which words count: ``DiscoverySettings/includesAnswers`` and
  ///     ``DiscoverySettings/leastQuestions`` should be the same as when the clusters were found.
  /// - Precondition: No question occurs twice.
  /// - Complexity: O(*n* log *n* + *k* · *w*) for *n* words of all questions, *k* clusters and *w* different
  ///   words for each question.
  public init(
    of exchanges: [Exchange], continuing sorting: Sorting, codebook: Codebook, rules: TermRules,
    settings: DiscoverySettings = DiscoverySettings()
  ) {
    let exchanges = exchanges.sorted { $0.question.id < $1.question.id }
    let ids = exchanges.map { $0.question.id }
    let clusters = codebook.themes.filter { !$0.isRest }.map { $0.id }
    let clusterOfQuestion = ids.map { id in
      sorting.theme(of: id).flatMap { theme in clusters.firstIndex(of: theme) }
    }
    let space = ClusterSpace(
      of: exchanges, clusterOfQuestion: clusterOfQuestion, clusters: clusters.count, rules: rules,
      settings: settings)
    let farBelow = Quantile.value(at: Self.farShare, of: space.ownSimilarities)
    var newcomers: [Newcomer] = []
    var wordless: [Contribution.ID] = []
    for (question, id) in ids.enumerated()
    where sorting.theme(of: id) == nil {
      guard let nearest = space.nearest(to: question) else {
        wordless.append(id)
        continue
      }
      newcomers.append(
        Newcomer(
          question: id, cluster: clusters[nearest.cluster], similarity: nearest.similarity,
          isFar: farBelow.map { nearest.similarity < $0 } ?? false))
    }
    self.newcomers = newcomers
    self.wordless = wordless
    self.farBelow = farBelow
    old = sorting
  }
}

extension ClusterGrowth {
  /// How many of the new questions are far.
  public var farCount: Int { newcomers.count { $0.isFar } }

  /// Whether significantly more than one in twenty new questions are far: the 95 % Wilson interval of
  /// their share lies above ``farShare``.
  ///
  /// `false` without new questions. ``farBelow`` is estimated from the old questions; where these are only
  /// some tens, the estimate is imprecise, and the result is `true` too easily.
  public var bringsSomethingNew: Bool {
    WilsonInterval(farCount, of: newcomers.count).map { $0.low > Self.farShare } ?? false
  }

  /// The old sorting with the new questions in it.
  ///
  /// The new placements have no certainty, since a similarity is not a probability of being right.
  ///
  /// - Parameters:
  ///   - id: The identifier of the sorting.
  ///   - coder: The name that stands for the program.
  ///   - rest: The theme for questions without words, or `nil` to leave them unsorted.
  /// - Returns: The sorting, of the kind `suggested`.
  public func sorting(id: Sorting.ID, coder: String, rest: Theme.ID?) -> Sorting {
    var assignments = old.assignments
    for newcomer in newcomers {
      assignments[newcomer.question] = Sorting.Assignment(theme: newcomer.cluster)
    }
    if let rest {
      for question in wordless { assignments[question] = Sorting.Assignment(theme: rest) }
    }
    return Sorting(id: id, coder: coder, kind: .suggested, assignments: assignments)
  }
}
