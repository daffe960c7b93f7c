public import StafetModel
import StafetStatistics
public import StafetText

/// New questions placed in clusters that were found before.
///
/// The clusters stay what they were: their questions, their identifiers and their names, which people may
/// have given them by now. Each new question goes to the cluster whose mean is nearest, by the words that
/// the old questions had in common and by how rare these were among them. It is placed by itself, so that
/// other new questions change nothing; of equally near clusters the first in the codebook is taken.
///
/// A new question may be about something that no cluster is about. It is placed nevertheless, but called
/// *far* when its words are less like those of its cluster than all but one in twenty of the old
/// questions are like the others of theirs. When ``bringsSomethingNew`` says that there are more of these
/// than one in twenty, it is time to look for clusters anew.
public struct ClusterGrowth: Hashable, Sendable {
  /// A question that was placed.
  public struct Newcomer: Hashable, Sendable {
    /// The question.
    public let question: Contribution.ID

    /// The cluster that it was placed in.
    public let cluster: Theme.ID

    /// How alike its words and the mean of the cluster are: their cosine, from 0 (no word in common) to 1.
    public let similarity: Double

    /// Whether it is less like its cluster than nearly all old questions are like theirs.
    public let isFar: Bool
  }

  /// The share of the old questions that would be called far: one in twenty.
  public static let farShare = 0.05

  /// The new questions that were placed, in the order of their identifiers.
  public let newcomers: [Newcomer]

  /// The new questions without a word that old questions have in common, in the order of their
  /// identifiers.
  ///
  /// They go to the rest.
  public let wordless: [Contribution.ID]

  /// The similarity below which a question is far; `nil` where no cluster has two questions to compare,
  /// and then none is far.
  public let farBelow: Double?

  /// The old sorting, with the new questions added.
  private let old: Sorting

  /// Places questions.
  ///
  /// - Parameters:
  ///   - exchanges: The old and the new questions with their answers, in any order. Old are those that the
  ///     sorting places in a theme that is not the rest.
  ///   - sorting: The clusters that old questions are in, by a program or by people.
  ///   - codebook: The themes of the sorting.
  ///   - rules: What is counted as a word.
  ///   - settings: What is looked at: ``DiscoverySettings/includesAnswers`` and
  ///     ``DiscoverySettings/leastQuestions`` should be what the clusters were found with.
  /// - Precondition: No question is there twice.
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

  /// Whether more of the new questions are far than one in twenty: the Wilson interval (95 %) of their
  /// share lies above ``farShare``.
  ///
  /// `false` without new questions. ``farBelow`` is itself worked out from the old questions; where they are
  /// few, some tens, it is uncertain and this is said too easily.
  public var bringsSomethingNew: Bool {
    WilsonInterval(farCount, of: newcomers.count).map { $0.low > Self.farShare } ?? false
  }

  /// The old sorting with the new questions in it.
  ///
  /// Without certainties for the new ones: how near a question lies is not a probability of being right.
  ///
  /// - Parameters:
  ///   - id: What the sorting is referred to by.
  ///   - coder: The name that stands for the program.
  ///   - rest: The theme for questions without words, or `nil` to leave them unsorted.
  /// - Returns: The sorting, as a suggestion.
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
