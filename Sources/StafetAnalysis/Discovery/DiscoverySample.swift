import StafetStatistics
import StafetText

/// Some of very many questions, in which clusters are found for all of them.
struct DiscoverySample {
  /// The rows of the questions in the material, in order.
  let questions: [Int]

  /// How often each of the questions holds each word that several of them hold.
  let counts: CompressedRows<UInt32>

  private let terms: [String]

  /// Draws questions; `nil` where all questions are looked at.
  ///
  /// - Parameters:
  ///   - material: All questions.
  ///   - settings: How many are looked at, and how many must hold a word.
  ///   - generator: Where chance comes from.
  init?(
    of material: DiscoveryMaterial, settings: DiscoverySettings, using generator: inout SplitMix64
  ) {
    let all = material.counts
    guard let limit = settings.largestSample.map({ max($0, 1) }), all.rowCount > limit else {
      return nil
    }
    let drawn = StabilityCurve.sample(limit, of: all.rowCount, using: &generator)
    let matrix = DocumentTermMatrix(terms: material.terms, counts: all.selecting(drawn))
      .filteringTerms { $1.documents >= max(settings.leastQuestions, 1) }
    let used = drawn.indices.filter { !matrix.counts.row($0).isEmpty }
    questions = used.map { drawn[$0] }
    counts = matrix.counts.selecting(used)
    terms = matrix.terms
  }

  /// Weighs counts of the words that several of the questions hold.
  func weigh(_ counts: CompressedRows<UInt32>) -> CompressedRows<Double> {
    DiscoveryMaterial.weigh(counts, terms: terms)
  }
}

extension DiscoveryMaterial {
  /// Puts each question to the cluster with the nearest mean.
  ///
  /// - Parameters:
  ///   - clusters: The cluster of each question that clusters were found in.
  ///   - sample: These questions.
  ///   - count: How many clusters there are.
  /// - Returns: The cluster of each question; of equally near ones the first.
  func placing(all clusters: [Int], of sample: DiscoverySample, count: Int) -> [Int] {
    var members: [[Int]] = Array(repeating: [], count: count)
    for (row, cluster) in zip(sample.questions, clusters) { members[cluster].append(row) }
    let means = members.map { members in
      let size = Double(max(members.count, 1))
      return rows.sum(ofRows: members).map { $0 / size }
    }
    let squares = means.map { mean in mean.reduce(0) { $0 + $1 * $1 } }
    return (0..<rows.rowCount).map { row in
      var nearest = 0
      var least = Double.infinity
      for (cluster, mean) in means.enumerated() where !members[cluster].isEmpty {
        // The squared distance but for the square of the row.
        let distance = squares[cluster] - 2 * rows.product(ofRow: row, with: mean)
        if distance < least {
          least = distance
          nearest = cluster
        }
      }
      return nearest
    }
  }
}
