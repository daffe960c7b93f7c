/// A confidence interval for any statistic, by the bootstrap: by drawing from the sample again and
/// again.
///
/// Each resample draws as many elements as the sample has, with repetition, and the statistic is
/// worked out for it. How much these values vary estimates how much the statistic varies from
/// sample to sample. No formula for its standard error is needed, so the bootstrap also serves for
/// medians, ratios and indices.
///
/// The element at place i of resample r (both from 0) is chosen by draw r · n + i. A draw is the
/// upper half of the product of n and one 64-bit number of the generator; the few numbers that
/// would favour some elements are skipped (Lemire 2019). So the same generator gives the same
/// interval everywhere.
///
/// > Source: Efron (1979), *Bootstrap Methods*; Efron (1987), *Better Bootstrap Confidence Intervals*.
public struct BootstrapInterval: Hashable, Sendable {
  /// How the bounds are taken from the statistics of the resamples.
  public enum Method: Hashable, Sendable, CaseIterable {
    /// The quantiles of the resamples at both tails of the level. This method always gives bounds,
    /// but for small samples and skewed statistics the interval is too narrow and lies too far to
    /// one side.
    ///
    /// > Source: Efron (1979), *Bootstrap Methods: Another Look at the Jackknife*.
    case percentile

    /// Bias-corrected and accelerated (BCa): the quantiles at shares that are corrected for the
    /// bias of the resamples, and for a spread that changes with the statistic.
    ///
    /// The bias is the normal quantile of the share of resamples below the estimate, those equal to
    /// it counted by half; the acceleration is Σ d³ / 6 (Σ d²)^1.5 for the deviations d of the
    /// statistics with one element left out, 0 if they do not deviate.
    ///
    /// > Source: Efron (1987), *Better Bootstrap Confidence Intervals*; Efron and Tibshirani (1993),
    /// > *An Introduction to the Bootstrap*, equations 14.9 to 14.15.
    case biasCorrectedAccelerated
  }

  /// The statistic of the sample itself.
  ///
  /// It may lie outside the bounds if resamples are biased.
  public let estimate: Double

  /// The lower bound, in the unit of the statistic.
  public let low: Double

  /// The upper bound, in the unit of the statistic.
  public let high: Double

  /// Draws resamples and finds the interval of a statistic.
  ///
  /// A sample of equal elements has an interval of width 0, since all its resamples are alike; that
  /// says nothing about other samples.
  ///
  /// The result is `nil` for fewer than two elements; when the statistic is `nil` or not finite for
  /// the sample or a resample; and, for BCa, when it is `nil` or not finite for the sample without
  /// one of its elements, when no resample or every resample lies below the estimate, or when the
  /// correction gives no bound.
  ///
  /// - Parameters:
  ///   - sample: What was observed, such as one value for each participant, independent of each other.
  ///   - level: The confidence level: the share of such intervals that contain the true value, over
  ///     many samples.
  ///   - method: How to take the bounds from the resamples.
  ///   - resamples: How many resamples to draw; with fewer than a thousand the bounds depend much
  ///     on chance.
  ///   - generator: The source of random numbers; it is asked once for each element of each
  ///     resample, rarely more often.
  ///   - statistic: What to work out, `nil` where it does not exist. It is called with the sample,
  ///     then with each resample in order, then with the sample without each one of its elements.
  /// - Precondition: `resamples` is at least 1.
  /// - Complexity: `resamples` + n + 1 calls of the statistic, and O(n) beside each.
  public init?<Element, Generator: RandomNumberGenerator>(
    of sample: [Element], at level: ConfidenceLevel = .percent95,
    method: Method = .biasCorrectedAccelerated, resamples: Int = 9_999,
    using generator: inout Generator, statistic: ([Element]) -> Double?
  ) {
    precondition(resamples >= 1, "At least one resample must be drawn.")
    guard sample.count > 1, let estimate = Self.finite(statistic(sample)) else { return nil }
    var values: [Double] = []
    values.reserveCapacity(resamples)
    var resample = sample
    for _ in 0..<resamples {
      for place in resample.indices {
        resample[place] = sample[generator.index(below: sample.count)]
      }
      guard let value = Self.finite(statistic(resample)) else { return nil }
      values.append(value)
    }
    values.sort()

    var tails = (low: (1 - level.share) / 2, high: (1 + level.share) / 2)
    if method == .biasCorrectedAccelerated {
      guard
        let bias = Self.bias(of: values, beside: estimate),
        let acceleration = Self.acceleration(of: sample, statistic: statistic),
        let low = Self.tail(-level.standardDeviations, bias, acceleration),
        let high = Self.tail(level.standardDeviations, bias, acceleration)
      else { return nil }
      tails = (low, high)
    }
    guard
      let low = Quantile.interpolated(at: tails.low, inSorted: values),
      let high = Quantile.interpolated(at: tails.high, inSorted: values)
    else { return nil }
    self.estimate = estimate
    self.low = low
    self.high = high
  }

