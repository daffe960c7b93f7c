/// The row sums, column sums and sum of a table of counts.
struct CellTotals {
  let rows: [Int]
  let columns: [Int]
  let all: Int

  /// Adds up a table.
  ///
  /// - Parameters:
  ///   - counts: The rows.
  ///   - columnCount: How long each row has to be.
  /// - Precondition: Each row is that long, no count is negative, and the sum is at most 2^31 − 1,
  ///   so that squares and pairs of units fit 64 bits.
  init(of counts: [[Int]], columnCount: Int) {
    var rows: [Int] = []
    var columns = [Int](repeating: 0, count: columnCount)
    var all = 0
    for row in counts {
      precondition(row.count == columnCount, "All rows of a table are equally long.")
      var sum = 0
      for (column, count) in row.enumerated() {
        precondition(count >= 0, "A count must be 0 or more.")
        precondition(count <= Int(Int32.max) - all, "A table holds at most 2^31 − 1 units.")
        sum += count
        all += count
        columns[column] += count
      }
      rows.append(sum)
    }
    self.rows = rows
    self.columns = columns
    self.all = all
  }
}
