/// Two values of each of several units, as far as both are known.
struct PairedValues {
  private var first: [Double] = []
  private var second: [Double] = []

  /// Pairs the values of units that have both.
  ///
  /// - Parameters:
  ///   - first: A value for each unit, where it has one.
  ///   - second: Another value for each unit, where it has one.
  ///   - inRanks: Whether to replace the values by their ranks among the units that have both.
  init(_ first: [Double?], _ second: [Double?], inRanks: Bool) {
    for (one, other) in zip(first, second) {
      guard let one, let other else { continue }
      precondition(one.isFinite && other.isFinite, "Only finite values can be correlated.")
      self.first.append(one)
      self.second.append(other)
    }
    if inRanks {
      self.first = Self.ranks(of: self.first)
      self.second = Self.ranks(of: self.second)
    }
  }

  /// Pearson's coefficient of correlation; `nil` for fewer than two units or where all values are equal.
  var correlation: Double? {
    guard first.count > 1 else { return nil }
    let count = Double(first.count)
    let firstMean = first.reduce(0, +) / count
    let secondMean = second.reduce(0, +) / count
    var firstSquares = 0.0
    var secondSquares = 0.0
    var products = 0.0
    var areEqual = (first: true, second: true)
    for place in first.indices {
      let one = first[place] - firstMean
      let other = second[place] - secondMean
      firstSquares += one * one
      secondSquares += other * other
      products += one * other
      areEqual.first = areEqual.first && first[place] == first[0]
      areEqual.second = areEqual.second && second[place] == second[0]
    }
    if areEqual.first || areEqual.second { return nil }
    let root =
      RealFunctions.squareRoot(firstSquares) * RealFunctions.squareRoot(secondSquares)
    return root > 0 ? max(-1, min(1, products / root)) : nil
  }

  /// The rank of each value, from 1; equal values get the mean of the places that they take.
  static func ranks(of values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var begin = 0
    while begin < order.count {
      var end = begin + 1
      while end < order.count, values[order[end]] == values[order[begin]] { end += 1 }
      for place in begin..<end { ranks[order[place]] = Double(begin + end + 1) / 2 }
      begin = end
    }
    return ranks
  }
}
