/// One start of ``KMeans`` and what comes of it.
struct KMeansRun {
  private let rows: CompressedRows<Double>
  private let squares: [Double]
  private let squareSum: Double
  private let count: Int

  /// For each column its value in each centre.
  private var centres: LaneTable

  /// How far each centre lies from the origin, squared.
  private var centreSquares: [Double]

  /// For each column the sum of its values in the rows of each cluster.
  private var sums: LaneTable
  private var sizes: [Int]
  private var clusterOfRow: [Int]

  /// The moves of rows since ``sums`` were right.
  private var moves: [(row: Int, from: Int, to: Int)] = []

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
    centres = LaneTable(rows: rows.columnCount, width: count)
    centreSquares = []
    sums = centres
    sizes = [Int](repeating: 0, count: count)
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
      centreSquares.append(squares[best.row])
      for place in rows.row(best.row) {
        centres[Int(rows.columns[place]), cluster] = rows.values[place]
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
      place()
      if sizes.contains(0) { fill() }
      if moves.isEmpty {
        hasConverged = true
      } else {
        addMoves()
        let inertia = moveCentres()
        // Rows that lie equally near may move for ever without a gain.
        hasConverged = inertias.last.map { inertia >= $0 } ?? false
        inertias.append(inertia)
      }
    }
    return KMeansClusters(
      count: count, clusterOfRow: clusterOfRow, centres: centres, inertias: inertias,
      hasConverged: hasConverged)
  }

  /// Puts each row to the nearest centre.
  private mutating func place() {
    for row in clusterOfRow.indices {
      var nearest = 0
      var least = Double.infinity
      for block in 0..<centres.blocks {
        let products = rows.product(ofRow: row, with: centres, block: block)
        let first = 8 * block
        for cluster in first..<min(first + 8, count) {
          // The squared distance but for the square of the row.
          let distance = centreSquares[cluster] - 2 * products[cluster - first]
          if distance < least {
            least = distance
            nearest = cluster
          }
        }
      }
      if clusterOfRow[row] != nearest { move(row, to: nearest) }
    }
  }

  private mutating func move(_ row: Int, to cluster: Int) {
    let before = clusterOfRow[row]
    moves.append((row, before, cluster))
    if before >= 0 { sizes[before] -= 1 }
    sizes[cluster] += 1
    clusterOfRow[row] = cluster
  }

  /// Gives each empty cluster the row that lies farthest from its centre and is not alone.
  private mutating func fill() {
    let products = rows.product(with: centres)
    var distances = clusterOfRow.indices.map { row in
      let cluster = clusterOfRow[row]
      return max(squares[row] + centreSquares[cluster] - 2 * products[row, cluster], 0)
    }
    for cluster in 0..<count where sizes[cluster] == 0 {
      var farthest: Int?
      for row in distances.indices where sizes[clusterOfRow[row]] > 1 {
        if let known = farthest, distances[row] <= distances[known] { continue }
        farthest = row
      }
      guard let farthest else { return }
      move(farthest, to: cluster)
      distances[farthest] = 0
    }
  }

  /// Makes ``sums`` right again.
  private mutating func addMoves() {
    // Where most rows have moved, as they all do at first, sums made anew cost no more and are free of
    // old rounding.
    if moves.count * 2 >= clusterOfRow.count {
      sums = LaneTable(rows: rows.columnCount, width: count)
      for (row, cluster) in clusterOfRow.enumerated() { add(row, to: cluster, times: 1) }
    } else {
      for move in moves {
        add(move.row, to: move.from, times: -1)
        add(move.row, to: move.to, times: 1)
      }
    }
    moves = []
  }

  private mutating func add(_ row: Int, to cluster: Int, times factor: Double) {
    for place in rows.row(row) {
      sums[Int(rows.columns[place]), cluster] += factor * rows.values[place]
    }
  }

  /// Moves each centre to the mean of its rows.
  ///
  /// - Returns: The sum of the squared distances of all rows from the centre of their cluster.
  private mutating func moveCentres() -> Double {
    var shares = LaneTable(rows: 1, width: count)
    for cluster in 0..<count where sizes[cluster] > 0 {
      shares[0, cluster] = 1 / Double(sizes[cluster])
    }
    var newSquares = LaneTable(rows: 1, width: count)
    for column in 0..<rows.columnCount {
      for block in 0..<centres.blocks {
        let place = column * centres.blocks + block
        let centre = sums.lanes[place] * shares.lanes[block]
        centres.lanes[place] = centre
        newSquares.lanes[block] += centre * centre
      }
    }
    centreSquares = (0..<count).map { newSquares[0, $0] }
    // The squares of the rows are those of their distances and of the centres together.
    let explained = zip(sizes, centreSquares).reduce(0) { $0 + Double($1.0) * $1.1 }
    return max(squareSum - explained, 0)
  }
}
