package import StafetStatistics

/// The scores of all terms of a comparison.
///
/// Most terms of a collection are rare, and rare terms have the same few pairs of counts; the score of such a pair is
/// worked out once, and so is its p. So an exact test costs little, however many terms there are.
package struct KeynessScores {
  /// The counts below which the score of a pair is kept.
  private let small: Int

  private let measure: KeynessMeasure
  private let total: Int
  private let otherTotal: Int
  private var smallScores: [Double]
  private var smallCounts: [Int]
  private var others: [Double] = []

  /// Compares two groups of so many units, such as documents.
  ///
  /// - Parameters:
  ///   - measure: How terms are compared.
  ///   - total: How many units there are here.
  ///   - otherTotal: How many units there are elsewhere.
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
    if own >= small || other >= small {
      let table = table(own, other)
      let score = measure.score(of: table)
      if let p = measure.pValue(of: score, for: table) { others.append(p) }
      return score
    }
    let place = own * small + other
    smallCounts[place] += 1
    if smallScores[place].isNaN { smallScores[place] = measure.score(of: table(own, other)) }
    return smallScores[place]
  }

  /// The score of a term that has been added.
  package func score(_ own: Int, _ other: Int) -> Double {
    if own < small && other < small {
      let kept = smallScores[own * small + other]
      if !kept.isNaN { return kept }
    }
    return measure.score(of: table(own, other))
  }

  /// The probability that the measure gives a term, or `nil` if it tests nothing.
  package func pValue(_ own: Int, _ other: Int) -> Double? {
    let table = table(own, other)
    return measure.pValue(of: score(own, other), for: table)
  }

  /// The different probabilities of all terms added, and how many terms have each; none if the measure tests nothing.
  package func pValues() -> [(p: Double, count: Int)] {
    if measure == .logRatio { return [] }
    var values = others.map { (p: $0, count: 1) }
    for own in 0..<small {
      for other in 0..<small where smallCounts[own * small + other] > 0 {
        if let p = pValue(own, other) { values.append((p, smallCounts[own * small + other])) }
      }
    }
    return values
  }

  /// The counts of a term and of all else, here and elsewhere.
  package func table(_ own: Int, _ other: Int) -> TwoByTwoTable {
    TwoByTwoTable(own, of: total, against: other, of: otherTotal)
  }
}

/// The q-values of very many tests by their p (Benjamini and Hochberg 1995).
///
/// Equal p are one entry: there are far fewer different p than tests.
package struct FalseDiscoveryLevels {
  private var pValues: [Double] = []
  private var qValues: [Double] = []

  /// How many tests there are.
  package let tests: Int

  /// Works out the q-values of a family of tests.
  ///
  /// - Parameter values: The p-values, and how many tests have each, in any order; some may be there more than once.
  package init(_ values: [(p: Double, count: Int)]) {
    let sorted = values.sorted { $0.p < $1.p }
    tests = sorted.reduce(0) { $0 + $1.count }
    var rank = 0
    for entry in sorted {
      rank += entry.count
      let q = entry.p * (Double(tests) / Double(rank))
      if pValues.last == entry.p {
        qValues[qValues.count - 1] = q
      } else {
        pValues.append(entry.p)
        qValues.append(q)
      }
    }
    var smallest = 1.0
    for index in qValues.indices.reversed() {
      smallest = min(smallest, qValues[index])
      qValues[index] = smallest
    }
  }

  /// The q-value of a p that one of the tests has.
  package func qValue(of p: Double) -> Double? {
    var low = 0
    var high = pValues.count
    while low < high {
      let middle = (low + high) / 2
      if pValues[middle] < p { low = middle + 1 } else { high = middle }
    }
    return low < pValues.count ? qValues[low] : nil
  }
}
