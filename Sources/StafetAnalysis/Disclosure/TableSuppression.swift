/// Which cells of a table of counts are withheld so that none of those that must be can be worked out.
///
/// A cell that is withheld alone in its row or its column is the total less the others. Further cells are therefore
/// withheld with it (*complementary suppression*): for each a ring of withheld cells, by turns in a row and in a
/// column, along which 1 can be added and taken away so that no total changes and no count falls below 0. Whoever
/// knows all totals and all cells that are told finds at least two tables that fit, in which the cell differs.
///
/// Which further cells are taken does not depend on chance: the fewest that close a ring, of these the smallest
/// counts, of these the first; at the end, those that turned out not to be needed are told again. The fewest for all
/// rings together would cost more than any table is worth, so that there may be one or two more.
///
/// All totals of rows and columns are taken to be known. What totals tell by themselves nobody can withhold: in a
/// column whose total is 0 every cell is. Such cells are ``exposed``.
///
/// > Source: Gusfield (1988), *A Graph Theoretic Approach to Data Security*, for when a cell can be worked out; Cox
/// > (1980), *Suppression Methodology and Statistical Disclosure Control*. One ring after the other, each the
/// > cheapest, is the usual way to find further cells.
struct TableSuppression: Sendable {
  /// For each cell, row by row, whether it is withheld.
  private(set) var withheld: [Bool]

  /// The cells that are to be withheld and that the totals and the cells that must be told give away all the same.
  private(set) var exposed: [Int] = []

  private let counts: [Int]
  private let columnCount: Int
  private let mustBeTold: [Bool]

  /// Chooses what is withheld.
  ///
  /// - Parameters:
  ///   - counts: The counts, row by row.
  ///   - columnCount: How many columns there are.
  ///   - primary: The cells that must be withheld, by their place in `counts`.
  ///   - told: The cells that are told whatever happens.
  /// - Precondition: Rows are whole, no count is negative, and no cell is both to be withheld and to be told.
  /// - Complexity: O(*p* · (*r* + *c*)²) for *p* cells that must be withheld, *r* rows and *c* columns, and the same
  ///   again for each further cell.
  init(
    of counts: [Int], columnCount: Int, withholding primary: [Int], telling told: [Int] = []
  ) {
    precondition(
      columnCount > 0 && counts.count % columnCount == 0, "The rows of a table are whole.")
    self.counts = counts
    self.columnCount = columnCount
    withheld = Array(repeating: false, count: counts.count)
    var mustBeTold = withheld
    for cell in told { mustBeTold[cell] = true }
    self.mustBeTold = mustBeTold
    for cell in primary {
      precondition(!mustBeTold[cell], "A cell is withheld or told.")
      withheld[cell] = true
    }
    for cell in primary.sorted() {
      if let ring = ring(through: cell, amongWithheld: false) {
        for further in ring { withheld[further] = true }
      } else {
        exposed.append(cell)
      }
    }
    tellAgain(besides: primary)
  }

  /// Tells again what turned out not to be needed, the largest counts first.
  private mutating func tellAgain(besides primary: [Int]) {
    var isPrimary = Array(repeating: false, count: counts.count)
    for cell in primary { isPrimary[cell] = true }
    let further = withheld.indices.filter { withheld[$0] && !isPrimary[$0] }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    for cell in further {
      withheld[cell] = false
      let isSafe = withheld.indices.allSatisfy {
        !withheld[$0] || exposed.contains($0) || ring(through: $0, amongWithheld: true) != nil
      }
      if !isSafe { withheld[cell] = true }
    }
  }

  /// The other cells of the cheapest ring through a cell; `nil` where there is none.
  private func ring(through cell: Int, amongWithheld: Bool) -> [Int]? {
    let row = cell / columnCount
    let column = rowCount + cell % columnCount
    let more = way(from: column, to: row, besides: cell, amongWithheld: amongWithheld)
    if counts[cell] == 0 { return more?.cells }
    let less = way(from: row, to: column, besides: cell, amongWithheld: amongWithheld)
    guard let more else { return less?.cells }
    guard let less else { return more.cells }
    return less.cost < more.cost ? less.cells : more.cells
  }

  private var rowCount: Int { counts.count / columnCount }

  /// The cheapest way between a row and a column, which are numbered one after the other: from a row to a column a
  /// cell gets 1 more, from a column to a row 1 less, which it must have.
  private func way(
    from start: Int, to goal: Int, besides left: Int, amongWithheld: Bool
  ) -> (cost: Int64, cells: [Int])? {
    let count = rowCount + columnCount
    var costs = Array(repeating: Int64.max, count: count)
    var isSettled = Array(repeating: false, count: count)
    var cellsBefore = Array(repeating: -1, count: count)
    var linesBefore = Array(repeating: -1, count: count)
    costs[start] = 0
    while true {
      var nearest: Int?
      for line in 0..<count where !isSettled[line] && costs[line] < .max {
        if nearest.map({ costs[line] < costs[$0] }) ?? true { nearest = line }
      }
      guard let line = nearest, line != goal else { break }
      isSettled[line] = true
      let isRow = line < rowCount
      for other in isRow ? rowCount..<count : 0..<rowCount where !isSettled[other] {
        let cell =
          isRow
          ? line * columnCount + other - rowCount : other * columnCount + line - rowCount
        if cell == left || !isRow && counts[cell] == 0 { continue }
        if !withheld[cell], amongWithheld || mustBeTold[cell] { continue }
        let cost = costs[line] + (withheld[cell] ? 0 : 1 << 40 + Int64(counts[cell]))
        if cost < costs[other] {
          costs[other] = cost
          cellsBefore[other] = cell
          linesBefore[other] = line
        }
      }
    }
    if costs[goal] == .max { return nil }
    var cells: [Int] = []
    var line = goal
    while line != start {
      cells.append(cellsBefore[line])
      line = linesBefore[line]
    }
    return (costs[goal], cells)
  }
}
