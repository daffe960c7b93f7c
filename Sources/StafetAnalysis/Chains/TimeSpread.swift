import StafetStatistics

/// How long something took in a relay: the quartiles of its lengths of time, in seconds.
///
/// Quartiles are found by linear interpolation (type 7 of Hyndman and Fan 1996).
public struct TimeSpread: Hashable, Sendable {
  /// How many lengths of time there are.
  public let count: Int

  /// How many more there would be if all times were recorded and possible.
  public let leftOut: Int

  /// The first quartile in seconds, or `nil` where there are none.
  public let lower: Double?

  /// The median in seconds, or `nil` where there are none.
  public let median: Double?

  /// The third quartile in seconds, or `nil` where there are none.
  public let upper: Double?

  /// Finds the quartiles of lengths of time.
  ///
  /// - Parameters:
  ///   - seconds: The lengths of time in seconds, in any order.
  ///   - leftOut: How many more there would be if all times were recorded and possible.
  /// - Precondition: Every length of time is finite.
  /// - Complexity: O(*n* log *n*).
  public init(of seconds: [Double], leftOut: Int = 0) {
    let quartiles = Quartiles(of: seconds)
    count = seconds.count
    self.leftOut = leftOut
    lower = quartiles?.lower
    median = quartiles?.median
    upper = quartiles?.upper
  }
}

extension TimeSpread {
  /// How long the chains of a relay took; a chain with a contribution that is not dated is left out.
  init(ofDurations chains: [AnalysedChain]) {
    let durations = chains.compactMap { $0.duration }
    self.init(of: durations, leftOut: chains.count - durations.count)
  }
}
