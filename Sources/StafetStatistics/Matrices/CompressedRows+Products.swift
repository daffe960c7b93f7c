extension CompressedRows where Value == Double {
  /// The sum of the squares of each row.
  var squares: [Double] {
    (0..<rowCount).map { row in
      self.row(row).reduce(0) { $0 + values[$1] * values[$1] }
    }
  }

  /// The inner product of each row with one of them.
  func products(withRow chosen: Int) -> [Double] {
    let vector = sum(ofRows: [chosen])
    return (0..<rowCount).map { product(ofRow: $0, with: vector) }
  }

  /// The inner product of a row and a vector.
  ///
  /// - Parameters:
  ///   - row: The number of the row.
  ///   - vector: A number for each column.
  /// - Returns: The product; 0 for a row of zeros.
  package func product(ofRow row: Int, with vector: [Double]) -> Double {
    self.row(row).reduce(0) { $0 + values[$1] * vector[Int(columns[$1])] }
  }

  /// The sum of some rows.
  ///
  /// - Parameter rows: The numbers of the rows; they are added in this order.
  /// - Returns: A number for each column.
  package func sum(ofRows rows: some Sequence<Int>) -> [Double] {
    var sum = [Double](repeating: 0, count: columnCount)
    for row in rows {
      for place in self.row(row) { sum[Int(columns[place])] += values[place] }
    }
    return sum
  }

  /// The cosine distance, 1 − cosine, of each row from each later one.
  ///
  /// From 0 to 2, and to 1 where no value is negative; 1 from and between rows of zeros.
  ///
  /// - Complexity: O(*r* · *n*) for *r* rows and *n* kept cells; *r* · (*r* − 1) / 2 numbers.
  var cosineDistances: [Double] {
    let lengths = squares.map { RealFunctions.squareRoot($0) }
    var distances: [Double] = []
    distances.reserveCapacity(rowCount * max(rowCount - 1, 0) / 2)
    var vector = [Double](repeating: 0, count: columnCount)
    for one in 0..<rowCount {
      for place in row(one) { vector[Int(columns[place])] = values[place] }
      for other in (one + 1)..<max(rowCount, one + 1) {
        var product = 0.0
        for place in row(other) { product += values[place] * vector[Int(columns[place])] }
        let scale = lengths[one] * lengths[other]
        distances.append(scale > 0 ? max(1 - product / scale, 0) : 1)
      }
      for place in row(one) { vector[Int(columns[place])] = 0 }
    }
    return distances
  }
}
