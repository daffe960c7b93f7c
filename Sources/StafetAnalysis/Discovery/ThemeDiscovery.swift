public import StafetModel
public import StafetStatistics
public import StafetText

/// Clusters of questions, found where there is no codebook, as a proposal to people.
///
/// Every question is in exactly one cluster, or in ``wordless`` if it has no word in common with enough
/// others. The same questions give the same clusters in whatever order they come, since they are sorted by
/// identifier first. A cluster is a set of questions with words in common; a person decides whether it is
/// a theme. Read ``concerns`` before anything else. See <doc:DiscoveringThemes>.
public struct ThemeDiscovery: Hashable, Sendable {
  /// Questions that have words in common.
  public struct Cluster: Hashable, Sendable, Identifiable {
    /// The identifier of the cluster, made from its number: `cluster-1` is the largest.
    public let id: Theme.ID

    /// The name of the cluster: ``words`` joined by commas, or its identifier where it has none.
    public let name: String

    /// The words by which the cluster differs most from the other questions, the highest score first, each
    /// in its most frequent form.
    ///
    /// The score is G² (Dunning 1993) over the occurrences of all words that count; only words that are
    /// more frequent in the cluster are listed, at most ``DiscoverySettings/nameLength``. Empty where
    /// there is one cluster only.
    public let words: [String]

    /// The questions of the cluster, in the order of their identifiers.
    public let questions: [Contribution.ID]

    /// The questions nearest to the mean of the cluster, at most two, the nearest first; ties by
    /// identifier.
    public let central: [Contribution.ID]

    /// Makes a cluster of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - id: The identifier of the cluster, made from its number: `cluster-1` is the largest.
    ///   - name: The name of the cluster: `words` joined by commas, or its identifier where it has none.
    ///   - words: The words by which the cluster differs most from the other questions, the highest score first, each
    ///     in its most frequent form.
    ///   - questions: The questions of the cluster, in the order of their identifiers.
    ///   - central: The questions nearest to the mean of the cluster, at most two, the nearest first; ties by
    ///     identifier.
    public init(
      id: Theme.ID, name: String, words: [String] = [], questions: [Contribution.ID],
      central: [Contribution.ID] = []
    ) {
      self.id = id
      self.name = name
      self.words = words
      self.questions = questions
      self.central = central
    }
  }

  /// The settings that the clusters were found with.
  public let settings: DiscoverySettings

  /// The clusters, the largest first; of equally large ones by name, then by first question.
  public let clusters: [Cluster]

  /// The questions without any word that ``DiscoverySettings/leastQuestions`` questions contain, in the
  /// order of their identifiers.
  ///
  /// ``sorting(id:coder:)`` places them in the rest.
  public let wordless: [Contribution.ID]

  /// How many different words counted: those in at least ``DiscoverySettings/leastQuestions`` questions.
  public let wordCount: Int

  /// How many questions clusters were found in and their stability was judged by, drawn at random; `nil`
  /// where it was all that have words that count.
  ///
  /// See ``DiscoverySettings/largestSample``.
  public let sample: Int?

  /// What the clustering method minimized, in the unit of the method, or `nil` for a method that minimizes
  /// nothing and where there was a ``sample``; see `Clustering/misfit` of StafetStatistics.
  public let misfit: Double?

  /// How stable each number of clusters is; where there was a ``sample``, in that.
  public let stability: StabilityCurve

  /// The reasons not to trust the clusters; empty where they are stable, and more so than by chance.
  public let concerns: [DiscoveryConcern]

  /// Looks for clusters.
  ///
  /// - Parameters:
  ///   - exchanges: The questions with their answers, in any order.
  ///   - rules: What is counted as a word.
  ///   - settings: How clusters are looked for.
  ///   - seed: The seed of the random numbers; the same seed gives the same clusters.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: What the listener of the progress throws.
  /// - Precondition: No question occurs twice.
  /// - Complexity: Four runs of the clustering method for each round and each number of clusters tried,
  ///   and one more in the end, over ``DiscoverySettings/largestSample`` questions at most; beside that O(*n*
  ///   log *n*) in the length of the texts.
  public init<Failure: Error>(
    of exchanges: [Exchange], rules: TermRules, settings: DiscoverySettings = DiscoverySettings(),
    seed: UInt64 = SplitMix64.defaultSeed,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) {
    try self.init(
      in: DiscoveryMaterial(of: exchanges, rules: rules, settings: settings), settings: settings,
      seed: seed, progress: progress)
  }

