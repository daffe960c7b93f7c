import StafetStatistics

/// A share in each of two relays, and their difference.
public struct ShareComparison: Hashable, Sendable {
  /// The share in the first relay.
  public let first: Share

  /// The share in the second relay.
  public let second: Share

  /// The first share less the second, in percentage points, from the unrounded shares.
  public let difference: Double

  /// The lower end of the confidence interval of the difference, in percentage points (Newcombe 1998).
  public let low: Double

  /// The upper end of the confidence interval of the difference, in percentage points.
  public let high: Double

  /// Compares two shares; `nil` where either is a share of nothing.
  ///
  /// - Parameters:
  ///   - first: The share in the first relay.
  ///   - second: The share in the second relay.
  ///   - confidence: The confidence level of the interval, between 0 and 1.
  /// - Precondition: `confidence` lies strictly between 0 and 1.
  public init?(first: Share, second: Share, confidence: Double = 0.95) {
    guard let one = first.share, let other = second.share,
      let interval = NewcombeInterval(
        first.count, of: first.total, less: second.count, of: second.total,
        at: ConfidenceLevel(confidence))
    else { return nil }
    self.first = first
    self.second = second
    difference = 100 * (one - other)
    low = 100 * interval.low
    high = 100 * interval.high
  }
}

extension ShareComparison {
  /// Compares two shares; `nil` where either is not known.
  init?(_ first: Share?, _ second: Share?, confidence: Double) {
    guard let first, let second else { return nil }
    self.init(first: first, second: second, confidence: confidence)
  }
}
