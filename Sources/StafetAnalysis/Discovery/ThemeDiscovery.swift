public import StafetModel
public import StafetStatistics
public import StafetText

/// Clusters of questions, found where there is no codebook, as a proposal to people.
///
/// Every question is in exactly one cluster, or among ``wordless`` where it has no word that another
/// question has. The same questions give the same clusters in whatever order they come: they are put in
/// the order of their identifiers first. A cluster is a set of questions with words in common. Whether it
/// is a theme is for a person to say; read ``concerns`` before anything else. See
/// <doc:DiscoveringThemes>.
public struct ThemeDiscovery: Hashable, Sendable {
  /// Questions that have words in common.
  public struct Cluster: Hashable, Sendable {
    /// What the cluster is referred to by: its number.
    public let id: Theme.ID

    /// Its most telling words, joined by commas; its identifier where it has none.
    public let name: String

    /// The words by which it differs most from the other questions, the most telling first, each in its
    /// most frequent form.
    ///
    /// By G² over the occurrences of all words that are looked at; only words that are more frequent here.
    /// With one cluster there is nothing to differ from, and no word.
    public let words: [String]

    /// Its questions, in the order of their identifiers.
    public let questions: [Contribution.ID]

    /// The questions nearest to its mean, at most two, the nearest first; ties by identifier.
    public let central: [Contribution.ID]
  }

  /// The settings that the clusters were found with.
  public let settings: DiscoverySettings

  /// The clusters, the largest first; of equally large ones by name, then by first question.
  public let clusters: [Cluster]

  /// The questions without a word that is looked at, in the order of their identifiers.
  ///
  /// They go to the rest.
  public let wordless: [Contribution.ID]

  /// How many different words were looked at.
  public let wordCount: Int

  /// What the method made as small as it could; see `Clustering/misfit` of StafetStatistics.
  public let misfit: Double?

  /// How surely each number of clusters comes back.
  public let stability: StabilityCurve

  /// The reasons not to trust the clusters; none where they come back and chance does not do as well.
  public let concerns: [DiscoveryConcern]

  /// Looks for clusters.
  ///
  /// - Parameters:
  ///   - exchanges: The questions with their answers, in any order.
  ///   - rules: What is counted as a word.
  ///   - settings: How to look.
  ///   - seed: Where chance starts.
  /// - Precondition: No question is there twice.
  /// - Complexity: Four divisions of the questions by the method for each round and each number of
  ///   clusters tried, and one more in the end.
  public init(
    of exchanges: [Exchange], rules: TermRules, settings: DiscoverySettings = DiscoverySettings(),
    seed: UInt64 = SplitMix64.defaultSeed
  ) {
    self.init(
      in: DiscoveryMaterial(of: exchanges, rules: rules, settings: settings), settings: settings,
      seed: seed)
  }

  /// Looks for clusters in texts of any kind.
  ///
  /// - Parameters:
  ///   - counter: The words of the texts.
  ///   - identifiers: What each text is referred to by, in the order in which they were counted.
  ///   - settings: How to look.
  ///   - seed: Where chance starts.
  /// - Precondition: There is an identifier for each text, and none comes twice.
  package init(
    of counter: consuming DocumentCounter, identifiers: [Contribution.ID],
    settings: DiscoverySettings = DiscoverySettings(), seed: UInt64 = SplitMix64.defaultSeed
  ) {
    self.init(
      in: DiscoveryMaterial(of: counter, identifiers: identifiers, settings: settings),
      settings: settings, seed: seed)
  }

  private init(in material: DiscoveryMaterial, settings: DiscoverySettings, seed: UInt64) {
    let numbers = settings.count.map { [max($0, 1)] } ?? Array(2...max(settings.largestCount, 2))
    var generator = SplitMix64(seed: seed)
    let stability = StabilityCurve(
      of: material.counts, numbers: numbers, settings: settings, weigh: material.weigh,
      using: &generator)
    let count = settings.count.map { max($0, 1) } ?? stability.suggestedCount ?? 1
    // The clusters do not depend on what was drawn for the curve.
    generator = SplitMix64(seed: seed)
    let found = settings.method.clustering(of: material.rows, count: count, using: &generator)
    self.settings = settings
    self.stability = stability
    clusters = material.clusters(found.clusterOfRow, count: count)
    misfit = found.misfit
    wordCount = material.counts.columnCount
    wordless = material.wordless
    guard let point = stability.point(of: count) else {
      concerns = [.notCompared]
      return
    }
    if !point.exceedsChance {
      concerns = [.notAboveChance(point)]
    } else if point.mean < StabilityCurve.moderateStability {
      concerns = [.unstable(point)]
    } else {
      concerns = []
    }
  }
}

extension ThemeDiscovery {
  /// The identifier of the theme that takes the questions without words.
  public static let rest: Theme.ID = "rest"

  /// A theme for each cluster, and the rest where a question has no words.
  ///
  /// - Parameter restName: What the rest is called.
  /// - Returns: The themes in the order of ``clusters``, with their words as keywords.
  public func codebook(restName: String) -> Codebook {
    let themes = clusters.map { Theme(id: $0.id, name: $0.name, keywords: $0.words) }
    if wordless.isEmpty { return Codebook(themes: themes) }
    return Codebook(themes: themes + [Theme(id: Self.rest, name: restName, isRest: true)])
  }

  /// Every question placed, as suggested by a program.
  ///
  /// Without certainties: how near a question lies to its cluster is not a probability of being right.
  ///
  /// - Parameters:
  ///   - id: What the sorting is referred to by.
  ///   - coder: The name that stands for the program.
  /// - Returns: The sorting.
  public func sorting(id: Sorting.ID, coder: String) -> Sorting {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for cluster in clusters {
      for question in cluster.questions {
        assignments[question] = Sorting.Assignment(theme: cluster.id)
      }
    }
    for question in wordless { assignments[question] = Sorting.Assignment(theme: Self.rest) }
    return Sorting(id: id, coder: coder, kind: .suggested, assignments: assignments)
  }
}
