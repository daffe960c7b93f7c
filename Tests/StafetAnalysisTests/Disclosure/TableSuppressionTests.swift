import StafetStatistics
import Testing

@testable import StafetAnalysis

@Suite struct TableSuppressionTests {
  private func withheld(
    _ counts: [Int], columns: Int, _ primary: [Int], telling told: [Int] = []
  ) -> [Int] {
    let suppression = TableSuppression(
      of: counts, columnCount: columns, withholding: primary, telling: told)
    return counts.indices.filter { suppression.withheld[$0] }
  }

  @Test func nothingIsWithheldForNothing() {
    #expect(withheld([1, 2, 3, 4], columns: 2, []).isEmpty)
  }

  // In a table of two rows and columns, one cell tells all others.
  @Test func theSmallestTableIsWithheldAsAWhole() {
    #expect(withheld([1, 2, 3, 4], columns: 2, [0]) == [0, 1, 2, 3])
  }

  // Cell 0 needs one more in its row, its column, and where these meet: 1 + 1 + 5 is the smallest sum.
  @Test func theSmallestCountsCloseTheRing() {
    let counts = [
      3, 1, 9,
      1, 5, 9,
      9, 9, 9,
    ]
    #expect(withheld(counts, columns: 3, [0]) == [0, 1, 3, 4])
    // Without the 5, a ring of 1, 9 and 9 is the smallest, and of the two the first that is found.
    #expect(withheld(counts, columns: 3, [0], telling: [4]).count == 4)
  }

  // 0 can only grow: what stands beside it must be able to shrink, and a ring with a 0 there is none.
  @Test func aNoughtIsNotHiddenByNoughts() {
    let counts = [
      0, 0, 4,
      0, 6, 6,
      4, 6, 6,
    ]
    #expect(withheld(counts, columns: 3, [0]) == [0, 2, 6, 8])
  }

  @Test func twoThatHideEachOtherNeedNoMore() {
    let counts = [
      2, 2, 7,
      2, 2, 7,
      7, 7, 7,
    ]
    #expect(withheld(counts, columns: 3, [0, 1, 3, 4]) == [0, 1, 3, 4])
  }

  // A column whose total is 0 tells its cells.
  @Test func whatTotalsTellIsExposed() {
    let suppression = TableSuppression(
      of: [0, 3, 0, 2], columnCount: 2, withholding: [0])
    #expect(suppression.exposed == [0])
    #expect(suppression.withheld == [true, false, false, false])
  }

  /// All tables with the totals of a table that agree with it where it is told.
  private static func tables(like counts: [Int], columns: Int, withheld: [Bool]) -> [[Int]] {
    let rows = counts.count / columns
    var rowsLeft = (0..<rows).map { row in
      (0..<columns).reduce(0) { $0 + counts[row * columns + $1] }
    }
    var columnsLeft = (0..<columns).map { column in
      (0..<rows).reduce(0) { $0 + counts[$1 * columns + column] }
    }
    var found: [[Int]] = []
    var table = counts
    func fill(_ cell: Int) {
      if cell == counts.count {
        if columnsLeft.allSatisfy({ $0 == 0 }) { found.append(table) }
        return
      }
      let (row, column) = (cell / columns, cell % columns)
      let most = min(rowsLeft[row], columnsLeft[column])
      for value in withheld[cell] ? Array(0...max(0, most)) : [counts[cell]] where value <= most {
        table[cell] = value
        rowsLeft[row] -= value
        columnsLeft[column] -= value
        if column < columns - 1 || rowsLeft[row] == 0 { fill(cell + 1) }
        rowsLeft[row] += value
        columnsLeft[column] += value
      }
    }
    fill(0)
    return found
  }

  // The trial itself tells what is not hidden: a cell that is withheld alone has one value, and so has one of a ring
  // of noughts.
  @Test func theTrialSolvesWhatStandsAlone() {
    let alone = Self.tables(like: [1, 2, 3, 4], columns: 2, withheld: [true, false, false, false])
    #expect(alone == [[1, 2, 3, 4]])
    let noughts = Self.tables(like: [0, 0, 0, 4], columns: 2, withheld: [true, true, true, false])
    #expect(noughts.count == 1)
    let ring = Self.tables(like: [1, 2, 3, 4], columns: 2, withheld: [true, true, true, true])
    #expect(Set(ring.map { $0[0] }) == [0, 1, 2, 3])
  }

  // Whoever tries all tables that fit finds several values for each cell that is withheld, and one for those exposed.
  @Test(arguments: UInt64(1)...300) func noWithheldCellCanBeSolved(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let columns = Int.random(in: 2...4, using: &generator)
    let rows = Int.random(in: 2...4, using: &generator)
    let counts = (0..<rows * columns).map { _ in max(0, Int.random(in: -2...3, using: &generator)) }
    let primary = counts.indices.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    let suppression = TableSuppression(of: counts, columnCount: columns, withholding: primary)
    let tables = Self.tables(like: counts, columns: columns, withheld: suppression.withheld)
    for cell in primary { #expect(suppression.withheld[cell]) }
    for cell in counts.indices where suppression.withheld[cell] {
      let values = Set(tables.map { $0[cell] })
      #expect((values.count == 1) == suppression.exposed.contains(cell), "\(counts) \(cell)")
    }
    // What is exposed is so even if everything is withheld.
    let all = Array(repeating: true, count: counts.count)
    if counts.reduce(0, +) <= 12, !suppression.exposed.isEmpty {
      let free = Self.tables(like: counts, columns: columns, withheld: all)
      for cell in suppression.exposed { #expect(Set(free.map { $0[cell] }).count == 1) }
    }
  }
}
