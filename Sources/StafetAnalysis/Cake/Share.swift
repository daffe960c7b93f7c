import StafetStatistics

/// A part of a whole, as a count, a percentage, and a share with its confidence interval.
public struct Share: Hashable, Sendable {
  /// How many belong to the part.
  public let count: Int

  /// How many there are in all.
  public let total: Int

  /// The part in percent of the whole, as a whole number from 0 to 100.
  ///
  /// The percentages of one cake add up to 100, by largest remainder.
  public let percent: Int

  /// The part divided by the whole, from 0 to 1, or `nil` where ``total`` is 0.
  public let share: Double?

  /// The lower end of the Wilson score interval (Wilson 1927) of the share, from 0 to 1, or `nil` where
  /// ``total`` is 0.
  public let low: Double?

  /// The upper end of the Wilson score interval of the share, from 0 to 1, or `nil` where ``total`` is 0.
  public let high: Double?

  /// Makes the share of a part in a whole.
  ///
  /// - Parameters:
  ///   - count: How many belong to the part.
  ///   - total: How many there are in all.
  ///   - percent: The whole percentage; `nil` rounds the share, half up. The percentages of one cake add up to 100,
  ///     so that those of its slices are not each rounded by itself: a ``Cake`` tells them.
  ///   - confidence: The confidence level of the interval, between 0 and 1.
  /// - Precondition: `count` is from 0 to `total`, `percent` from 0 to 100, and `confidence` strictly between 0 and 1.
  public init(count: Int, of total: Int, percent: Int? = nil, confidence: Double = 0.95) {
    precondition(count >= 0 && count <= total, "A part is no larger than the whole.")
    precondition(percent.map { (0...100).contains($0) } ?? true, "A percentage is from 0 to 100.")
    let rounded = total == 0 ? 0 : (200 * count + total) / (2 * total)
    self.init(
      count: count, of: total, percent: percent ?? rounded,
      confidence: ConfidenceLevel(confidence))
  }

  /// Makes the share of a part in a whole.
  init(count: Int, of total: Int, percent: Int, confidence: ConfidenceLevel) {
    let interval = WilsonInterval(count, of: total, at: confidence)
    self.count = count
    self.total = total
    self.percent = percent
    self.share = total == 0 ? nil : Double(count) / Double(total)
    self.low = interval?.low
    self.high = interval?.high
  }
}
