/// A test of whether rows and columns of a table are independent that draws tables instead of going
/// through all: for tables that are too large for ``FreemanHaltonTest`` and whose counts are too small for
/// ``ChiSquareTest``.
///
/// Each drawn table deals the units out to the rows anew, with all totals as they are. Counted are the
/// tables that are at most as probable as the one observed, within a relative 1e-7. If b of n tables are,
/// the p-value is (b + 1) / (n + 1), the observed table being one of them: never 0, and on the
/// average rather too large than too small, so that a test errs no more often than its level says.
///
/// Neither the order of rows and columns nor which of them are called rows changes the result.
///
/// Draws: for each table, one place among those units not dealt out yet for each unit outside the
/// largest row, row by row from the smallest, of the shorter side of the table.
///
/// > Source: Freeman and Halton (1951), *Note on an Exact Treatment of Contingency*, for what is counted;
/// > North, Curtis and Sham (2002), *A Note on the Calculation of Empirical P Values from Monte Carlo
/// > Procedures*, for the p-value.
public struct IndependencePermutationTest: Hashable, Sendable {
  /// The estimated probability of a table that is at most as probable as the one observed, from
  /// 1 / (`drawn` + 1) to 1.
  public let pValue: Double

  /// How many tables were drawn.
  public let drawn: Int

  /// Tests a table by chance from a generator.
  ///
  /// The result is `nil` where fewer than two rows or fewer than two columns hold units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - count: How many tables to draw.
  ///   - generator: Where chance comes from.
  /// - Precondition: `count` is at least 1.
  /// - Complexity: O(*n* + `count` · (*u* + *m*)) for *n* units, *m* cells and *u* units outside the
  ///   largest row; O(*n* + *m*) memory.
  public init?<Row, Column>(
    of table: ContingencyTable<Row, Column>, drawing count: Int = 9_999,
    using generator: inout some RandomNumberGenerator
  ) {
    precondition(count >= 1, "At least one table must be drawn.")
    guard let cells = FilledCells(of: table)?.ordered else { return nil }
    let logFactorials = Self.logFactorials(upTo: cells.total)
    func improbability(of counts: [Int]) -> Double {
      counts.reduce(0) { $0 + logFactorials[$1] }
    }
    // P is proportional to 1 / Π cell!, so a table is improbable when the logarithms sum to much.
    let least = improbability(of: Array(cells.counts.joined())) - 1e-7

    let columns = cells.columnTotals.count
    var columnOfUnit = cells.columnTotals.enumerated().flatMap { column, size in
      Array(repeating: column, count: size)
    }
    var counts = Array(repeating: 0, count: cells.rowTotals.count * columns)
    let lastRow = counts.count - columns
    var atMostAsProbable = 0
    for _ in 0..<count {
      for cell in 0..<lastRow { counts[cell] = 0 }
      for (column, size) in cells.columnTotals.enumerated() { counts[lastRow + column] = size }
      var place = 0
      for (row, size) in cells.rowTotals.dropLast().enumerated() {
        for _ in 0..<size {
          let drawn = place + generator.index(below: cells.total - place)
          columnOfUnit.swapAt(place, drawn)
          let column = columnOfUnit[place]
          counts[row * columns + column] += 1
          counts[lastRow + column] -= 1
          place += 1
        }
      }
      if improbability(of: counts) >= least { atMostAsProbable += 1 }
    }
    pValue = Double(atMostAsProbable + 1) / Double(count + 1)
    drawn = count
  }

  /// Tests a table by chance from ``SplitMix64`` with its default seed.
  ///
  /// The same table gives the same p-value on every run and every machine. The result is `nil` where it is
  /// with a generator of one's own.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - count: How many tables to draw.
  /// - Precondition: `count` is at least 1.
  /// - Complexity: O(*n* + `count` · (*u* + *m*)) for *n* units, *m* cells and *u* units outside the
  ///   largest row; O(*n* + *m*) memory.
  public init?<Row, Column>(of table: ContingencyTable<Row, Column>, drawing count: Int = 9_999) {
    var generator = SplitMix64()
    self.init(of: table, drawing: count, using: &generator)
  }

  /// log 0!, log 1!, log 2! and so on.
  private static func logFactorials(upTo most: Int) -> [Double] {
    var values = [0.0]
    values.reserveCapacity(most + 1)
    var sum = 0.0
    for number in stride(from: 1, through: most, by: 1) {
      sum += RealFunctions.log(Double(number))
      values.append(sum)
    }
    return values
  }
}
