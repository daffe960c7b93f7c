extension KrippendorffAlpha {
  /// The distinct values, how often each was given, and the squared difference of any two.
  struct Scale {
    /// What a difference is worked out from.
    private enum Measure {
      case equality
      case subtraction
      case ratio
    }

    /// A number for each value; for names it does not matter.
    private let positions: [Double]
    private let frequencies: [Int]
    private let measure: Measure

    /// A scale of names.
    init(names frequencies: [Int]) {
      positions = frequencies.map { _ in 0 }
      self.frequencies = frequencies
      measure = .equality
    }

    /// A scale of numbers.
    ///
    /// On an ordinal scale the difference of two values is how many values were given from the one
    /// to the other, counting the two themselves by half. That is the difference of their mean
    /// ranks, which take the place of the values.
    ///
    /// - Parameters:
    ///   - values: The distinct values in rising order.
    ///   - frequencies: How often each was given in a unit with at least two values.
    ///   - level: What the values mean.
    init(values: [Double], frequencies: [Int], level: LevelOfMeasurement) {
      self.frequencies = frequencies
      switch level {
      case .nominal:
        measure = .equality
        positions = values
      case .ordinal:
        measure = .subtraction
        var below = 0.0
        positions = frequencies.map { frequency in
          defer { below += Double(frequency) }
          return below + Double(frequency) / 2
        }
      case .interval:
        measure = .subtraction
        positions = values
      case .ratio:
        measure = .ratio
        positions = values
      }
    }

    /// The sum over all ordered pairs of values given, each value with every other.
    var sumOfDifferences: Double {
      if measure == .equality {
        // Pairs of equal values differ by 0, all other pairs by 1.
        let all = frequencies.reduce(0.0) { $0 + Double($1) }
        return frequencies.reduce(0.0) { $0 + Double($1) * (all - Double($1)) }
      }
      var sum = 0.0
      for high in frequencies.indices where frequencies[high] > 0 {
        for low in 0..<high where frequencies[low] > 0 {
          sum += Double(frequencies[low]) * Double(frequencies[high]) * difference(low, high)
        }
      }
      return 2 * sum
    }

    /// The sum over all ordered pairs of values in one unit.
    ///
    /// - Parameter unit: The places of its values, in rising order.
    /// - Returns: The sum of squared differences.
    func sumOfDifferences(within unit: [Int]) -> Double {
      var sum = 0.0
      for high in unit.indices {
        for low in 0..<high where unit[low] != unit[high] {
          sum += difference(unit[low], unit[high])
        }
      }
      return 2 * sum
    }

    /// The squared difference of two distinct values.
    private func difference(_ first: Int, _ second: Int) -> Double {
      let distance = positions[second] - positions[first]
      switch measure {
      case .equality: return 1
      case .subtraction: return distance * distance
      case .ratio:
        let quotient = distance / (positions[second] + positions[first])
        return quotient * quotient
      }
    }
  }
}