  /// Looks for clusters in texts of any kind.
  ///
  /// - Parameters:
  ///   - counter: The words of the texts.
  ///   - identifiers: The identifier of each text, in the order in which the texts were counted.
  ///   - settings: How clusters are looked for.
  ///   - seed: The seed of the random numbers; the same seed gives the same clusters.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: What the listener of the progress throws.
  /// - Precondition: There is an identifier for each text, and none comes twice.
  package init<Failure: Error>(
    of counter: consuming DocumentCounter, identifiers: [Contribution.ID],
    settings: DiscoverySettings = DiscoverySettings(), seed: UInt64 = SplitMix64.defaultSeed,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) {
    try self.init(
      in: DiscoveryMaterial(of: counter, identifiers: identifiers, settings: settings),
      settings: settings, seed: seed, progress: progress)
  }

  private init<Failure: Error>(
    in material: DiscoveryMaterial, settings: DiscoverySettings, seed: UInt64,
    progress: WorkProgress<Failure>
  ) throws(Failure) {
    try progress.report(0, of: 1)
    let numbers = settings.count.map { [max($0, 1)] } ?? Array(2...max(settings.largestCount, 2))
    var generator = SplitMix64(seed: seed)
    let drawn = DiscoverySample(of: material, settings: settings, using: &generator)
    let stability = try StabilityCurve(
      of: drawn?.counts ?? material.counts, numbers: numbers, settings: settings,
      weigh: drawn?.weigh ?? material.weigh, using: &generator,
      progress: progress.part(from: 0, to: 0.95))
    let count = settings.count.map { max($0, 1) } ?? stability.suggestedCount ?? 1
    // The clusters do not depend on what was drawn for the curve.
    generator = SplitMix64(seed: seed)
    let rows = drawn.map { $0.weigh($0.counts) } ?? material.rows
    let found = settings.method.clustering(of: rows, count: count, using: &generator)
    self.settings = settings
    self.stability = stability
    sample = drawn?.questions.count
    clusters = material.clusters(
      drawn.map { material.placing(all: found.clusterOfRow, of: $0, count: count) }
        ?? found.clusterOfRow, count: count)
    misfit = drawn == nil ? found.misfit : nil
    wordCount = material.counts.columnCount
    wordless = material.wordless
    try progress.report(1, of: 1)
    let inSample: [DiscoveryConcern] =
      drawn.map { [.foundInSample($0.questions.count, of: material.counts.rowCount)] } ?? []
    concerns = Self.concerns(about: stability.point(of: count)) + inSample
  }

  /// What speaks against clusters of some stability.
  private static func concerns(about point: StabilityCurve.Point?) -> [DiscoveryConcern] {
    guard let point else { return [.notCompared] }
    if !point.exceedsChance { return [.notAboveChance(point)] }
    return point.mean < StabilityCurve.moderateStability ? [.unstable(point)] : []
  }
}

extension ThemeDiscovery {
  /// The identifier of the theme for the rest, which takes the ``wordless`` questions.
  public static let rest: Theme.ID = "rest"

  /// A codebook with a theme for each cluster and, where there are ``wordless`` questions, the rest.
  ///
  /// - Parameter restName: The name of the theme for the rest.
  /// - Returns: The themes in the order of ``clusters``, with their words as keywords.
  public func codebook(restName: String) -> Codebook {
    let themes = clusters.map { Theme(id: $0.id, name: $0.name, keywords: $0.words) }
    if wordless.isEmpty { return Codebook(themes: themes) }
    return Codebook(themes: themes + [Theme(id: Self.rest, name: restName, isRest: true)])
  }

  /// A sorting of the kind `suggested` that places every question in its cluster or in the rest.
  ///
  /// Placements have no certainty, since nearness to a cluster is not a probability of being right.
  ///
  /// - Parameters:
  ///   - id: The identifier of the sorting.
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
