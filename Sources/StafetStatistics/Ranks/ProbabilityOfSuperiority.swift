/// How often a value of one group is larger than one of another group, ties counted by half.
///
/// It is the Mann-Whitney statistic divided by the number of pairs: the share of all pairs of one value
/// from each group in which that of the first is larger. ½ says that neither group tends to have the
/// larger values, 1 that every value of the first is larger than every one of the second. Only the order
/// of values counts, so a few very large ones do not decide it, and no distribution is assumed for it.
///
/// The interval is Newcombe's, method 5: the values θ that a score test would just not reject, with the
/// variance that Hanley and McNeil found for exponential distributions,
/// θ (1 − θ) (1 + N (1 − θ) / (2 − θ) + N θ / (1 + θ)) / (m n) with N = (m + n) / 2 − 1. It stays between
/// 0 and 1, and has a width even where all pairs go one way.
///
/// > Source: Mann and Whitney (1947), *On a Test of Whether One of Two Random Variables Is Stochastically
/// > Larger than the Other*; Vargha and Delaney (2000) for ties; Newcombe (2006), *Confidence Intervals for
/// > an Effect Size Measure Based on the Mann–Whitney Statistic. Part 2*, method 5.
public struct ProbabilityOfSuperiority: Hashable, Sendable {
  /// The share of pairs in which the value of the first group is larger, ties counted by half, from 0 to 1.
  public let probability: Double

  /// The lower end of the confidence interval, at least 0.
  public let low: Double

  /// The upper end of the confidence interval, at most 1.
  public let high: Double

  /// Compares two groups of numbers.
  ///
  /// - Parameters:
  ///   - first: The values of the first group, in any order.
  ///   - second: The values of the second group, in any order. If either group is empty, the result is `nil`.
  ///   - level: The confidence level: the share of such intervals that contain the true value, over many
  ///     samples.
  /// - Precondition: Every value is finite.
  /// - Complexity: O(n log n) for n values in both groups.
  public init?(
    of first: [Double], over second: [Double], at level: ConfidenceLevel = .percent95
  ) {
    let ones = Quantile.sorted(first)
    let others = Quantile.sorted(second)
    if ones.isEmpty || others.isEmpty { return nil }
    var below = 0
    var notAbove = 0
    var twice: Int64 = 0
    for value in ones {
      while below < others.count, others[below] < value { below += 1 }
      notAbove = max(notAbove, below)
      while notAbove < others.count, others[notAbove] <= value { notAbove += 1 }
      twice += Int64(below) + Int64(notAbove)
    }
    let pairs = Double(ones.count) * Double(others.count)
    let probability = Double(twice) / (2 * pairs)
    let n = Double(ones.count + others.count) / 2 - 1
    let z = level.standardDeviations

    /// Whether a score test rejects a probability.
    func isRejected(_ theta: Double) -> Bool {
      let spread = 1 + n * (1 - theta) / (2 - theta) + n * theta / (1 + theta)
      let distance = probability - theta
      return distance * distance > z * z * theta * (1 - theta) * spread / pairs
    }
    /// The end between a probability that is rejected, or the last that there is, and the one that was found.
    func end(from outer: Double) -> Double {
      var outer = outer
      var inner = probability
      while true {
        let middle = outer + (inner - outer) / 2
        if middle == outer || middle == inner { return inner }
        if isRejected(middle) { outer = middle } else { inner = middle }
      }
    }
    self.probability = probability
    low = end(from: 0)
    high = end(from: 1)
  }

  /// Compares two groups of counts.
  ///
  /// - Parameters:
  ///   - first: The counts of the first group, in any order.
  ///   - second: The counts of the second group, in any order. If either group is empty, the result is `nil`.
  ///   - level: The confidence level: the share of such intervals that contain the true value, over many
  ///     samples.
  /// - Complexity: O(n log n) for n counts in both groups.
  public init?(of first: [Int], over second: [Int], at level: ConfidenceLevel = .percent95) {
    self.init(of: first.map { Double($0) }, over: second.map { Double($0) }, at: level)
  }
}
