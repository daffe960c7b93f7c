/// Approximates a table without negative values by a few factors, so that each row is a weighted
/// sum of them (nonnegative matrix factorization, NMF).
///
/// The table X is approximated by W · H, both without negative values, so that ‖X − W·H‖² is small
/// (the squared Frobenius norm). W holds for each row its weight of each factor, and H for each
/// factor its value in each column. A row may be a mixture of several factors, which k-means cannot
/// express. One cell after the other is set to its best value while all others stay as they are
/// (coordinate descent), first in W and then in H, until the rounds gain little. The result is a
/// local optimum.
///
/// The start of H is the cluster means of a few iterations of ``KMeans``, and that of W is zeros.
///
/// > Source: Lee and Seung (1999), *Learning the Parts of Objects by Non-Negative Matrix Factorization*;
/// > Cichocki and Phan (2009), *Fast Local Algorithms for Large Scale Nonnegative Matrix and Tensor
/// > Factorizations*, for the descent; Wild, Curry and Dougherty (2004), *Improving Non-Negative Matrix
/// > Factorizations Through Structured Initialization*, for a start from clusters.
public struct NonnegativeFactorization: Hashable, Sendable {
  /// How many rounds there are at most.
  public var maximumIterations: Int

  /// The descent ends when the last ten rounds together have lowered the error by no more than this
  /// part of the error after the first round.
  public var tolerance: Double

  /// Over how many rounds the gain is looked at: a single one may gain little before others gain more.
  private static let patience = 10

  /// Sets when the descent ends.
  ///
  /// - Parameters:
  ///   - maximumIterations: How many rounds there are at most.
  ///   - tolerance: By which part of the first error ten rounds must lower the error to go on; with
  ///     0 the descent ends only when the error no longer falls.
  /// - Precondition: `maximumIterations` is above 0, and `tolerance` is 0 or more.
  public init(maximumIterations: Int = 200, tolerance: Double = 1e-4) {
    precondition(maximumIterations > 0 && tolerance >= 0, "There must be a round.")
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
  }

  /// Factorizes a table.
  ///
  /// - Parameters:
  ///   - rows: The table.
  ///   - count: How many factors; if there are fewer rows, there are as many factors as rows.
  ///   - generator: The source of random numbers, for the start.
  /// - Returns: The factors. Without rows there are none.
  /// - Precondition: `count` is above 0, and no value of the table is negative.
  /// - Complexity: O(*i* · (*k* · *n* + *k*² · (*r* + *c*))) for *i* rounds, *k* factors, *n* kept
  ///   cells, *r* rows and *c* columns. Memory is O(*n* + *k* · (*r* + *c*)).
  public func factors(
    of rows: CompressedRows<Double>, count: Int, using generator: inout some RandomNumberGenerator
  ) -> NonnegativeFactors {
    precondition(rows.values.allSatisfy { $0 >= 0 }, "No value may be negative.")
    let start = KMeans(starts: 1, maximumIterations: 10)
      .clusters(of: rows, count: count, using: &generator)
    let width = start.count
    let columns = rows.transposed()
    let square = rows.values.reduce(0) { $0 + $1 * $1 }
    var rowShares = LaneTable(rows: rows.rowCount, width: width)
    var columnShares = start.centres
    var columnGram = columnShares.gram
    var errors: [Double] = []
    var hasConverged = width == 0
    while !hasConverged, errors.count < maximumIterations {
      rowShares.descend(towards: rows.product(with: columnShares), gram: columnGram)
      let products = columns.product(with: rowShares)
      let gram = rowShares.gram
      columnShares.descend(towards: products, gram: gram)
      columnGram = columnShares.gram
      let error = columnShares.error(
        products: products, ownGram: columnGram, gram: gram, square: square)
      errors.append(error)
      guard errors.count > Self.patience else { continue }
      hasConverged =
        errors[errors.count - 1 - Self.patience] - error <= tolerance * errors[0]
    }
    return NonnegativeFactors(
      count: width, rowShares: rowShares, columnShares: columnShares, errors: errors,
      hasConverged: hasConverged)
  }
}
