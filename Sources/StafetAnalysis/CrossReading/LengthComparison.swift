import StafetStatistics

/// How long the chains of two relays became, in pairs of question and answer.
///
/// The means say how long; whether one relay has the longer chains is told by how often a chain of the first is
/// longer than one of the second, since lengths are few, skewed and often equal.
public struct LengthComparison: Hashable, Sendable {
  /// The lengths in the first relay.
  public let first: ChainLengths

  /// The lengths in the second relay.
  public let second: ChainLengths

  /// The first mean less the second, in pairs.
  public let difference: Double

  /// How often a chain of the first relay is longer than one of the second, over all pairs of chains, with equal
  /// ones counted by half: ½ where neither relay has the longer chains (Mann and Whitney 1947).
  public let superiority: Double

  /// The lower end of the confidence interval of ``superiority`` (Newcombe 2006, method 5).
  public let low: Double

  /// The upper end of the confidence interval of ``superiority``.
  public let high: Double

  /// Compares lengths; `nil` where a relay has no chains.
  ///
  /// - Parameters:
  ///   - first: The lengths in the first relay.
  ///   - second: The lengths in the second relay.
  ///   - confidence: The confidence level of the interval, between 0 and 1.
  /// - Precondition: `confidence` lies strictly between 0 and 1.
  /// - Complexity: O(*n*) in the number of chains.
  public init?(first: ChainLengths, second: ChainLengths, confidence: Double = 0.95) {
    guard let mean = first.mean, let otherMean = second.mean,
      let superiority = ProbabilityOfSuperiority(
        of: first.pairs, over: second.pairs, at: ConfidenceLevel(confidence))
    else { return nil }
    self.first = first
    self.second = second
    difference = mean - otherMean
    self.superiority = superiority.probability
    low = superiority.low
    high = superiority.high
  }
}

extension ChainLengths {
  /// The length of every chain, the shortest first.
  fileprivate var pairs: [Int] {
    rows.flatMap { Array(repeating: $0.pairs, count: $0.chains) }
  }
}
