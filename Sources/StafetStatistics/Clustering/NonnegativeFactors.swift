/// What ``NonnegativeFactorization`` found.
///
/// The scale of a factor is arbitrary: doubling its row in H and halving its column in W gives the
/// same product. ``strongestFactors`` does not depend on it.
public struct NonnegativeFactors: Hashable, Sendable {
  /// How many factors there are.
  public let count: Int

  /// W: for each row its share of each factor.
  private let rowShares: LaneTable

  /// H: for each column its value in each factor.
  private let columnShares: LaneTable

  /// ‖X − W·H‖ after each round; it never rises but by rounding.
  package let errors: [Double]

  /// Whether the descent ended because the last rounds gained no more than the tolerance.
  ///
  /// If not, it ended at the largest number of rounds.
  public let hasConverged: Bool

  init(
    count: Int, rowShares: LaneTable, columnShares: LaneTable, errors: [Double], hasConverged: Bool
  ) {
    self.count = count
    self.rowShares = rowShares
    self.columnShares = columnShares
    self.errors = errors
    self.hasConverged = hasConverged
  }

  /// ‖X − W·H‖, the square root of the sum of all squared differences; 0 without rows.
  public var error: Double { errors.last ?? 0 }

  /// The weight of a factor in a row: a cell of W.
  ///
  /// - Parameters:
  ///   - row: The number of the row.
  ///   - factor: The number of the factor.
  /// - Returns: The cell, 0 or more.
  public func share(ofRow row: Int, factor: Int) -> Double { rowShares[row, factor] }

  /// The value of a factor in a column: a cell of H.
  ///
  /// - Parameters:
  ///   - factor: The number of the factor.
  ///   - column: The number of the column.
  /// - Returns: The cell, 0 or more.
  public func value(ofFactor factor: Int, column: Int) -> Double {
    columnShares[column, factor]
  }

  /// The factor that contributes most to each row: the one with the largest product of its weight
  /// in the row and its length in H.
  ///
  /// `nil` for a row in which every weight is 0.
  ///
  /// Of equally strong factors the one with the lowest number.
  ///
  /// - Complexity: O(*k* · (*r* + *c*)) for *k* factors, *r* rows and *c* columns.
  public var strongestFactors: [Int?] {
    let lengths = columnShares.columnSquares.map { RealFunctions.squareRoot($0) }
    return (0..<rowShares.rowCount).map { row in
      var strongest: Int?
      var most = 0.0
      for factor in 0..<count where rowShares[row, factor] * lengths[factor] > most {
        strongest = factor
        most = rowShares[row, factor] * lengths[factor]
      }
      return strongest
    }
  }
}
