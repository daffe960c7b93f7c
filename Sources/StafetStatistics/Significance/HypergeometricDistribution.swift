/// The hypergeometric distribution: how many marked ones are among some drawn without putting back.
///
/// It is the chance behind ``FisherExactTest``: with `marked` and `drawn` as the first column and
/// row of a table of two by two, the number drawn and marked is its first cell.
package struct HypergeometricDistribution: Hashable, Sendable {
  /// How many there are to draw from.
  package let population: Int

  /// How many of them are marked.
  package let marked: Int

  /// How many are drawn.
  package let drawn: Int

  /// The numbers of marked ones that can be drawn.
  package let range: ClosedRange<Int>

  /// Makes the distribution.
  ///
  /// - Parameters:
  ///   - population: How many there are to draw from, at most 2^53.
  ///   - marked: How many of them are marked.
  ///   - drawn: How many are drawn.
  /// - Precondition: `marked` and `drawn` lie between 0 and `population`, which is at most 2^53.
  package init(population: Int, marked: Int, drawn: Int) {
    precondition(
      marked >= 0 && marked <= population && drawn >= 0 && drawn <= population,
      "Nobody can mark or draw more than there are.")
    precondition(Double(population) <= 0x1p53, "A population must be at most 2^53.")
    self.population = population
    self.marked = marked
    self.drawn = drawn
    range = max(0, drawn - (population - marked))...min(marked, drawn)
  }

  /// The probability of exactly this many marked ones.
  ///
  /// The nine factorials are split by Stirling's formula into a power, which is e^(−G²/2) for the
  /// table's log-likelihood ratio, and factors near 1. So large numbers are never subtracted.
  ///
  /// > Source: Loader (2000), *Fast and Accurate Computation of Binomial Probabilities*, there for
  /// > the binomial distribution.
  ///
  /// - Parameter count: A number of marked ones drawn; any.
  /// - Returns: A probability from 0 to 1, with a relative error below 1e-11 where it is a normal
  ///   number; 0 outside ``range``.
  /// - Complexity: O(1).
  package func probability(of count: Int) -> Double {
    guard range.contains(count) else { return 0 }
    let unmarked = population - marked
    let left = population - drawn
    let table = TwoByTwoTable(
      a: count, b: drawn - count, c: marked - count, d: unmarked - (drawn - count))
    let factors =
      stirlingFactor(marked) / stirlingFactor(count) / stirlingFactor(table.c)
      * (stirlingFactor(unmarked) / stirlingFactor(table.b) / stirlingFactor(table.d))
      * (stirlingFactor(drawn) / stirlingFactor(population) * stirlingFactor(left))
    let exponent = LogLikelihoodRatio.halfStatistic(of: table, excess: table.excess)
    return min(1, factors * RealFunctions.exp(-exponent))
  }

  /// The probability of at most this many marked ones.
  ///
  /// On its small side the tail is summed from `count` outward, so that no digits are lost.
  ///
  /// - Parameter count: A number of marked ones drawn; any.
  /// - Returns: A probability from 0 to 1, with a relative error below 1e-10 where it is a normal
  ///   number and the population is at most 1e10; exactly 0 below ``range`` and 1 from its upper end.
  /// - Complexity: O(√`population`) steps of one multiplication.
  package func lowerTail(of count: Int) -> Double {
    if count < range.lowerBound { return 0 }
    if count >= range.upperBound { return 1 }
    return count <= mode
      ? min(1, sum(from: count, rising: false))
      : max(0, 1 - sum(from: count + 1, rising: true))
  }

  /// The probability of at least this many marked ones.
  ///
  /// - Parameter count: A number of marked ones drawn; any.
  /// - Returns: A probability from 0 to 1, as exact as the lower tail; exactly 1 up to the lower end
  ///   of ``range`` and 0 above it.
  /// - Complexity: O(√`population`) steps of one multiplication.
  package func upperTail(of count: Int) -> Double {
    if count > range.upperBound { return 0 }
    if count <= range.lowerBound { return 1 }
    return count >= mode
      ? min(1, sum(from: count, rising: true))
      : max(0, 1 - sum(from: count - 1, rising: false))
  }

  /// The most probable number: (marked + 1)(drawn + 1) / (population + 2), rounded down.
  private var mode: Int {
    let product = UInt(marked + 1).multipliedFullWidth(by: UInt(drawn + 1))
    return Int(UInt(population + 2).dividingFullWidth(product).quotient)
  }

  /// A probability and all further from the mode, each from the one before by their ratio.
  private func sum(from count: Int, rising: Bool) -> Double {
    let first = probability(of: count)
    if first == 0 { return 0 }
    let rest = Double(population - marked - drawn)
    var sum = 1.0
    var term = 1.0
    var x = count
    while x != (rising ? range.upperBound : range.lowerBound) {
      let lower = Double(rising ? x : x - 1)
      let up = (Double(marked) - lower) * (Double(drawn) - lower)
      let down = (lower + 1) * (lower + 1 + rest)
      let factor = rising ? up / down : down / up
      term *= factor
      sum += term
      // What follows sums to less than a geometric series with this factor.
      if term * factor < sum * (1 - factor) * 0x1p-60 { break }
      x += rising ? 1 : -1
    }
    return first * sum
  }

  /// n! / (n / e)^n: √(2πn) and what Stirling's formula leaves out; 1 for 0.
  private func stirlingFactor(_ count: Int) -> Double {
    if count == 0 { return 1 }
    let n = Double(count)
    return RealFunctions.squareRoot(6.283_185_307_179_586 * n)
      * RealFunctions.exp(RealFunctions.stirlingError(n))
  }
}
