/// How many cases may be dropped before an order of nodes is no longer the same.
///
/// A list of who was asked most is worth showing only if it would look alike had some of the people, or some
/// of the questions, been missing. For each of several shares, that share of the cases is dropped at random,
/// again and again; each time the measure is worked out anew and correlated with the original one, over the
/// units that have both. The *correlation stability coefficient* is the largest share at which, and below
/// which, at least 95 % of the resamples have a correlation of at least 0.7. The source advises that it should
/// not be below 0.25, and better above 0.5.
///
/// A correlation that does not exist, since all values are equal or fewer than two units are left, counts as
/// 0. Values that are equal stay equal in rank: both get the mean of the places that they take.
///
/// > Source: Epskamp, Borsboom and Fried (2018), *Estimating Psychological Networks and Their Accuracy*,
/// > whose R package bootnet takes correlations of the values, and the largest share that passes also where a
/// > smaller one does not.
public struct CaseDropStability: Hashable, Sendable {
  /// What is correlated.
  public enum Correlation: Hashable, Sendable, CaseIterable {
    /// The ranks of the values (Spearman): whether the order stays the same.
    case ranks

    /// The values (Pearson), as bootnet does: a few large values can decide it.
    case values
  }

  /// What happened when one share of the cases was dropped.
  public struct Level: Hashable, Sendable {
    /// The share that was to be dropped.
    public let share: Double

    /// How many cases were dropped: the share of them, rounded to the nearest whole number.
    public let droppedCount: Int

    /// The mean correlation over the resamples.
    public let meanCorrelation: Double

    /// The correlation that 95 % of the resamples reach: the 5 % quantile, interpolated.
    public let lowCorrelation: Double

    /// The share of resamples whose correlation is at least the threshold.
    public let passingShare: Double
  }

  /// The correlation stability coefficient: 0 when no level passes.
  public let coefficient: Double

  /// What happened at each level, in the order of the shares; none after the first that failed, where that was asked.
  public let levels: [Level]

  /// The shares that are dropped unless others are given: 5 %, 10 % and so on up to 75 %.
  public static let usualShares: [Double] = (1...15).map { Double($0) / 20 }

  /// Drops cases at random and looks how much stays the same.
  ///
  /// The result is `nil` when the original measure has no order: for fewer than two units, or when all its
  /// values are equal.
  ///
  /// - Parameters:
  ///   - caseCount: How many cases there are, such as people or questions.
  ///   - shares: Which shares of them to drop, in rising order.
  ///   - resamples: How many times each share is dropped.
  ///   - correlation: What is correlated.
  ///   - threshold: The correlation that a resample must reach.
  ///   - certainty: The share of resamples that must reach it.
  ///   - stopsAtFailure: Whether larger shares are left out once one has failed, which does not change the
  ///     coefficient.
  ///   - generator: The source of random numbers. It is asked once for each case that is dropped, rarely more
  ///     often.
  ///   - measure: Works out the measure of every unit from the cases kept, whose numbers it gets in rising
  ///     order; `nil` for a unit that is not there, such as a person who was dropped. It is called with all
  ///     cases first, and must give as many values each time.
  /// - Precondition: `shares` lie between 0 and 1, both excluded, and rise; `resamples` is above 0; the
  ///   measure gives as many values each time, all finite.
  /// - Complexity: *r* · *s* + 1 calls of the measure for *r* resamples and *s* shares, and O(*c* + *u* log *u*)
  ///   beside each, for *c* cases and *u* units.
  public init?(
    caseCount: Int, shares: [Double] = usualShares, resamples: Int = 1_000,
    correlation: Correlation = .ranks, threshold: Double = 0.7, certainty: Double = 0.95,
    stopsAtFailure: Bool = false, using generator: inout some RandomNumberGenerator,
    measure: ([Int]) -> [Double?]
  ) {
    precondition(resamples > 0, "At least one resample must be drawn.")
    precondition(
      shares.allSatisfy { $0 > 0 && $0 < 1 }
        && zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 },
      "The shares must rise and lie between 0 and 1.")
    let original = measure(Array(0..<caseCount))
    guard PairedValues(original, original, inRanks: correlation == .ranks).correlation != nil else {
      return nil
    }
    var order = Array(0..<caseCount)
    var levels: [Level] = []
    var coefficient = 0.0
    var allPass = true
    for share in shares {
      let dropped = Int(share * Double(caseCount) + 0.5)
      var correlations: [Double] = []
      correlations.reserveCapacity(resamples)
      for _ in 0..<resamples {
        // The first ones of a shuffled list are dropped; the order left over from before is as good as any.
        for place in 0..<dropped {
          order.swapAt(place, place + generator.index(below: caseCount - place))
        }
        let values = measure(order[dropped...].sorted())
        precondition(
          values.count == original.count, "The measure must give as many values each time.")
        let pairs = PairedValues(original, values, inRanks: correlation == .ranks)
        correlations.append(pairs.correlation ?? 0)
      }
      let passing = correlations.reduce(0) { $0 + ($1 >= threshold ? 1 : 0) }
      let mean = correlations.reduce(0, +) / Double(resamples)
      correlations.sort()
      let level = Level(
        share: share, droppedCount: dropped, meanCorrelation: mean,
        lowCorrelation: Quantile.interpolated(at: 1 - certainty, inSorted: correlations) ?? mean,
        passingShare: Double(passing) / Double(resamples))
      allPass = allPass && level.passingShare >= certainty
      if allPass { coefficient = share }
      levels.append(level)
      if stopsAtFailure && !allPass { break }
    }
    self.levels = levels
    self.coefficient = coefficient
  }
}
