/// What the values of a scale mean, and with it how far two of them lie apart.
///
/// Each level makes use of what the one before does, and of more.
///
/// > Source: Stevens (1946), *On the Theory of Scales of Measurement*; the differences are those of
/// > Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
public enum LevelOfMeasurement: Hashable, Sendable, CaseIterable {
  /// Values are names: two are equal or they are not.
  case nominal

  /// Values have an order. Two are as far apart as there are values given between them.
  case ordinal

  /// Differences have a meaning, as on a scale from 1 to 5 with equal steps.
  case interval

  /// Ratios have a meaning as well, since 0 means nothing, as for lengths and counts.
  case ratio
}
