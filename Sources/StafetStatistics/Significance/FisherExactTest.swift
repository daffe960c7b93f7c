/// Fisher's exact test of whether two groups have something at the same rate, two-sided.
///
/// The p-value is the probability, among all tables with the same row and column totals, of those
/// that are at most as probable as the table observed. Unlike ``LogLikelihoodRatio`` it needs no
/// large counts, and it is conservative: with small totals few p-values are possible.
///
/// The probabilities are compared within a relative 1e-7, as R does, so that tables that are equally
/// probable count as such in spite of rounding.
///
/// > Source: Fisher (1935), *The Logic of Inductive Inference*.
public struct FisherExactTest: Hashable, Sendable {
  /// The probability of a table that is at most as probable as the one observed.
  ///
  /// 1 when a row or a column of the table is empty; 0 when the true value is too small for a
  /// `Double`.
  public let pValue: Double

  /// Tests a table.
  ///
  /// Probabilities are found one from the next by their ratio, from the most probable table outward,
  /// so that neither factorials nor logarithms are needed.
  ///
  /// - Parameter table: The counts in both groups.
  /// - Complexity: O(√n) steps for n counted in all: at most some 40 standard deviations of the
  ///   hypergeometric distribution on either side.
  public init(of table: TwoByTwoTable) {
    // The same table seen from the other group gives the same number to the last digit, so that no decision at a limit
    // depends on which group comes first.
    let isTurned = (table.c, table.d) < (table.a, table.b)
    let table = isTurned ? table.swapped : table
    let weights = HypergeometricWeights(marginsOf: table)
    let limit = weights.weight(of: table.a) * (1 + 1e-7)
    let above = weights.sums(from: weights.mode + 1, rising: true, notAbove: limit)
    let below = weights.sums(from: weights.mode, rising: false, notAbove: limit)
    pValue = min(1, (above.limited + below.limited) / (above.all + below.all))
  }
}

/// The hypergeometric probabilities of a table's first cell, as multiples of the largest of them.
///
/// A weight that is too small for a `Double` belongs to a p-value that is too small as well.
private struct HypergeometricWeights {
  private let row: Double
  private let column: Double
  /// The last cell less the first, the same for all tables with these margins.
  private let offset: Double
  private let range: ClosedRange<Int>
  let mode: Int

  init(marginsOf table: TwoByTwoTable) {
    let rowTotal = table.a + table.b
    let columnTotal = table.a + table.c
    row = Double(rowTotal)
    column = Double(columnTotal)
    offset = Double(table.d - table.a)
    range = max(0, table.a - table.d)...min(rowTotal, columnTotal)
    // (row + 1)(column + 1) / (total + 2), rounded down.
    let product = UInt(rowTotal + 1).multipliedFullWidth(by: UInt(columnTotal + 1))
    mode = Int(UInt(table.total + 2).dividingFullWidth(product).quotient)
  }

  /// The weight of the value after this one, divided by this one's.
  private func ratio(after value: Int) -> Double {
    let x = Double(value)
    return (row - x) * (column - x) / ((x + 1) * (x + 1 + offset))
  }

  /// The weight of one value; 0 when it is too small for a `Double`.
  func weight(of value: Int) -> Double {
    var weight = 1.0
    var x = mode
    while x < value, weight > 0 {
      weight *= ratio(after: x)
      x += 1
    }
    while x > value, weight > 0 {
      x -= 1
      weight /= ratio(after: x)
    }
    return weight
  }

  /// Sums of the weights from one value outward, until what follows no longer matters.
  ///
  /// - Parameters:
  ///   - start: The mode or the value after it.
  ///   - rising: Whether to go towards larger values.
  ///   - limit: The largest weight to add to the second sum.
  /// - Returns: The sum of all weights, and the sum of those not above the limit.
  func sums(
    from start: Int, rising: Bool, notAbove limit: Double
  ) -> (all: Double, limited: Double) {
    var all = 0.0
    var limited = 0.0
    guard range.contains(start) else { return (all, limited) }
    var weight = start == mode ? 1 : ratio(after: mode)
    var x = start
    while weight > 0 {
      all += weight
      if weight <= limit { limited += weight }
      guard x != (rising ? range.upperBound : range.lowerBound) else { break }
      let factor = rising ? ratio(after: x) : 1 / ratio(after: x - 1)
      // The weights that follow sum to less than a geometric series with this factor.
      if weight * factor < limited * (1 - factor) * 0x1p-60 { break }
      weight *= factor
      x += rising ? 1 : -1
    }
    return (all, limited)
  }
}
