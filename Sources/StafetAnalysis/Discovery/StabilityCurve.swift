import StafetStatistics
import StafetText

/// How stable each number of clusters is: whether the same clusters come back in samples of the questions.
///
/// Two samples, each of four fifths of the questions, are clustered separately. The two results are
/// compared over the questions that both samples hold, by the adjusted Rand index. This is repeated
/// ``DiscoverySettings/rounds`` times for each number of clusters. The mean of the indices is the
/// *stability*: 1 if the same clusters come back each time, 0 if they agree no more than by chance.
///
/// The suggested number of clusters is the largest one whose stability is no lower than the highest
/// stability less its standard error. Numbers that close cannot be told apart; of equally stable ones, the
/// larger says more, and two clusters are often stable merely because they are few.
///
/// The same is done with the words shuffled between the questions at random, so that every question keeps
/// its number of words and every word its number of uses. If the real questions are no more stable than
/// shuffled ones, there is no structure in them.
///
/// > Source: Ben-Hur, Elisseeff and Guyon (2002), *A Stability Based Method for Discovering Structure in
/// > Clustered Data*; Lange, Roth, Braun and Buhmann (2004), *Stability-Based Validation of Clustering
/// > Solutions*, for holding stability against that of data without structure.
public struct StabilityCurve: Hashable, Sendable {
  /// The stability of one number of clusters.
  public struct Point: Hashable, Sendable, Identifiable {
    /// The number of clusters.
    public let count: Int

    /// The stability: the mean of the adjusted Rand indices, at most 1.
    public let mean: Double

    /// The standard error of the mean: the standard deviation divided by the root of the number of
    /// rounds.
    ///
    /// All rounds draw from the same questions, so the standard error is rather too small.
    public let standardError: Double

    /// The stability for words shuffled at random.
    public let chance: Double

    /// The largest index that words shuffled at random gave in any round.
    public let highestByChance: Double

    /// Makes a point of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - count: The number of clusters.
    ///   - mean: The stability: the mean of the adjusted Rand indices, at most 1.
    ///   - standardError: The standard error of the mean: the standard deviation divided by the root of the number of
    ///     rounds.
    ///   - chance: The stability for words shuffled at random.
    ///   - highestByChance: The largest index that words shuffled at random gave in any round.
    public init(
      count: Int, mean: Double, standardError: Double, chance: Double, highestByChance: Double
    ) {
      self.count = count
      self.mean = mean
      self.standardError = standardError
      self.chance = chance
      self.highestByChance = highestByChance
    }

    /// What tells it from the others of one list: `count`.
    public var id: Int { count }
  }

  /// The stability below which clusters are called unstable: an adjusted Rand index of 0.65.
  ///
  /// > Source: Steinley (2004), *Properties of the Hubert–Arabie Adjusted Rand Index*.
  public static let moderateStability = 0.65

  /// How many questions with words that count there must be at least for samples to be compared.
  public static let leastQuestions = 6

  /// The share of the questions that is in a sample.
  static let sampleShare = 0.8

  /// The stability of each number of clusters that was tried, in rising order of the number.
  ///
  /// Empty where fewer than ``leastQuestions`` questions have words that count, and where
  /// ``DiscoverySettings/rounds`` is below 2. A number that is not below the size of a sample is not
  /// tried.
  public let points: [Point]

  /// Makes a stability curve, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameter points: The stability of each number of clusters that was tried, in rising order of the number.
  public init(points: [Point]) {
    self.points = points
  }

  /// The number of clusters to take, or `nil` without points.
  public var suggestedCount: Int? {
    guard let best = points.max(by: { $0.mean < $1.mean }) else { return nil }
    return points.last { $0.mean >= best.mean - best.standardError }?.count
  }

  /// The point of a number of clusters, if it was tried.
  public func point(of count: Int) -> Point? { points.first { $0.count == count } }
}

extension StabilityCurve.Point {
  /// Whether the stability is higher than the index of every round with words shuffled at random.
  public var exceedsChance: Bool { mean > highestByChance }
}

extension StabilityCurve {
  /// Tries numbers of clusters.
  ///
  /// - Parameters:
  ///   - counts: How often each question holds each term.
  ///   - numbers: The numbers of clusters.
  ///   - settings: How often, and by which method.
  ///   - weigh: Turns counts into rows.
  ///   - generator: Where chance comes from.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: What the listener of the progress throws.
  init<Failure: Error>(
    of counts: CompressedRows<UInt32>, numbers: [Int], settings: DiscoverySettings,
    weigh: (CompressedRows<UInt32>) -> CompressedRows<Double>,
    using generator: inout SplitMix64, progress: WorkProgress<Failure>
  ) throws(Failure) {
    guard counts.rowCount >= Self.leastQuestions, settings.rounds > 1 else {
      points = []
      return
    }
    let rows = weigh(counts)
    let size = Int((Double(counts.rowCount) * Self.sampleShare).rounded(.down))
    var points: [Point] = []
    // More clusters take longer, if not by much.
    let all = numbers.reduce(0) { $0 + ($1 < size ? $1 + Self.effort : 0) } * settings.rounds
    var done = 0
    for number in numbers where number < size {
      var real: [Double] = []
      var dealt: [Double] = []
      for _ in 0..<settings.rounds {
        let samples = [
          Self.sample(size, of: counts.rowCount, using: &generator),
          Self.sample(size, of: counts.rowCount, using: &generator),
        ]
        let shuffled = weigh(counts.dealtOut(using: &generator))
        real.append(
          Self.likeness(of: rows, samples, number, settings.method, using: &generator))
        dealt.append(
          Self.likeness(of: shuffled, samples, number, settings.method, using: &generator))
        done += number + Self.effort
        try progress.report(done, of: all)
      }
      let rounds = Double(real.count)
      let mean = real.reduce(0, +) / rounds
      let variance = real.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (rounds - 1)
      points.append(
        Point(
          count: number, mean: mean,
          standardError: RealFunctions.squareRoot(variance / rounds),
          chance: dealt.reduce(0, +) / rounds, highestByChance: dealt.max() ?? 0))
    }
    self.points = points
  }

  /// What a division costs beside what each cluster does, as so many clusters.
  private static let effort = 8

  /// How alike two divided samples are over what both hold; 0 where that cannot be told.
  private static func likeness(
    of rows: CompressedRows<Double>, _ samples: [[Int]], _ number: Int,
    _ method: ClusteringMethod, using generator: inout SplitMix64
  ) -> Double {
    var clusters: [[Int?]] = []
    for sample in samples {
      let found = method.clustering(of: rows.selecting(sample), count: number, using: &generator)
        .clusterOfRow
      var clusterOfRow = [Int?](repeating: nil, count: rows.rowCount)
      for (place, row) in sample.enumerated() { clusterOfRow[row] = found[place] }
      clusters.append(clusterOfRow)
    }
    var first: [Int] = []
    var second: [Int] = []
    for (one, other) in zip(clusters[0], clusters[1]) {
      if let one, let other {
        first.append(one)
        second.append(other)
      }
    }
    return ContingencyTable(first, second).adjustedRandIndex ?? 0
  }

  /// Some of the rows, drawn without putting back, in their order.
  static func sample(
    _ size: Int, of count: Int, using generator: inout SplitMix64
  ) -> [Int] {
    var rows = Array(0..<count)
    for place in 0..<min(size, count) {
      rows.swapAt(place, place + generator.index(below: count - place))
    }
    return rows.prefix(size).sorted()
  }
}
