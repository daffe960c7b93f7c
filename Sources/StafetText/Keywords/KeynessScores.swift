package import StafetStatistics

/// The scores of all terms of a comparison.
///
/// Most terms of a collection are rare, and rare terms have the same few pairs of counts; the score of
/// such a pair is worked out once.
package struct KeynessScores {
  /// The counts below which the score of a pair is kept.
  private let small: Int

  private let measure: KeynessMeasure
  private let total: Int
  private let otherTotal: Int
  private var smallScores: [Double]
  private var smallCounts: [Int]
  private var others: [Double] = []
  private var count = 0

  /// Compares two groups with so many tokens.
  ///
  /// - Parameters:
  ///   - measure: How terms are compared.
  ///   - total: How many tokens there are here.
  ///   - otherTotal: How many tokens there are elsewhere.
  ///   - small: The counts below which the score of a pair is kept; the square of it is the memory used.
  package init(measure: KeynessMeasure, total: Int, otherTotal: Int, keepingBelow small: Int = 64) {
    self.small = small
    self.measure = measure
    self.total = total
    self.otherTotal = otherTotal
    smallScores = Array(repeating: .nan, count: small * small)
    smallCounts = Array(repeating: 0, count: small * small)
  }

  /// Adds a term that came so often here and there.
  ///
  /// - Returns: Its score.
  package mutating func add(_ own: Int, _ other: Int) -> Double {
    count += 1
    if own >= small || other >= small {
      let score = measure.score(of: table(own, other))
      others.append(score.magnitude)
      return score
    }
    let place = own * small + other
    smallCounts[place] += 1
    if smallScores[place].isNaN { smallScores[place] = measure.score(of: table(own, other)) }
    return smallScores[place]
  }

  /// The probability that the measure gives a term, or `nil` if it tests nothing.
  package func pValue(_ own: Int, _ other: Int) -> Double? {
    let table = table(own, other)
    return measure.pValue(of: measure.score(of: table), for: table)
  }

  /// What is needed to tell the q-value of every score, or `nil` if the measure tests nothing.
  package func falseDiscoveryLevels() -> FalseDiscoveryLevels? {
    if measure == .logRatio { return nil }
    var scores = others.map { (score: $0, count: 1) }
    for place in smallScores.indices where smallCounts[place] > 0 {
      scores.append((smallScores[place].magnitude, smallCounts[place]))
    }
    scores.sort { $0.score > $1.score }
    return FalseDiscoveryLevels(scores, tests: count) { score in
      measure == .fisher
        ? RealFunctions.exp(-score * 2.302585092994046)
        : measure.pValue(of: score, for: table(0, 0))
    }
  }

  private func table(_ own: Int, _ other: Int) -> TwoByTwoTable {
    TwoByTwoTable(own, of: total, against: other, of: otherTotal)
  }
}

/// The q-values of very many tests by their scores (Benjamini and Hochberg 1995).
///
/// The larger a score, the smaller its p, so that tests are ranked by their scores, and equal scores are
/// one entry: there are far fewer different scores than tests.
package struct FalseDiscoveryLevels {
  private var scores: [Double] = []
  private var qValues: [Double] = []

  /// Works out the q-values.
  ///
  /// - Parameters:
  ///   - sorted: The scores, the greatest first, and how many tests have each.
  ///   - tests: How many tests there are.
  ///   - pValue: The p of a score.
  init(
    _ sorted: [(score: Double, count: Int)], tests: Int, pValue: (Double) -> Double?
  ) {
    var rank = 0
    for entry in sorted {
      rank += entry.count
      let q = (pValue(entry.score) ?? 1) * (Double(tests) / Double(rank))
      if scores.last == entry.score {
        qValues[qValues.count - 1] = q
      } else {
        scores.append(entry.score)
        qValues.append(q)
      }
    }
    var smallest = 1.0
    for index in qValues.indices.reversed() {
      smallest = min(smallest, qValues[index])
      qValues[index] = smallest
    }
  }

  /// The q-value of a score that one of the tests has.
  package func qValue(ofScore score: Double) -> Double? {
    var low = 0
    var high = scores.count
    while low < high {
      let middle = (low + high) / 2
      if scores[middle] > score { low = middle + 1 } else { high = middle }
    }
    return low < scores.count ? qValues[low] : nil
  }
}
