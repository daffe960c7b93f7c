/// A permutation test of whether rows and columns of a table are independent: it draws tables at
/// random instead of weighing all.
///
/// It is for tables that are too large for ``FreemanHaltonTest`` and whose counts are too small for
/// ``ChiSquareTest``.
///
/// Each drawn table deals the units out to the rows anew and keeps all row and column totals. If b
/// of n drawn tables are at most as probable as the one observed, within a relative 1e-7, the
/// p-value is (b + 1) / (n + 1): the observed table is counted as one of them. So the p-value is
/// never 0, and a test at a level has false alarms no more often than the level says.
///
/// Neither the order of rows and columns nor which of them are called rows changes the result.
///
/// Random numbers: the shorter side of the table is taken as its rows. For each drawn table, the
/// units of all rows but the largest are drawn one by one from those not dealt out yet, row by row,
/// the smallest row first.
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

  /// Tests a table with random numbers from a generator.
  ///
  /// The result is `nil` where fewer than two rows or fewer than two columns hold units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - count: How many tables to draw.
  ///   - generator: The source of random numbers.
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

  /// Tests a table with random numbers from ``SplitMix64`` and its default seed.
  ///
  /// The same table gives the same p-value on every run and every machine. The result is `nil` in
  /// the same cases as with a generator that is passed in.
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
