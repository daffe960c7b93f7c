extension KrippendorffAlpha {
  /// A confidence interval for alpha of categories, by drawing units with repetition again and
  /// again.
  ///
  /// The units that have at least two values are drawn, each with all its values, so that coders
  /// and missing values stay as they are. The expected disagreement is worked out anew for each
  /// resample.
  ///
  /// The result is `nil` for fewer than two such units, and where a resample has no alpha because
  /// its values are all the same, as happens with few units and with a category that holds nearly
  /// all of them. It is also `nil` where ``BootstrapInterval`` gives no bounds. Coders who agree on
  /// every unit have an interval of width 0, which says nothing about other units.
  ///
  /// The units are assumed to be independent of each other. Where they are not, such as the
  /// questions of one chain, the interval is too narrow.
  ///
  /// > Source: Zapf, Castell, Morawietz and Karch (2016), *Measuring Inter-Rater Reliability for Nominal
  /// > Data: Which Coefficients and Confidence Intervals Are Appropriate?*, who draw units as here and
  /// > take percentiles. Krippendorff's own bootstrap draws disagreements instead.
  ///
  /// - Parameters:
  ///   - codings: For each coder the category of each unit, in the same order of units; `nil` where a
  ///     coder left out the unit. May be empty.
  ///   - level: The confidence level: the share of such intervals that contain the true value, over
  ///     many samples.
  ///   - method: How to take the bounds from the resamples.
  ///   - resamples: How many resamples to draw; with fewer than a thousand the bounds depend much
  ///     on chance.
  ///   - generator: The source of random numbers.
  /// - Returns: The interval, whose estimate is alpha.
  /// - Precondition: All coders' lists are equally long, and `resamples` is at least 1.
  /// - Complexity: O((`resamples` + u) (v + k)) for u units, v values and k categories.
  public static func interval<Category: Hashable, Generator: RandomNumberGenerator>(
    ofCategories codings: [[Category?]], at level: ConfidenceLevel = .percent95,
    method: BootstrapInterval.Method = .biasCorrectedAccelerated, resamples: Int = 9_999,
    using generator: inout Generator
  ) -> BootstrapInterval? {
    UnitTallies(of: codings)
      .interval(at: level, method: method, resamples: resamples, using: &generator)
  }

  /// A confidence interval for alpha of categories, with random numbers from ``SplitMix64`` and its
  /// default seed.
  ///
  /// The same codings give the same interval on every run and every machine. The result is `nil` in
  /// the same cases as with a generator that is passed in.
  ///
  /// - Parameters:
  ///   - codings: For each coder the category of each unit; `nil` where a coder left out the unit.
  ///   - level: The confidence level: the share of such intervals that contain the true value, over
  ///     many samples.
  ///   - method: How to take the bounds from the resamples.
  ///   - resamples: How many resamples to draw; with fewer than a thousand the bounds depend much
  ///     on chance.
  /// - Returns: The interval, whose estimate is alpha.
  /// - Precondition: All coders' lists are equally long, and `resamples` is at least 1.
  /// - Complexity: O((`resamples` + u) (v + k)) for u units, v values and k categories.
  public static func interval<Category: Hashable>(
    ofCategories codings: [[Category?]], at level: ConfidenceLevel = .percent95,
    method: BootstrapInterval.Method = .biasCorrectedAccelerated, resamples: Int = 9_999
  ) -> BootstrapInterval? {
    var generator = SplitMix64()
    return UnitTallies(of: codings)
      .interval(at: level, method: method, resamples: resamples, using: &generator)
  }
}

/// What alpha of names needs to know of each unit, so that no resample looks at its values anew.
///
/// Units with the same values are of one *pattern*. There are few patterns, and all that a resample adds up is how
/// often it has each.
private struct UnitTallies {
  /// A pattern: the categories given, and how many of their ordered pairs are unlike.
  struct Pattern {
    let categories: [Int]
    let unlike: Int
  }

  /// What is added up over a resample.
  struct Scratch {
    /// How often there is each pattern.
    var patterns: [Int]
    /// How often each category was given.
    var frequencies: [Int]
    /// The unlike pairs of units with so many values.
    ///
    /// Whole numbers, so that the order of the draws does not change a sum.
    var unlike: [Int]
  }

  private var patterns: [Pattern] = []
  private var patternOfUnit: [Int] = []
  private let empty: Scratch

  init<Category: Hashable>(of codings: [[Category?]]) {
    var places: [Category: Int] = [:]
    let units = KrippendorffAlpha.units(of: codings) { category in
      if let place = places[category] { return place }
      let place = places.count
      places[category] = place
      return place
    }
    var known: [[Int]: Int] = [:]
    for unit in units {
      if let pattern = known[unit] {
        patternOfUnit.append(pattern)
        continue
      }
      var unlike = 0
      for value in unit { unlike += unit.count { $0 != value } }
      known[unit] = patterns.count
      patternOfUnit.append(patterns.count)
      patterns.append(Pattern(categories: unit, unlike: unlike))
    }
    empty = Scratch(
      patterns: [Int](repeating: 0, count: patterns.count),
      frequencies: [Int](repeating: 0, count: places.count),
      unlike: [Int](repeating: 0, count: codings.count + 1))
  }

  /// Where alpha may lie.
  ///
  /// Apart from the categories' type, so that it is compiled for the generator that is used.
  func interval<Generator: RandomNumberGenerator>(
    at level: ConfidenceLevel, method: BootstrapInterval.Method, resamples: Int,
    using generator: inout Generator
  ) -> BootstrapInterval? {
    var scratch = empty
    return BootstrapInterval(
      of: patternOfUnit, at: level, method: method, resamples: resamples, using: &generator
    ) { alpha(of: $0, scratch: &scratch) }
  }

  /// Alpha of units of some patterns, `nil` where all values are the same.
  private func alpha(of units: [Int], scratch: inout Scratch) -> Double? {
    for place in scratch.patterns.indices { scratch.patterns[place] = 0 }
    for place in scratch.frequencies.indices { scratch.frequencies[place] = 0 }
    for size in scratch.unlike.indices { scratch.unlike[size] = 0 }
    for pattern in units { scratch.patterns[pattern] += 1 }
    for (place, count) in scratch.patterns.enumerated() where count > 0 {
      let pattern = patterns[place]
      scratch.unlike[pattern.categories.count] += count * pattern.unlike
      for category in pattern.categories { scratch.frequencies[category] += count }
    }
    var values = 0.0
    var squares = 0.0
    for frequency in scratch.frequencies {
      values += Double(frequency)
      squares += Double(frequency) * Double(frequency)
    }
    let unlike = values * values - squares
    guard unlike > 0 else { return nil }
    var observed = 0.0
    for (size, count) in scratch.unlike.enumerated() where count > 0 {
      observed += Double(count) / Double(size - 1)
    }
    return 1 - (observed / values) / (unlike / (values * (values - 1)))
  }
}
