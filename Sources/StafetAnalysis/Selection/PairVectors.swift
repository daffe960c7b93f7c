import StafetModel
import StafetStatistics
import StafetText

/// The question-answer pairs of a relay as vectors of weighted terms, each of length 1.
///
/// A pair is one document: its question and all of its answers. A term weighs 1 + log tf for how often
/// the pair holds it, times log((1 + *n*) / (1 + df)) + 1 for how few of the relay's *n* pairs do.
struct PairVectors {
  /// How often each pair holds each term.
  private let counts: CompressedRows<UInt32>

  /// What each term weighs in each pair; a pair without terms has no weights.
  private let weights: CompressedRows<Double>

  /// Weighs the terms of pairs.
  ///
  /// - Parameters:
  ///   - pairs: The questions of the pairs; they are numbered in this order.
  ///   - relay: The relay that they belong to.
  ///   - words: The words of the study's contributions.
  /// - Complexity: O(*n* log *n* + *t*) for *n* words of the pairs and *t* terms of the study.
  init(of pairs: [Int], in relay: RelayBasis, words: StudyWords) {
    let matrix = words.index.matrix(
      of: pairs.map { words.texts(of: [$0] + relay.course.answers[$0], in: relay) })
    counts = matrix.counts
    weights = WeightedTerms(matrix, weighting: TermWeighting(frequency: .logarithm)).weights
  }

  /// How many words of a pair are counted as terms.
  func size(of pair: Int) -> Int {
    counts.row(pair).reduce(0) { $0 + Int(counts.values[$1]) }
  }

  /// Whether two pairs hold the same terms, each equally often.
  func areAlike(_ pair: Int, _ other: Int) -> Bool {
    let places = counts.row(pair)
    let others = counts.row(other)
    return counts.columns[places] == counts.columns[others]
      && counts.values[places] == counts.values[others]
  }

  /// The cosine of each of some pairs with their centroid, the mean of their vectors.
  ///
  /// - Parameter pairs: The numbers of the pairs.
  /// - Returns: The cosines in the same order, from 0 to 1; 0 for a pair without terms.
  /// - Complexity: O(*n*) in the terms of the pairs and of the relay.
  func cosinesWithCentroid(of pairs: [Int]) -> [Double] {
    let sum = weights.sum(ofRows: pairs)
    let length = RealFunctions.squareRoot(sum.reduce(0) { $0 + $1 * $1 })
    return pairs.map { pair in length > 0 ? weights.product(ofRow: pair, with: sum) / length : 0 }
  }

  /// The cosine of each of some pairs with one pair.
  ///
  /// - Parameters:
  ///   - pairs: The numbers of the pairs.
  ///   - other: The number of the one pair.
  /// - Returns: The cosines in the order of the pairs, from 0 to 1; 0 for a pair without terms.
  /// - Complexity: O(*n*) in the terms of the pairs and of the relay.
  func cosines(of pairs: [Int], with other: Int) -> [Double] {
    let vector = weights.sum(ofRows: [other])
    return pairs.map { weights.product(ofRow: $0, with: vector) }
  }
}
