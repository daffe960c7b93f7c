import StafetStatistics

/// A part of a whole that was counted.
public struct Share: Hashable, Sendable {
  /// How many belong to the part.
  public let count: Int

  /// How many there are in all.
  public let total: Int

  /// The part as a whole percentage.
  ///
  /// Those of one cake total 100, by largest remainder.
  public let percent: Int

  /// The part as a number from 0 to 1, or `nil` of nothing.
  public let share: Double?

  /// The lower end of the Wilson interval (Wilson 1927) around the share, or `nil` of nothing.
  public let low: Double?

  /// The upper end of the Wilson interval around the share, or `nil` of nothing.
  public let high: Double?

  /// Takes a part of a whole.
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
