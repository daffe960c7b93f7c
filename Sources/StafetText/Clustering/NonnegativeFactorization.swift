/// Explains a table without negative values by a few factors: each row as a sum of shares of them.
///
/// The table X is approximated by W · H, both without negative values, so that ‖X − W·H‖² is small (the
/// Frobenius norm). A factor is a mix of terms, and a row may hold several, which k-means cannot say.
/// One cell after the other is set to its best value while all others stand still (coordinate descent),
/// first in W and then in H, until a round changes little. The result is a local optimum.
///
/// The start is H from a few rounds of ``KMeans``, and nothing in W, which is worked out first.
///
/// > Source: Lee and Seung (1999), *Learning the Parts of Objects by Non-Negative Matrix Factorization*;
/// > Cichocki and Phan (2009), *Fast Local Algorithms for Large Scale Nonnegative Matrix and Tensor
/// > Factorizations*, for the descent; Wild, Curry and Dougherty (2004), *Improving Non-Negative Matrix
/// > Factorizations Through Structured Initialization*, for a start from clusters.
public struct NonnegativeFactorization: Hashable, Sendable {
  /// How many rounds at most.
  public var maximumIterations: Int

  /// The round is the last one whose slope is this small a part of the slope in the first.
  ///
  /// The slope is the sum over all cells of how steeply the error falls there, without directions in
  /// which a cell of 0 would become negative.
  public var tolerance: Double

  /// Chooses how to factorize.
  ///
  /// - Parameters:
  ///   - maximumIterations: How many rounds at most.
  ///   - tolerance: The part of the first slope at which to end; with 0 all rounds are made.
  /// - Precondition: There is a round, and the tolerance is 0 or more.
  public init(maximumIterations: Int = 200, tolerance: Double = 1e-4) {
    precondition(maximumIterations > 0 && tolerance >= 0, "There must be a round.")
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
  }

  /// Factorizes a table.
  ///
  /// - Parameters:
  ///   - rows: The table.
  ///   - count: How many factors; as many as there are rows where it is larger.
  ///   - generator: Where the start is drawn from.
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
    var rowShares = NarrowTable(rows: rows.rowCount, width: width)
    var columnShares = NarrowTable(cells: start.centres, width: width)
    var errors: [Double] = []
    var firstSlope = 0.0
    var hasConverged = false
    while width > 0, !hasConverged, errors.count < maximumIterations {
      var slope = rowShares.descend(
        towards: rows.product(with: columnShares.cells, width: width), gram: columnShares.gram)
      let products = columns.product(with: rowShares.cells, width: width)
      let gram = rowShares.gram
      slope += columnShares.descend(towards: products, gram: gram)
      errors.append(columnShares.error(products: products, gram: gram, square: square))
      if errors.count == 1 { firstSlope = slope }
      hasConverged = slope <= tolerance * firstSlope
    }
    return NonnegativeFactors(
      count: width, rowShares: rowShares.cells, columnShares: columnShares.cells, errors: errors,
      hasConverged: hasConverged || width == 0)
  }
}
