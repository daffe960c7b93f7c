/// A confidence level: the share of intervals that contain the true value, over many samples.
public struct ConfidenceLevel: Hashable, Sendable {
  /// The level as a share, such as 0.95.
  public let share: Double

  /// How many standard deviations on either side of the mean hold this share of a normal distribution.
  package let standardDeviations: Double

  /// The level of 95 %: 1.959964 standard deviations.
  public static let percent95 = ConfidenceLevel(
    share: 0.95, standardDeviations: 1.959_963_984_540_054_2)

  /// Makes a level from a share.
  ///
  /// - Parameter share: The level as a share, such as 0.99.
  /// - Precondition: `share` lies strictly between 0 and 1.
  public init(_ share: Double) {
    precondition(
      share > 0 && share < 1, "A confidence level must lie strictly between 0 and 1.")
    self.init(
      share: share,
      standardDeviations: NormalDistribution.quantile(ofUpperTail: (1 - share) / 2))
  }

  private init(share: Double, standardDeviations: Double) {
    self.share = share
    self.standardDeviations = standardDeviations
  }
}
