package import StafetStatistics

/// How large a difference in the use of a term is: the odds of the term here, by those elsewhere.
///
/// 1 where both groups use the term alike, 2 where the odds here are twice those elsewhere. For a term that few
/// documents hold it is nearly the ratio of both rates. See `OddsRatioInterval` of `StafetStatistics`.
public struct OddsRatio: Hashable, Sendable {
  /// The ratio: the conditional estimate of greatest likelihood; 0 where nothing here holds the term, infinite where
  /// nothing elsewhere does.
  public let ratio: Double

  /// The lower bound of the exact interval.
  public let low: Double

  /// The upper bound of the exact interval; infinite where the ratio is.
  public let high: Double

  /// Makes an odds ratio of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - ratio: The ratio.
  ///   - low: The lower bound of the exact interval.
  ///   - high: The upper bound of the exact interval.
  public init(ratio: Double, low: Double, high: Double) {
    self.ratio = ratio
    self.low = low
    self.high = high
  }

  /// The odds ratio of a table with its interval; `nil` where nothing can differ.
  package init?(of table: TwoByTwoTable, at level: ConfidenceLevel = .percent95) {
    guard let interval = OddsRatioInterval(of: table, at: level) else { return nil }
    self.init(ratio: interval.ratio, low: interval.low, high: interval.high)
  }
}
