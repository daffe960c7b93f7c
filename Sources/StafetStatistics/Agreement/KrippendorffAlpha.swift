/// Krippendorff's alpha: the agreement of any number of coders, corrected for chance.
///
/// Alpha is 1 − observed / expected disagreement. The expected disagreement is that of the same
/// values dealt out to the units at random. Alpha is 1 when the coders agree on every unit, 0 when
/// they agree as little as chance would make them, and negative when they disagree systematically.
///
/// A missing value is not a disagreement. A unit with a single value says nothing about agreement
/// and is left out. Each pair of values within a unit of m values weighs 1 / (m − 1), so that every
/// value weighs the same.
///
/// > Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*; Krippendorff (1970),
/// > *Estimating the Reliability, Systematic Error and Random Error of Interval Data*.
public struct KrippendorffAlpha: Hashable, Sendable {
  /// What the values mean.
  public let level: LevelOfMeasurement

  /// How many units have at least two values.
  public let unitCount: Int

  /// How many values the units with at least two values have together; no others are counted.
  public let valueCount: Int

  /// The mean squared difference within units; `nil` when no unit has two values.
  ///
  /// From 0. For names it is a share; for numbers its unit is that of the values, squared, except for
  /// ratios, where it has none.
  public let observedDisagreement: Double?

  /// The mean squared difference of all pairs of values, whatever their units; `nil` when no unit
  /// has two values.
  public let expectedDisagreement: Double?

  /// Alpha: 1 − observed / expected disagreement, at most 1.
  ///
  /// `nil` when no unit has two values, as with fewer than two coders, and when all values are the
  /// same, since the expected disagreement is then 0.
  public var value: Double? {
    guard let observedDisagreement, let expectedDisagreement, expectedDisagreement > 0 else {
      return nil
    }
    return 1 - observedDisagreement / expectedDisagreement
  }

  /// Works out alpha for names, such as themes.
  ///
  /// - Parameter codings: For each coder the category of each unit, in the same order of units;
  ///   `nil` where a coder left out the unit. May be empty.
  /// - Precondition: All coders' lists are equally long.
  /// - Complexity: O(n) in the number of places for a value, and O(k) for k categories.
  public init<Category: Hashable>(ofCategories codings: [[Category?]]) {
    var places: [Category: Int] = [:]
    let units = Self.units(of: codings) { category in
      if let place = places[category] { return place }
      let place = places.count
      places[category] = place
      return place
    }
    self.init(
      units: units, level: .nominal, scale: Scale(names: Self.frequencies(of: units, places.count)))
  }

  /// Works out alpha for numbers.
  ///
  /// 0 and −0 are one value. On an interval scale, differences below 2^−500 vanish when squared.
  ///
  /// - Parameters:
  ///   - values: For each coder the value of each unit, in the same order of units; `nil` where a
  ///     coder left out the unit. May be empty.
  ///   - level: What the numbers mean.
  /// - Precondition: All coders' lists are equally long, every value lies between −2^400 and 2^400,
  ///   not-a-number is refused, and for ratios no value is negative.
  /// - Complexity: O(n log n + n·m + v²) for n values, m coders and v distinct values.
  public init(ofValues values: [[Double?]], at level: LevelOfMeasurement) {
    var distinct: [Double] = []
    for value in values.joined() {
      guard let value else { continue }
      precondition(value.magnitude <= 0x1p400, "Values must lie between −2^400 and 2^400.")
      precondition(level != .ratio || value >= 0, "Ratios need values of 0 or more.")
      distinct.append(value)
    }
    distinct = Self.sortedAndDistinct(distinct)
    let units = Self.units(of: values) { Self.place(of: $0, in: distinct) }
    let frequencies = Self.frequencies(of: units, distinct.count)
    self.init(
      units: units, level: level,
      scale: Scale(values: distinct, frequencies: frequencies, level: level))
  }

  private init(units: [[Int]], level: LevelOfMeasurement, scale: Scale) {
    self.level = level
    unitCount = units.count
    valueCount = units.reduce(0) { $0 + $1.count }
    guard !units.isEmpty else {
      observedDisagreement = nil
      expectedDisagreement = nil
      return
    }
    let values = Double(valueCount)
    let observed = units.reduce(0.0) {
      $0 + scale.sumOfDifferences(within: $1) / Double($1.count - 1)
    }
    observedDisagreement = observed / values
    expectedDisagreement = scale.sumOfDifferences / (values * (values - 1))
  }
}
