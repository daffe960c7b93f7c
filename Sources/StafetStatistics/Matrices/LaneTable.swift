/// A table of many rows with a few cells each, which lie side by side in vectors of eight.
///
/// A sparse table times such a table adds eight products at a time. What stands behind the last cell of a
/// row is 0.
struct LaneTable: Hashable, Sendable {
  /// How many cells a row has.
  let width: Int

  /// How many vectors a row takes.
  let blocks: Int

  /// The vectors of the rows, one row after the other.
  var lanes: [SIMD8<Double>]

  /// Makes a table of zeros.
  init(rows: Int, width: Int) {
    self.width = width
    blocks = (width + 7) / 8
    lanes = Array(repeating: .zero, count: rows * blocks)
  }

  /// How many rows there are; 0 where they have no cells.
  var rowCount: Int { blocks == 0 ? 0 : lanes.count / blocks }

  /// A cell.
  subscript(row: Int, cell: Int) -> Double {
    get { lanes[row * blocks + cell / 8][cell % 8] }
    set { lanes[row * blocks + cell / 8][cell % 8] = newValue }
  }

  /// The products of each column with each.
  ///
  /// - Returns: A row for each column.
  /// - Complexity: O(*n* · width²) for *n* rows.
  var gram: LaneTable {
    var gram = LaneTable(rows: width, width: width)
    for row in 0..<rowCount {
      for one in 0..<width {
        let value = self[row, one]
        if value == 0 { continue }
        for block in 0..<blocks {
          gram.lanes[one * blocks + block] += value * lanes[row * blocks + block]
        }
      }
    }
    return gram
  }

  /// The sum of the squares of each column.
  var columnSquares: [Double] {
    var sums = [SIMD8<Double>](repeating: .zero, count: blocks)
    for (place, vector) in lanes.enumerated() { sums[place % blocks] += vector * vector }
    return (0..<width).map { sums[$0 / 8][$0 % 8] }
  }
}

extension CompressedRows where Value == Double {
  /// The product of one row with a narrow table that has a row for each column of this one.
  ///
  /// - Parameters:
  ///   - row: The number of the row.
  ///   - table: The narrow table.
  ///   - block: Which eight columns of it.
  /// - Returns: The cells of the product in those columns.
  @inline(__always)
  func product(ofRow row: Int, with table: LaneTable, block: Int = 0) -> SIMD8<Double> {
    var sum = SIMD8<Double>.zero
    for place in self.row(row) {
      sum += values[place] * table.lanes[Int(columns[place]) * table.blocks + block]
    }
    return sum
  }

  /// The product with a narrow table that has a row for each column of this one.
  ///
  /// - Complexity: O(*n* · width) for *n* kept cells.
  func product(with table: LaneTable) -> LaneTable {
    var product = LaneTable(rows: rowCount, width: table.width)
    for row in 0..<rowCount {
      for block in 0..<table.blocks {
        product.lanes[row * table.blocks + block] = self.product(
          ofRow: row, with: table, block: block)
      }
    }
    return product
  }
}
