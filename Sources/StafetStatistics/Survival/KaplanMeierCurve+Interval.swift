extension KaplanMeierCurve {
  /// The bounds of a share.
  public struct Interval: Hashable, Sendable {
    /// The lower bound, 0 or more.
    public let low: Double

    /// The upper bound, 1 or less.
    public let high: Double

    /// Makes an interval.
    ///
    /// - Parameters:
    ///   - low: The lower bound.
    ///   - high: The upper bound.
    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// The bounds of a time.
  public struct QuantileInterval: Hashable, Sendable {
    /// The lower bound; `nil` where the lower bounds of the curve never fall so far.
    public let low: Double?

    /// The upper bound; `nil`, without end, where the upper bounds of the curve never fall so far.
    public let high: Double?

    /// Makes an interval.
    ///
    /// - Parameters:
    ///   - low: The lower bound, if there is one.
    ///   - high: The upper bound, if there is one.
    public init(low: Double?, high: Double?) {
      self.low = low
      self.high = high
    }
  }

  /// A confidence interval for the share that still waits after a time.
  ///
  /// The interval is symmetric for log(−log *S*), where *S* is the share: with Greenwood's sum *g* and the
  /// standard deviations *z* of the level its bounds are *S* to the powers exp(± *z* √*g* / log *S*). It
  /// stays between 0 and 1 and holds for small samples better than that which is symmetric for *S*.
  ///
  /// > Source: Kalbfleisch and Prentice (1980), *The Statistical Analysis of Failure Time Data*; Borgan and
  /// > Liestøl (1990), *A Note on Confidence Intervals and Bands for the Survival Function*.
  ///
  /// - Parameters:
  ///   - time: The time, 0 or more.
  ///   - level: The confidence level: the share of such intervals that contain the true share, over many
  ///     samples.
  /// - Returns: The interval; `nil` where the share is 1 or 0, which have no such interval, or not known.
  /// - Complexity: O(log *s*) for *s* steps.
  public func interval(at time: Double, level: ConfidenceLevel = .percent95) -> Interval? {
    step(at: time).flatMap { Self.interval(of: $0, level: level) }
  }

  /// A confidence interval for the first time at which it has happened to at least a given share.
  ///
  /// Its bounds are the first times at which the lower and the upper bounds of the curve are no higher than
  /// what still waits.
  ///
  /// > Source: Brookmeyer and Crowley (1982), *A Confidence Interval for the Median Survival Time*, with the
  /// > bounds of ``interval(at:level:)``.
  ///
  /// - Parameters:
  ///   - share: The share to which it has happened, such as 0.5 for the median.
  ///   - level: The confidence level: the share of such intervals that contain the true time, over many
  ///     samples.
  /// - Returns: The interval, of which one bound or both may be missing.
  /// - Precondition: `share` lies between 0 and 1, both excluded.
  /// - Complexity: O(*s*) for *s* steps.
  public func quantileInterval(
    _ share: Double, level: ConfidenceLevel = .percent95
  ) -> QuantileInterval {
    precondition(share > 0 && share < 1, "The share of a quantile must lie between 0 and 1.")
    let left = 1 - share + 1e-12
    var low: Double?
    var high: Double?
    for step in steps where step.eventCount > 0 {
      let interval =
        step.survival == 0 ? Interval(low: 0, high: 0) : Self.interval(of: step, level: level)
      guard let interval else { continue }
      if low == nil, interval.low <= left { low = step.time }
      if interval.high <= left {
        high = step.time
        break
      }
    }
    return QuantileInterval(low: low, high: high)
  }

  private static func interval(of step: Step, level: ConfidenceLevel) -> Interval? {
    guard step.survival > 0, step.survival < 1 else { return nil }
    let logarithm = RealFunctions.log(step.survival)
    let spread =
      level.standardDeviations * RealFunctions.squareRoot(step.greenwoodSum) / -logarithm
    return Interval(
      low: RealFunctions.exp(logarithm * RealFunctions.exp(spread)),
      high: RealFunctions.exp(logarithm * RealFunctions.exp(-spread)))
  }
}
