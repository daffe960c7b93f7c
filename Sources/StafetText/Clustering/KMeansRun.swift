import StafetStatistics

/// One start of ``KMeans`` and what comes of it.
struct KMeansRun {
  private let rows: CompressedRows<Double>
  private let squares: [Double]
  private let squareSum: Double
  private let count: Int

  /// For each column its value in each centre, one after the other.
  private var centres: [Double]
  private var clusterOfRow: [Int]

  /// Draws the starting centres.
  ///
  /// Each of the candidates for the next centre is drawn with a probability in proportion to its squared
  /// distance from the nearest centre so far. The one after which the sum of these is smallest is taken.
  init(
    rows: CompressedRows<Double>, squares: [Double], count: Int,
    using generator: inout some RandomNumberGenerator
  ) {
    self.rows = rows
    self.squares = squares
    squareSum = squares.reduce(0, +)
    self.count = count
    centres = [Double](repeating: 0, count: rows.columnCount * count)
    clusterOfRow = [Int](repeating: -1, count: rows.rowCount)
    guard count > 0 else { return }
    let candidates = 2 + Int(RealFunctions.log(Double(count)))
    var least = [Double](repeating: .infinity, count: rows.rowCount)
    for cluster in 0..<count {
      var best: (row: Int, least: [Double], sum: Double)?
      for _ in 0..<(cluster == 0 ? 1 : candidates) {
        let row =
          cluster == 0
          ? generator.index(below: rows.rowCount) : Self.draw(from: least, using: &generator)
        let distances = Self.leastDistances(rows, squares, to: row, orAtMost: least)
        let sum = distances.reduce(0, +)
        if let best, best.sum <= sum { continue }
        best = (row, distances, sum)
      }
      guard let best else { continue }
      least = best.least
      for place in rows.row(best.row) {
        centres[Int(rows.columns[place]) * count + cluster] = rows.values[place]
      }
    }
  }

  /// The squared distance of each row from the nearest centre, once a row is one of them.
  private static func leastDistances(
    _ rows: CompressedRows<Double>, _ squares: [Double], to row: Int, orAtMost least: [Double]
  ) -> [Double] {
    var distances = rows.products(withRow: row)
    for other in distances.indices {
      let distance = max(squares[other] + squares[row] - 2 * distances[other], 0)
      distances[other] = other == row ? 0 : min(least[other], distance)
    }
    return distances
  }

  /// A place, drawn in proportion to its weight; any place where there is no weight.
  private static func draw(
    from weights: [Double], using generator: inout some RandomNumberGenerator
  ) -> Int {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return generator.index(below: weights.count) }
    var left = Double(generator.next() >> 11) * 0x1p-53 * sum
    var last = 0
    for (place, weight) in weights.enumerated() where weight > 0 {
      last = place
      left -= weight
      if left < 0 { return place }
    }
    return last
  }

  /// Places rows and moves centres in turn.
  mutating func clusters(maximumIterations: Int) -> KMeansClusters {
    var inertias: [Double] = []
    var hasConverged = rows.rowCount == 0
    while !hasConverged, inertias.count < maximumIterations {
      if place() {
        let inertia = moveCentres()
        // Rows that lie equally near may move for ever without a gain.
        hasConverged = inertias.last.map { inertia >= $0 } ?? false
        inertias.append(inertia)
      } else {
        hasConverged = true
      }
    }
    return KMeansClusters(
      count: count, clusterOfRow: clusterOfRow, centres: centres, inertias: inertias,
      hasConverged: hasConverged)
  }

  /// Puts each row to the nearest centre.
  ///
  /// - Returns: Whether any row moved.
  private mutating func place() -> Bool {
    var centreSquares = [Double](repeating: 0, count: count)
    for column in 0..<rows.columnCount {
      for cluster in 0..<count {
        let value = centres[column * count + cluster]
        centreSquares[cluster] += value * value
      }
    }
    let products = rows.product(with: centres, width: count)
    var hasMoved = false
    var sizes = [Int](repeating: 0, count: count)
    var distances = [Double](repeating: 0, count: rows.rowCount)
    for row in 0..<rows.rowCount {
      var nearest = 0
      var least = Double.infinity
      for cluster in 0..<count {
        let distance = centreSquares[cluster] - 2 * products[row * count + cluster]
        if distance < least {
          nearest = cluster
          least = distance
        }
      }
      if clusterOfRow[row] != nearest {
        clusterOfRow[row] = nearest
        hasMoved = true
      }
      sizes[nearest] += 1
      distances[row] = max(squares[row] + least, 0)
    }
    if sizes.contains(0) { fill(&sizes, distances: &distances) }
    return hasMoved
  }

  /// Gives each empty cluster the row that lies farthest from its centre and is not alone.
  private mutating func fill(_ sizes: inout [Int], distances: inout [Double]) {
    for cluster in 0..<count where sizes[cluster] == 0 {
      var farthest: Int?
      for row in distances.indices where sizes[clusterOfRow[row]] > 1 {
        if let known = farthest, distances[row] <= distances[known] { continue }
        farthest = row
      }
      guard let farthest else { return }
      sizes[clusterOfRow[farthest]] -= 1
      clusterOfRow[farthest] = cluster
      sizes[cluster] = 1
      distances[farthest] = 0
    }
  }

  /// Moves each centre to the mean of its rows.
  ///
  /// - Returns: The sum of the squared distances of all rows from the centre of their cluster.
  private mutating func moveCentres() -> Double {
    for place in centres.indices { centres[place] = 0 }
    var sizes = [Double](repeating: 0, count: count)
    for row in 0..<rows.rowCount {
      let cluster = clusterOfRow[row]
      sizes[cluster] += 1
      for place in rows.row(row) {
        centres[Int(rows.columns[place]) * count + cluster] += rows.values[place]
      }
    }
    // The squares of the rows are those of their distances and of the centres together.
    var sum = squareSum
    for column in 0..<rows.columnCount {
      for cluster in 0..<count where sizes[cluster] > 0 {
        let centre = centres[column * count + cluster] / sizes[cluster]
        centres[column * count + cluster] = centre
        sum -= sizes[cluster] * centre * centre
      }
    }
    return max(sum, 0)
  }
}
