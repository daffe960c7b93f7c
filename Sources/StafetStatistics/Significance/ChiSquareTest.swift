/// Pearson's chi-square test of whether rows and columns of a table are independent: whether
/// several groups divide in the same way over several categories.
///
/// X² = Σ (observed − expected)² / expected over all cells, where the expected count is row total ·
/// column total / total. There is no continuity correction, not even for two by two. Empty rows and
/// columns are left out, also from the degrees of freedom. The test says how surprising the
/// differences are; ``cramersV`` says how large they are.
///
/// > Source: Pearson (1900), *On the Criterion that a Given System of Deviations … Can Be Reasonably
/// > Supposed to Have Arisen from Random Sampling*; Fisher (1922), *On the Interpretation of χ² from
/// > Contingency Tables*, for the degrees of freedom.
public struct ChiSquareTest: Hashable, Sendable {
  /// X², 0 or more; exactly 0 when all rows are divided in the same proportions.
  ///
  /// The terms are added up in rising order, so that the order of rows and columns does not matter.
  public let statistic: Double

  /// (rows − 1) · (columns − 1), without empty rows and columns; at least 1.
  public let degreesOfFreedom: Int

  /// The probability of an X² at least this large if rows and columns are independent.
  ///
  /// It is taken from the chi-square distribution, which is only rough if
  /// ``hasSmallExpectedCounts``. 1 when ``statistic`` is 0.
  public let pValue: Double

  /// The expected count of each cell if rows and columns are independent: row total · column total
  /// / total.
  ///
  /// There are as many rows and columns as in the table; in an empty row or column all are 0.
  public let expectedCounts: [[Double]]

  /// The smallest expected count, without empty rows and columns; above 0.
  public let smallestExpectedCount: Double

  /// How many cells have an expected count below 5, without those of empty rows and columns.
  public let smallCellCount: Int

  /// How many cells there are, without those of empty rows and columns.
  public let cellCount: Int

  /// Cramér's V: how strongly rows and columns are associated, from 0 for independence to 1 when
  /// the one determines the other.
  ///
  /// √(X² / (n · (the smaller of rows and columns − 1))). Chance alone makes it larger than 0, and
  /// the more so, the fewer units and the more cells there are; see ``correctedCramersV``.
  ///
  /// > Source: Cramér (1946), *Mathematical Methods of Statistics*, section 21.9.
  public let cramersV: Double

  /// Cramér's V corrected for its bias, from 0 to 1.
  ///
  /// 0 where the table differs from independence no more than is expected by chance. `nil` where
  /// each unit has a row or a column of its own: the correction then leaves nothing to divide by.
  ///
  /// > Source: Bergsma (2013), *A Bias-Correction for Cramér's V and Tschuprow's T*.
  public let correctedCramersV: Double?

  /// Whether expected counts are so small that the p-value is only rough: any below 1, or more than a
  /// fifth of them below 5.
  ///
  /// > Source: Cochran (1954), *Some Methods for Strengthening the Common χ² Tests*.
  public var hasSmallExpectedCounts: Bool {
    smallestExpectedCount < 1 || 5 * smallCellCount > cellCount
  }

  /// Tests a table.
  ///
  /// The result is `nil` where fewer than two rows or fewer than two columns hold units: then there
  /// is nothing to compare.
  ///
  /// - Parameter table: How many units are in each row and column, each unit counted once.
  /// - Complexity: O(*m* log *m*) for *m* cells.
  public init?<Row, Column>(of table: ContingencyTable<Row, Column>) {
    guard let cells = FilledCells(of: table) else { return nil }
    let total = Double(cells.total)
    let rows = cells.rowTotals.count
    let columns = cells.columnTotals.count

    var terms: [Double] = []
    terms.reserveCapacity(rows * columns)
    var smallest = Double.infinity
    var small = 0
    for (row, rowTotal) in cells.rowTotals.enumerated() {
      for (column, columnTotal) in cells.columnTotals.enumerated() {
        let product = Double(rowTotal) * Double(columnTotal)
        // Whole numbers below 2^62, so that equal shares give exactly 0.
        let excess = Double(
          Int64(cells.counts[row][column]) * Int64(cells.total)
            - Int64(rowTotal) * Int64(columnTotal))
        terms.append((excess / product) * (excess / total))
        smallest = min(smallest, product / total)
        if product < 5 * total { small += 1 }
      }
    }

    let statistic = terms.sorted().reduce(0, +)
    let degreesOfFreedom = (rows - 1) * (columns - 1)
    self.statistic = statistic
    self.degreesOfFreedom = degreesOfFreedom
    pValue = ChiSquareDistribution.upperTail(of: statistic, degreesOfFreedom: degreesOfFreedom)
    expectedCounts = table.rowTotals.map { row in
      table.columnTotals.map { Double(row) * Double($0) / total }
    }
    smallestExpectedCount = smallest
    smallCellCount = small
    cellCount = rows * columns
    let shorter = Double(min(rows, columns) - 1)
    cramersV = min(1, RealFunctions.squareRoot(statistic / total / shorter))
    correctedCramersV = Self.correctedCramersV(
      meanSquare: statistic / total, rows: rows, columns: columns, total: cells.total)
  }

  /// Bergsma's correction: what chance is expected to add is taken off the mean square contingency, and
  /// off the number of rows and of columns.
  private static func correctedCramersV(
    meanSquare: Double, rows: Int, columns: Int, total: Int
  ) -> Double? {
    // (r − 1) − (r − 1)² / (n − 1), which is 0 when there are as many rows as units.
    func corrected(_ parts: Int) -> Double {
      Double(parts - 1) * Double(total - parts) / Double(total - 1)
    }
    let most = min(corrected(rows), corrected(columns))
    guard most > 0 else { return nil }
    let byChance = Double(rows - 1) * Double(columns - 1) / Double(total - 1)
    return min(1, RealFunctions.squareRoot(max(0, meanSquare - byChance) / most))
  }
}
