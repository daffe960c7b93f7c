import StafetStatistics
import Testing

@testable import StafetText

@Suite struct KeywordListTests {
  /// A law: the list holds what sorting everything and cutting would leave, ties in their own order.
  @Test(arguments: UInt64(1)...20)
  func holdsWhatSortingWouldLeave(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for limit in [0, 1, 2, 31, 32, 33, 100, 1000, Int.max] {
      // Few weights, so that many are equal, also at the last place.
      let weights = (0..<700).map { _ in Double(Int.random(in: 1...9, using: &generator)) }
      let order = weights.indices.shuffled(using: &generator)
      var list = KeywordList(limit: limit)
      for term in order where list.takes(weights[term]) {
        list.insert(KeywordCandidate(place: 0, term: term, weight: weights[term])) { $0 < $1 }
      }
      let found = list.sorted { $0 < $1 }
      let expected = weights.indices.sorted { left, right in
        weights[left] == weights[right] ? left < right : weights[left] > weights[right]
      }
      #expect(found.map { $0.term } == Array(expected.prefix(limit)))
    }
  }

  /// The cost stays near that of sorting, however many places there are.
  @Test func comparesFewTimes() {
    let count = 200_000
    for limit in [10, 1_000, 40_000, count] {
      var generator = SplitMix64(seed: 3)
      var comparisons = 0
      var list = KeywordList(limit: limit)
      for term in 0..<count {
        let weight = Double(Int.random(in: 0..<50, using: &generator))
        if list.takes(weight) {
          list.insert(KeywordCandidate(place: 0, term: term, weight: weight)) {
            comparisons += 1
            return $0 < $1
          }
        }
      }
      _ = list.sorted {
        comparisons += 1
        return $0 < $1
      }
      // n log2 n is 3.5 million; a list that is shifted for each term compares 100 times as often.
      #expect(comparisons < 10_000_000, "with \(limit) places")
    }
  }
}