  /// Draws resamples with ``SplitMix64`` from its default seed and finds the interval of a statistic.
  ///
  /// The same sample gives the same interval on every run and every machine. The result is `nil` in
  /// the same cases as with a generator that is passed in.
  ///
  /// - Parameters:
  ///   - sample: What was observed, such as one value for each participant, independent of each other.
  ///   - level: The confidence level: the share of such intervals that contain the true value, over
  ///     many samples.
  ///   - method: How to take the bounds from the resamples.
  ///   - resamples: How many resamples to draw; with fewer than a thousand the bounds depend much
  ///     on chance.
  ///   - statistic: What to work out, `nil` where it does not exist.
  /// - Precondition: `resamples` is at least 1.
  /// - Complexity: `resamples` + n + 1 calls of the statistic, and O(n) beside each.
  public init?<Element>(
    of sample: [Element], at level: ConfidenceLevel = .percent95,
    method: Method = .biasCorrectedAccelerated, resamples: Int = 9_999,
    statistic: ([Element]) -> Double?
  ) {
    var generator = SplitMix64()
    self.init(
      of: sample, at: level, method: method, resamples: resamples, using: &generator,
      statistic: statistic)
  }

  private static func finite(_ value: Double?) -> Double? {
    guard let value, value.isFinite else { return nil }
    return value
  }
}

extension BootstrapInterval {
  /// The bias correction z₀: how many standard deviations the middle of the resamples lies too low.
  private static func bias(of values: [Double], beside estimate: Double) -> Double? {
    var twice = 0
    for value in values {
      if value < estimate { twice += 2 } else if value == estimate { twice += 1 }
    }
    guard twice > 0, twice < 2 * values.count else { return nil }
    let share = Double(twice) / Double(2 * values.count)
    return -NormalDistribution.quantile(ofUpperTail: share)
  }

  /// The acceleration a, from the statistics with one element left out.
  private static func acceleration<Element>(
    of sample: [Element], statistic: ([Element]) -> Double?
  ) -> Double? {
    var differences: [Double] = []
    var first: Double?
    for index in sample.indices {
      var rest = sample
      rest.remove(at: index)
      guard let value = finite(statistic(rest)) else { return nil }
      // Differences from the first, so that equal values do not deviate by rounding.
      differences.append(value - (first ?? value))
      first = first ?? value
    }
    let mean = differences.reduce(0, +) / Double(differences.count)
    var squares = 0.0
    var cubes = 0.0
    for difference in differences {
      let deviation = mean - difference
      squares += deviation * deviation
      cubes += deviation * deviation * deviation
    }
    return squares == 0 ? 0 : cubes / (6 * squares * RealFunctions.squareRoot(squares))
  }

  /// The share of resamples below a bound that stands z standard deviations from the middle.
  private static func tail(_ z: Double, _ bias: Double, _ acceleration: Double) -> Double? {
    let shifted = bias + z
    let divisor = 1 - acceleration * shifted
    guard divisor > 0 else { return nil }
    return NormalDistribution.lowerTail(of: bias + shifted / divisor)
  }
}
