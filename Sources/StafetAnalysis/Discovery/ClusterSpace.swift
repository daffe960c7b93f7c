import StafetModel
import StafetStatistics
import StafetText

/// Clusters of old questions as means of their words, and all questions beside them.
struct ClusterSpace {
  /// The words of all questions, weighed by the old ones.
  private let rows: CompressedRows<Double>

  /// The mean of each cluster, a number for each word; `nil` for a cluster without questions.
  private let means: [[Double]?]

  /// The squared length of each mean.
  private let squares: [Double]

  /// The cosine of each old question with the mean of the others in its cluster; questions that are alone
  /// in their cluster or have no word that counts are left out.
  let ownSimilarities: [Double]

  /// Puts questions beside clusters.
  ///
  /// - Parameters:
  ///   - exchanges: The questions.
  ///   - clusterOfQuestion: The cluster of each old question; `nil` for others.
  ///   - clusters: How many clusters there are.
  ///   - rules: What is counted as a word.
  ///   - settings: What is looked at.
  init(
    of exchanges: [Exchange], clusterOfQuestion: [Int?], clusters: Int, rules: TermRules,
    settings: DiscoverySettings
  ) {
    let counter = DiscoveryMaterial.counter(of: exchanges, rules: rules, settings: settings)
    let all = counter.counts(inOrder: Array(exchanges.indices), least: 1).matrix
    let old = clusterOfQuestion.indices.filter { clusterOfQuestion[$0] != nil }
    let known = WeightedTerms(
      DocumentTermMatrix(terms: all.terms, counts: all.counts.selecting(old))
        .filteringTerms { $1.documents >= max(settings.leastQuestions, 1) },
      weighting: DiscoveryMaterial.weighting)
    let rows = known.weights(of: all)
    var members: [[Int]] = Array(repeating: [], count: clusters)
    for (question, cluster) in clusterOfQuestion.enumerated() {
      if let cluster, !rows.row(question).isEmpty { members[cluster].append(question) }
    }
    let sums = members.map { rows.sum(ofRows: $0) }
    let means = zip(members, sums).map { members, sum in
      members.isEmpty ? nil : sum.map { $0 / Double(members.count) }
    }
    self.rows = rows
    self.means = means
    squares = means.map { mean in (mean ?? []).reduce(0) { $0 + $1 * $1 } }
    ownSimilarities = zip(members, sums).flatMap { members, sum in
      let square = sum.reduce(0) { $0 + $1 * $1 }
      return members.count < 2
        ? [] : members.map { rows.cosine(ofRow: $0, withRestOf: sum, square: square) }
    }
  }

  /// The cluster whose mean is nearest to a question, and how alike they are.
  ///
  /// - Returns: The first of the nearest clusters; `nil` for a question without words that are looked at,
  ///   and where no cluster has questions.
  func nearest(to question: Int) -> (cluster: Int, similarity: Double)? {
    if rows.row(question).isEmpty { return nil }
    var nearest: (cluster: Int, distance: Double, product: Double)?
    for (cluster, mean) in means.enumerated() {
      guard let mean else { continue }
      let product = rows.product(ofRow: question, with: mean)
      // The squared distance but for the square of the row.
      let distance = squares[cluster] - 2 * product
      if let known = nearest, known.distance <= distance { continue }
      nearest = (cluster, distance, product)
    }
    return nearest.map {
      ($0.cluster, $0.product / RealFunctions.squareRoot(squares[$0.cluster]))
    }
  }
}

extension CompressedRows<Double> {
  /// The cosine of a row of length 1 and what is left of a sum that holds it; 0 where nothing is left.
  fileprivate func cosine(ofRow row: Int, withRestOf sum: [Double], square: Double) -> Double {
    var square = square
    var product = 0.0
    for place in self.row(row) {
      let whole = sum[Int(columns[place])]
      let rest = whole - values[place]
      square += rest * rest - whole * whole
      product += rest * values[place]
    }
    return square > 0 ? Swift.max(product, 0) / RealFunctions.squareRoot(square) : 0
  }
}
