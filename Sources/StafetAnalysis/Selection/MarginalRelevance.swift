import StafetStatistics

/// Chooses pairs that are typical of a theme and different from each other, by maximal marginal
/// relevance.
///
/// One pair after another is chosen: each time the one with the largest
///
///     λ · relevance + (1 − λ) · novelty
///
/// where relevance is the cosine of the pair with the centroid of all candidates, and novelty is 1 less
/// the largest cosine with a pair that is already chosen, or 1 as long as there is none. Where two pairs
/// have the same sum, the more relevant one is taken, and then the earlier one; sums closer than
/// ``tolerance`` are the same, since they differ by rounding.
///
/// A pair with fewer terms than half the median of the candidates (of those with any) loses relevance in
/// proportion. Three words that everybody uses would otherwise lie nearer to the centroid than a pair in
/// which something is said.
///
/// Two kinds of pairs wait until no other is left: those that repeat all words of a chosen one, and after
/// them those in which there is nothing to read.
///
/// > Source: Carbonell and Goldstein (1998), *The Use of MMR, Diversity-Based Reranking for Reordering
/// > Documents and Producing Summaries*, with the centroid in place of a query, as Radev, Jing, Styś and
/// > Tam (2004) take it in *Centroid-Based Summarization of Multiple Documents*. That short pairs lose
/// > relevance, and that repetitions and empty pairs wait, is this library's own.
struct MarginalRelevance {
  /// How close two sums are that are taken for equal.
  ///
  /// The order in which weights are added changes their last digits, and must not change a choice.
  static let tolerance = 1e-9

  /// The pairs of the relay.
  let vectors: PairVectors

  /// The weight of relevance, λ.
  let weight: Double

  /// Whether a pair may be chosen at once, or waits for others.
  private enum Standing: Int {
    case usual
    case repeated
    case empty
  }

  /// A pair that is not chosen yet.
  private struct Candidate {
    let pair: Int
    let relevance: Double
    var standing: Standing

    /// The largest cosine with a chosen pair.
    var likeness = 0.0
  }

  /// Chooses some of the pairs.
  ///
  /// - Parameters:
  ///   - count: How many to choose; all where there are fewer.
  ///   - pairs: The numbers of the pairs to choose among, in the order of the source.
  ///   - isBlank: Whether there is nothing to read in a pair, whatever its terms.
  /// - Returns: The numbers of the chosen pairs, in the order in which they were chosen. With a larger
  ///   count, the first ones are the same.
  /// - Complexity: O(*k* · *n*) for *k* chosen pairs and *n* terms of all pairs and of the relay.
  func choice(of count: Int, among pairs: [Int], isBlank: (Int) -> Bool) -> [Int] {
    let sizes = pairs.map { vectors.size(of: $0) }
    let enough = (Quartiles(of: sizes.filter { $0 > 0 })?.median ?? 0) / 2
    let centrality = vectors.cosinesWithCentroid(of: pairs)
    var candidates = pairs.indices.map { index in
      let size = Double(sizes[index])
      return Candidate(
        pair: pairs[index],
        relevance: size < enough ? centrality[index] * size / enough : centrality[index],
        standing: size == 0 || isBlank(pairs[index]) ? .empty : .usual)
    }
    var chosen: [Int] = []
    while chosen.count < count, let best = best(of: candidates) {
      let pair = candidates.remove(at: best).pair
      chosen.append(pair)
      if chosen.count == count { break }
      let cosines = vectors.cosines(of: candidates.map { $0.pair }, with: pair)
      for (index, cosine) in cosines.enumerated() {
        candidates[index].likeness = max(candidates[index].likeness, cosine)
        if candidates[index].standing == .usual, vectors.areAlike(candidates[index].pair, pair) {
          candidates[index].standing = .repeated
        }
      }
    }
    return chosen
  }

  /// The place of the candidate to choose next.
  private func best(of candidates: [Candidate]) -> Int? {
    let standing = candidates.map { $0.standing.rawValue }.min()
    let ready = candidates.indices.filter { candidates[$0].standing.rawValue == standing }
    let highest = Self.highest(ready) { place in
      weight * candidates[place].relevance + (1 - weight) * (1 - candidates[place].likeness)
    }
    return Self.highest(highest) { candidates[$0].relevance }.first
  }

  /// The places with the largest score, in the order in which they came.
  private static func highest(_ places: [Int], by score: (Int) -> Double) -> [Int] {
    let scores = places.map(score)
    guard let largest = scores.max() else { return [] }
    return zip(places, scores).filter { $1 >= largest - tolerance }.map { $0.0 }
  }
}
