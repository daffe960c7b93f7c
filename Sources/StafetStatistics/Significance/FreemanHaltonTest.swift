/// The exact test of whether two groups divide in the same way over any number of categories:
/// Fisher's test for tables with two rows or two columns.
///
/// The p-value is the probability, among all tables with the same row and column totals, of those
/// that are at most as probable as the table observed. Unlike ``ChiSquareTest`` it needs no large
/// counts. For two by two it is ``FisherExactTest``. Empty rows and columns change nothing.
///
/// Probabilities are compared within a relative 1e-7, as in Fisher's test, so that tables that are
/// equally probable count as such in spite of rounding.
///
/// The tables are not enumerated one by one. The probability of a table is a product with one
/// factor for each column. The columns are divided into two halves, and the products of each half
/// are listed in rising order, by how many units of the first row they use. Of two lists that
/// together use all units of that row, one pass adds up the products of all pairs that are small
/// enough. Lists of some thousands stand for some ten million tables.
///
/// > Source: Freeman and Halton (1951), *Note on an Exact Treatment of Contingency, Goodness of Fit and
/// > Other Problems of Significance*; Horowitz and Sahni (1974), *Computing Partitions with Applications
/// > to the Knapsack Problem*, for the two lists.
public struct FreemanHaltonTest: Hashable, Sendable {
  /// The probability of a table that is at most as probable as the one observed.
  ///
  /// The relative error is below 1e-10, unless the value is subnormal; 0 when the true value is far
  /// too small for a `Double`.
  public let pValue: Double

  /// Tests a table.
  ///
  /// The result is `nil` where fewer than two rows or fewer than two columns hold units, where more
  /// than two rows and more than two columns do, and where the lists would be longer than `limit`.
  /// Their length depends on the totals of the table only: for halves of *k* columns with *c* units
  /// each it is about (*c* + 1)^*k*, less where the smaller row has few units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - limit: How many products are listed at most, for both halves together.
  /// - Complexity: O(*m* log *m*) in time and O(*m*) in memory for *m* listed products.
  public init?<Row, Column>(of table: ContingencyTable<Row, Column>, listing limit: Int = 200_000) {
    guard let cells = FilledCells(of: table)?.ordered, cells.rowTotals.count == 2 else {
      return nil
    }
    // The first row is the smaller one. There is a product for each part of it that columns can use up.
    let drawn = cells.rowTotals[0]
    if drawn >= limit { return nil }
    let odds = Double(drawn) / Double(cells.rowTotals[1])
    // Larger columns are dealt out first, to the shorter list.
    var halves = (ColumnHalf(drawing: drawn), ColumnHalf(drawing: drawn))
    for column in cells.columnTotals.indices.reversed() {
      let factors = ColumnFactors(
        of: cells.columnTotals[column], observed: cells.counts[0][column], drawing: drawn,
        odds: odds)
      let isCounted =
        halves.0.listed <= halves.1.listed
        ? halves.0.add(factors, listingAtMost: limit - halves.1.listed)
        : halves.1.add(factors, listingAtMost: limit - halves.0.listed)
      if !isCounted { return nil }
    }

    let largest = halves.0.observed * halves.1.observed * (1 + 1e-7)
    let products = (halves.0.products, halves.1.products)
    var all = 0.0
    var limited = 0.0
    for used in 0...drawn {
      let sums = Self.sums(
        of: products.0[used], products.1[drawn - used], notAbove: largest)
      all += sums.all
      limited += sums.limited
    }
    pValue = min(1, limited / all)
  }

  /// Adds up the products of pairs from two lists in rising order.
  ///
  /// - Returns: The sum of all products, and the sum of those not above the limit.
  private static func sums(
    of first: [Double], _ second: [Double], notAbove limit: Double
  ) -> (all: Double, limited: Double) {
    if first.isEmpty || second.isEmpty { return (0, 0) }
    var limited = 0.0
    var partners = 0
    var sumOfPartners = 0.0
    // The smaller the one factor, the more partners keep the product below the limit.
    for factor in first.reversed() {
      while partners < second.count, factor * second[partners] <= limit {
        sumOfPartners += second[partners]
        partners += 1
      }
      limited += factor * sumOfPartners
    }
    return (first.reduce(0, +) * second.reduce(0, +), limited)
  }
}

/// How probable it is that so many units of a column are in the first row, as multiples of the largest.
///
/// A table with fixed totals is as probable as independent columns, each of which puts any of its units
/// in the first row with the same probability, given that the first row is filled. The factors are the
/// binomial probabilities of one column, found from the most probable by their ratio.
private struct ColumnFactors {
  /// By the number of units in the first row, from 0.
  let values: [Double]

  /// That of the column as it was observed.
  let observed: Double

  init(of size: Int, observed: Int, drawing drawn: Int, odds: Double) {
    let most = min(size, drawn)
    func ratio(after count: Int) -> Double { odds * Double(size - count) / Double(count + 1) }
    var mode = 0
    while mode < most, ratio(after: mode) > 1 { mode += 1 }
    var values = Array(repeating: 1.0, count: most + 1)
    for count in mode..<most { values[count + 1] = values[count] * ratio(after: count) }
    for count in (0..<mode).reversed() { values[count] = values[count + 1] / ratio(after: count) }
    self.values = values
    self.observed = values[observed]
  }
}

/// Some of a table's columns, with a product of their factors for every way to fill them.
private struct ColumnHalf {
  private var columns: [ColumnFactors] = []

  /// How many products use up so many units of the first row, by their number.
  private var counts: [Int]

  /// How many products there are.
  private(set) var listed = 1

  init(drawing drawn: Int) {
    counts = Array(repeating: 0, count: drawn + 1)
    counts[0] = 1
  }

  /// Takes in a column, unless there would be more products than the limit.
  ///
  /// - Returns: Whether the column was taken in.
  mutating func add(_ column: ColumnFactors, listingAtMost limit: Int) -> Bool {
    var listed = 0
    var next = Array(repeating: 0, count: counts.count)
    for (used, ways) in counts.enumerated() where ways > 0 {
      for filled in used..<min(used + column.values.count, counts.count) {
        if ways > limit - listed { return false }
        next[filled] += ways
        listed += ways
      }
    }
    counts = next
    self.listed = listed
    columns.append(column)
    return true
  }

  /// The product of the columns as they were observed.
  var observed: Double { columns.reduce(1) { $0 * $1.observed } }

  /// The products by how many units of the first row they use up, each list in rising order.
  var products: [[Double]] {
    var lists: [[Double]] = Array(repeating: [], count: counts.count)
    lists[0] = [1]
    for column in columns {
      var next: [[Double]] = Array(repeating: [], count: counts.count)
      for (used, list) in lists.enumerated() where !list.isEmpty {
        for (count, factor) in column.values.enumerated() where used + count < counts.count {
          next[used + count].append(contentsOf: list.lazy.map { $0 * factor })
        }
      }
      // Each list is some runs in rising order, which sorting joins without taking them apart.
      for used in next.indices { next[used].sort() }
      lists = next
    }
    return lists
  }
}
