/// Lists of positions, one for each row, in one array: the compressed rows of a sparse matrix.
package struct PositionRows: Sendable {
  private var starts: [Int32] = [0]
  private var values: [Int32] = []

  /// No rows.
  package init() {}

  /// Gathers rows from pairs of a row and a position: within a row the positions keep the order in which
  /// they come.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows there are.
  ///   - positions: How many positions there are to gather from.
  ///   - row: The row that a position belongs to, or `nil` for none.
  /// - Complexity: O(*r* + *p*) in the numbers of rows and positions.
  package init(rowCount: Int, positions: Range<Int>, row: (Int) -> Int?) {
    var starts = Array(repeating: Int32(0), count: rowCount + 1)
    for position in positions {
      if let row = row(position) { starts[row + 1] += 1 }
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    var values = Array(repeating: Int32(0), count: Int(starts[rowCount]))
    var next = starts
    for position in positions {
      guard let row = row(position) else { continue }
      values[Int(next[row])] = Int32(position)
      next[row] += 1
    }
    self.starts = starts
    self.values = values
  }

  /// How many rows there are.
  package var count: Int { starts.count - 1 }

  /// The numbers of the rows.
  package var indices: Range<Int> { 0..<count }

  /// The positions of a row.
  package subscript(row: Int) -> some RandomAccessCollection<Int> {
    values[Int(starts[row])..<Int(starts[row + 1])].lazy.map { Int($0) }
  }

  /// How many positions a row holds.
  package func count(of row: Int) -> Int { Int(starts[row + 1] - starts[row]) }

  /// Adds a position to the row that is being filled.
  mutating func append(_ position: Int) { values.append(Int32(position)) }

  /// Ends the row that was being filled.
  mutating func endRow() { starts.append(Int32(values.count)) }
}
