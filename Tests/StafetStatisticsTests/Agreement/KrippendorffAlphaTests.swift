import StafetStatistics
import Testing

@Suite struct KrippendorffAlphaTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let values: [[Double?]]
    let level: LevelOfMeasurement
    let alpha: Double
    var testDescription: String { "\(name), \(level)" }

    init(_ name: String, _ values: [[Double?]], _ level: LevelOfMeasurement, _ alpha: Double) {
      self.name = name
      self.values = values
      self.level = level
      self.alpha = alpha
    }
  }

  /// Two coders, ten units, two values.
  static let binary: [[Double?]] = [
    [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  ]

  /// Two coders, twelve units, five values.
  static let twoObservers: [[Double?]] = [
    [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1],
    [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4],
  ]

  /// The published example: four observers, twelve units, values missing.
  static let fourObservers: [[Double?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  static let fractions: [[Double?]] = [
    [0, 1.5, 2, nil, 7, 10, 3, nil],
    [0, 2, 2.5, 8, nil, 9, 3.5, 1],
    [1, nil, 2, 6.5, 7, 12, nil, nil],
  ]

  // Expected values: krippendorff 0.9.0 (Python) with numpy 2.4.6. The four
  // observers are those of Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, who
  // has 0.743, 0.815, 0.849 and 0.797.
  static let samples = [
    Sample("two values", binary, .nominal, 0.09523809523809534),
    Sample("two values", binary, .ordinal, 0.09523809523809534),
    Sample("two values", binary, .interval, 0.09523809523809534),
    Sample("two values", binary, .ratio, 0.09523809523809534),
    Sample("two coders", twoObservers, .nominal, 0.6919642857142858),
    Sample("two coders", twoObservers, .ordinal, 0.5980616605616605),
    Sample("two coders", twoObservers, .interval, 0.6202830188679245),
    Sample("two coders", twoObservers, .ratio, 0.5556904245338263),
    Sample("four observers", fourObservers, .nominal, 0.743421052631579),
    Sample("four observers", fourObservers, .ordinal, 0.8153875037548814),
    Sample("four observers", fourObservers, .interval, 0.8491071428571428),
    Sample("four observers", fourObservers, .ratio, 0.7974027747116121),
    Sample("fractions", fractions, .nominal, 0.20610687022900764),
    Sample("fractions", fractions, .ordinal, 0.9459694989106754),
    Sample("fractions", fractions, .interval, 0.9536231884057971),
    Sample("fractions", fractions, .ratio, 0.676748457671333),
  ]

  @Test(arguments: samples)
  func agreesWithAnotherTool(_ sample: Sample) throws {
    let alpha = KrippendorffAlpha(ofValues: sample.values, at: sample.level)
    #expect(abs(try #require(alpha.value) - sample.alpha) < 1e-14)
    #expect(alpha.level == sample.level)
  }

  /// The counts and disagreements of the published example, by hand.
  ///
  /// The twelfth unit has one value only, which leaves eleven units and 40 values. The second and the
  /// eighth add 2 to the coincidences of unlike values, the sixth 4. The values occur 9, 13, 10, 5
  /// and 3 times, which leaves 40² − 9² − 13² − 10² − 5² − 3² of the 40 · 39 pairs unlike.
  @Test func showsWhatItCounted() throws {
    let alpha = KrippendorffAlpha(ofValues: Self.fourObservers, at: .nominal)
    #expect(alpha.unitCount == 11)
    #expect(alpha.valueCount == 40)
    #expect(abs(try #require(alpha.observedDisagreement) - 8.0 / 40) < 1e-15)
    #expect(abs(try #require(alpha.expectedDisagreement) - 1_216.0 / 1_560) < 1e-15)
  }

  /// The twelve units of two coders with letters for numbers.
  @Test func readsNames() throws {
    let alpha = KrippendorffAlpha(ofCategories: [
      ["a", "a", "b", "b", "d", "c", "c", "c", "e", "d", "d", "a"],
      ["b", "a", "b", "b", "b", "c", "c", "c", "e", "d", "d", "d"],
    ])
    #expect(abs(try #require(alpha.value) - 0.6919642857142858) < 1e-14)
    #expect(alpha == KrippendorffAlpha(ofValues: Self.twoObservers, at: .nominal))
  }

  /// Names with gaps; krippendorff 0.9.0 gives 0.5636363636363637 for them numbered.
  @Test func readsNamesWithGaps() throws {
    let alpha = KrippendorffAlpha(ofCategories: [
      ["care", "time", "care", nil, "trust"],
      ["care", "time", "trust", "time", "trust"],
      [nil, "time", "care", "time", "care"],
    ])
    #expect(abs(try #require(alpha.value) - 0.5636363636363637) < 1e-14)
    #expect(alpha.valueCount == 13)
  }

  static let unpairable: [[[Double?]]] = [
    [], [[]], [[], []], [[1, 2, 3]], [[nil, nil], [nil, nil]], [[1, nil, 2], [nil, 1, nil]],
  ]

  @Test(arguments: unpairable)
  func nothingToCompareHasNoAlpha(_ values: [[Double?]]) {
    let ofNames = KrippendorffAlpha(ofCategories: values)
    for alpha in [ofNames] + LevelOfMeasurement.allCases.map({ .init(ofValues: values, at: $0) }) {
      #expect(alpha.unitCount == 0)
      #expect(alpha.valueCount == 0)
      #expect(alpha.observedDisagreement == nil)
      #expect(alpha.expectedDisagreement == nil)
      #expect(alpha.value == nil)
    }
  }

  @Test(arguments: LevelOfMeasurement.allCases)
  func oneValueEverywhereHasNoAlpha(_ level: LevelOfMeasurement) {
    // The 5 stands alone in its unit and does not count.
    for value in [0.0, 3] {
      let alpha = KrippendorffAlpha(
        ofValues: [[value, value, 5], [value, -0.0 + value, nil]], at: level)
      #expect(alpha.unitCount == 2)
      #expect(alpha.observedDisagreement == 0)
      #expect(alpha.expectedDisagreement == 0)
      #expect(alpha.value == nil)
    }
  }

  @Test func bothZerosAreOneValue() {
    let alpha = KrippendorffAlpha(ofValues: [[0, 1, -0.0], [-0.0, 1, 0]], at: .nominal)
    #expect(alpha.value == 1)
  }

  private func randomValues(using generator: inout SplitMix64) -> [[Double?]] {
    let coders = Int.random(in: 2...5, using: &generator)
    let truth = (0..<20).map { _ in Int.random(in: 0...6, using: &generator) }
    return (0..<coders).map { _ in
      truth.map { value in
        switch Int.random(in: 0..<10, using: &generator) {
        case 0, 1: nil
        case 2, 3, 4: Double(Int.random(in: 0...6, using: &generator))
        default: Double(value)
        }
      }
    }
  }

  /// Laws: the order of coders and a unit with one value change no bit; the order of units changes
  /// the last digits at most; a value is at most 1.
  @Test(arguments: LevelOfMeasurement.allCases)
  func orderDoesNotMatter(_ level: LevelOfMeasurement) throws {
    var generator = SplitMix64(seed: 1_970)
    for _ in 0..<300 {
      let values = randomValues(using: &generator)
      let alpha = KrippendorffAlpha(ofValues: values, at: level)
      let coders = values.shuffled(using: &generator)
      #expect(alpha == KrippendorffAlpha(ofValues: coders, at: level))
      let alone = values.enumerated().map { $1 + [$0 == 0 ? 99 : nil] }
      #expect(alpha == KrippendorffAlpha(ofValues: alone, at: level))
      let order = (0..<20).shuffled(using: &generator)
      let units = values.map { coding in order.map { coding[$0] } }
      let value = try #require(alpha.value)
      let shuffled = try #require(KrippendorffAlpha(ofValues: units, at: level).value)
      #expect(abs(value - shuffled) < 1e-13)
      #expect(value <= 1)
    }
  }

  /// Laws: each level is blind to what its scale leaves open.
  ///
  /// Names may be exchanged, ranks stretched in any way that keeps their order, intervals moved and
  /// stretched, ratios stretched.
  @Test func eachLevelSeesWhatItsScaleMeans() throws {
    var generator = SplitMix64(seed: 1_946)
    for _ in 0..<300 {
      let values = randomValues(using: &generator)
      let names = ["x", "q", "b", "a", "m", "z", "k"].shuffled(using: &generator)
      #expect(
        KrippendorffAlpha(ofValues: values, at: .nominal)
          == KrippendorffAlpha(
            ofCategories: values.map { $0.map { $0.map { names[Int($0)] } } }))
      func changed(by change: (Double) -> Double, _ level: LevelOfMeasurement) throws -> Double {
        let before = KrippendorffAlpha(ofValues: values, at: level)
        let after = KrippendorffAlpha(
          ofValues: values.map { $0.map { $0.map(change) } }, at: level)
        return abs(try #require(before.value) - (try #require(after.value)))
      }
      #expect(try changed(by: { $0 * $0 * $0 - 40 }, .ordinal) == 0)
      #expect(try changed(by: { 3 * $0 - 7 }, .interval) < 1e-13)
      #expect(try changed(by: { 2.5 * $0 }, .ratio) < 1e-13)
    }
  }

  /// Perfect agreement is exactly 1 at every level, with values missing.
  @Test(arguments: LevelOfMeasurement.allCases)
  func agreeingOnEverythingIsOne(_ level: LevelOfMeasurement) {
    let alpha = KrippendorffAlpha(
      ofValues: [[1, 2, nil, 0.1], [1, nil, 7, 0.1], [nil, 2, 7, 0.1]], at: level)
    #expect(alpha.value == 1)
  }

  /// With two coders and no missing values, alpha is Scott's pi (1955) plus (1 − pi) / 2n, and both
  /// are worked out from other sums.
  @Test func twoCodersComeCloseToScott() throws {
    var generator = SplitMix64(seed: 1_955)
    for _ in 0..<300 {
      let units = Int.random(in: 5...80, using: &generator)
      let first = (0..<units).map { _ in Int.random(in: 0..<4, using: &generator) }
      let second = first.map {
        Bool.random(using: &generator) ? $0 : Int.random(in: 0..<4, using: &generator)
      }
      guard let alpha = KrippendorffAlpha(ofCategories: [first, second]).value else { continue }
      let observed = Double(zip(first, second).filter { $0 == $1 }.count) / Double(units)
      let expected = (0..<4).reduce(0.0) { sum, category in
        let uses = (first + second).filter { $0 == category }.count
        let share = Double(uses) / Double(2 * units)
        return sum + share * share
      }
      let scott = (observed - expected) / (1 - expected)
      #expect(abs(alpha - (scott + (1 - scott) / Double(2 * units))) < 1e-12)
    }
  }

  /// Coders who draw lots have an alpha of 0 on the average; the mean of 2,000 is within four of its
  /// standard errors.
  @Test(arguments: LevelOfMeasurement.allCases)
  func chanceGivesZeroOnTheAverage(_ level: LevelOfMeasurement) throws {
    var generator = SplitMix64(seed: 2_011)
    var sum = 0.0
    var squares = 0.0
    for _ in 0..<2_000 {
      let values: [[Double?]] = (0..<3).map { _ in
        (0..<15).map { _ in
          Int.random(in: 0..<6, using: &generator) == 0
            ? nil : Double(Int.random(in: 1...4, using: &generator))
        }
      }
      let alpha = try #require(KrippendorffAlpha(ofValues: values, at: level).value)
      sum += alpha
      squares += alpha * alpha
    }
    let mean = sum / 2_000
    let error = ((squares / 2_000 - mean * mean) / 2_000).squareRoot()
    #expect(abs(mean) < 4 * error)
  }
}
