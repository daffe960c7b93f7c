import StafetStatistics

/// The vectors of texts and themes, all of length 1 around their mean.
struct MeaningVectors: Sendable {
  /// The vector of each row; empty where there is none.
  private let rows: [[Double]]

  /// Centres vectors on the mean of the texts' and scales them to length 1.
  ///
  /// Fails if no text has a vector. Vectors that have not as many numbers as the first, or that hold
  /// something that is no finite number, count as missing.
  ///
  /// - Parameters:
  ///   - texts: The vectors of the texts.
  ///   - themes: The vectors of the themes, which are rows behind the texts.
  init?(of texts: [[Double]?], themes: [[Double]?]) {
    guard let size = texts.lazy.compactMap({ $0 }).first?.count, size > 0 else { return nil }
    func unit(_ vector: [Double]?) -> [Double] {
      guard let vector, vector.count == size, vector.allSatisfy({ $0.isFinite }) else { return [] }
      let length = RealFunctions.squareRoot(vector.reduce(0) { $0 + $1 * $1 })
      return length > 0 && length.isFinite ? vector.map { $0 / length } : []
    }
    let units = texts.map(unit)
    var mean = [Double](repeating: 0, count: size)
    let present = units.filter { !$0.isEmpty }
    for vector in present {
      for place in 0..<size { mean[place] += vector[place] / Double(present.count) }
    }
    rows = (units + themes.map(unit)).map { vector in
      vector.isEmpty ? [] : unit(vector.indices.map { vector[$0] - mean[$0] })
    }
  }

  /// Whether a row has a vector.
  func hasVector(_ row: Int) -> Bool { !rows[row].isEmpty }

  /// The cosine of a row with the centroid of each theme; 0 where one of them has no vector.
  func cosines(of row: Int, with centroids: [[Double]]) -> [Double] {
    let vector = rows[row]
    return centroids.map { centroid in
      guard !vector.isEmpty, !centroid.isEmpty else { return 0 }
      return zip(vector, centroid).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// The centroid of the sorted rows of each theme, of length 1; empty where no row has a vector.
  ///
  /// - Parameters:
  ///   - themes: The theme of each row, or `nil` for a row that is not learnt from.
  ///   - weights: What each row counts for.
  ///   - themeCount: How many themes there are.
  /// - Returns: The centroids.
  func centroids(of themes: [Int?], weights: [Double], themeCount: Int) -> [[Double]] {
    var sums = [[Double]](repeating: [], count: themeCount)
    for (row, theme) in themes.enumerated() {
      guard let theme, !rows[row].isEmpty else { continue }
      if sums[theme].isEmpty { sums[theme] = rows[row].map { _ in 0 } }
      for place in rows[row].indices { sums[theme][place] += weights[row] * rows[row][place] }
    }
    return sums.map { sum in
      let length = RealFunctions.squareRoot(sum.reduce(0) { $0 + $1 * $1 })
      return length > 0 ? sum.map { $0 / length } : []
    }
  }
}
