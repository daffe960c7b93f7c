/// What the values of a scale mean, which decides how far two of them lie apart.
///
/// Each level uses what the one before it uses, and more.
///
/// > Source: Stevens (1946), *On the Theory of Scales of Measurement*; the differences are those of
/// > Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
public enum LevelOfMeasurement: Hashable, Sendable, CaseIterable {
  /// Values are names: two are equal or they are not.
  case nominal

  /// Values have an order. The distance of two is the number of values that were given from the one
  /// to the other, those equal to either counted by half.
  case ordinal

  /// Differences have a meaning, as on a scale from 1 to 5 with equal steps.
  case interval

  /// Ratios have a meaning as well, since there is a true zero, as for lengths and counts.
  case ratio
}
