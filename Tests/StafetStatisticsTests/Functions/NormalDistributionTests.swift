import StafetStatistics
import TestSupport
import Testing

@Suite struct NormalDistributionTests {
  /// Expected values: mpmath 1.3.0, `erfc(mpf(z) / sqrt(mpf(2))) / 2`.
  static let upperTails: [(z: Double, probability: Double)] = [
    (1e-10, 0.49999999996010575),
    (0.001, 0.49960105778608893),
    (0.1, 0.460172162722971),
    (0.5, 0.3085375387259869),
    (1.0, 0.15865525393145705),
    (1.4, 0.08075665923377107),
    (1.4142135623730951, 0.07864960352514255),
    (1.42, 0.0778038405265464),
    (1.6448536269514722, 0.05000000000000005),
    (1.959963984540054, 0.025000000000000012),
    (2.0, 0.02275013194817921),
    (2.5758293035489004, 0.005000000000000005),
    (3.0, 0.0013498980316300946),
    (4.0, 3.1671241833119924e-05),
    (5.0, 2.866515718791939e-07),
    (6.5, 4.016000583859118e-11),
    (8.0, 6.220960574271784e-16),
    (10.0, 7.619853024160525e-24),
    (15.3, 3.82283156207345e-53),
    (20.0, 2.7536241186062337e-89),
    (30.0, 4.906713927148187e-198),
    (33.3, 1.93050550592784e-243),
    (36.7, 3.651529302803418e-295),
    (37.0, 5.725571222524577e-300),
    (-0.5, 0.6914624612740131),
    (-1.0, 0.8413447460685429),
    (-3.0, 0.9986501019683699),
    (-8.0, 0.9999999999999993),
  ]

  /// Expected values: mpmath 1.3.0, the root of `erfc(z / sqrt(mpf(2))) / 2 - mpf(p)` by `findroot`.
  static let quantiles: [(probability: Double, z: Double)] = [
    (0.5, 0.0),
    (0.4999999, 2.5066282747031063e-07),
    (0.49, 0.025068908258711057),
    (0.4, 0.2533471031357997),
    (0.3, 0.5244005127080408),
    (0.25, 0.6744897501960817),
    (0.2, 0.8416212335729142),
    (0.1, 1.2815515655446004),
    (0.05, 1.6448536269514726),
    (0.025, 1.9599639845400543),
    (0.01, 2.326347874040841),
    (0.005, 2.575829303548901),
    (0.001, 3.0902323061678136),
    (0.0001, 3.7190164854556804),
    (1e-05, 4.264890793922825),
    (1e-08, 5.612001244174789),
    (1e-12, 7.034483825301132),
    (1e-20, 9.262340089798407),
    (1e-50, 14.933337534788489),
    (1e-100, 21.273453560965326),
    (1e-200, 30.20559417957964),
    (1e-300, 37.0470962993612),
  ]

  @Test(arguments: upperTails)
  func upperTailIsRight(z: Double, probability: Double) {
    #expect(isClose(NormalDistribution.upperTail(of: z), to: probability, relative: 1e-14))
  }

  @Test(arguments: quantiles)
  func quantileIsRightToFourteenDigits(probability: Double, z: Double) {
    let quantile = NormalDistribution.quantile(ofUpperTail: probability)
    #expect(abs(quantile - z) <= 1e-14 * max(1, z))
  }

  @Test func endsOfTheRange() {
    #expect(NormalDistribution.upperTail(of: 0) == 0.5)
    #expect(NormalDistribution.upperTail(of: .infinity) == 0)
    #expect(NormalDistribution.upperTail(of: -.infinity) == 1)
    let farthest = NormalDistribution.quantile(ofUpperTail: .leastNonzeroMagnitude)
    #expect(farthest > 38.4 && farthest < 38.5)
  }

  /// Law: what is exceeded with probability 1 − p is the mirror of what is exceeded with p.
  @Test func quantilesAreSymmetric() {
    for step in 1...1_024 {
      let probability = Double(step) / 2_048  // 1 − p is exact
      let upper = NormalDistribution.quantile(ofUpperTail: probability)
      #expect(NormalDistribution.quantile(ofUpperTail: 1 - probability) == -upper)
      #expect(isClose(NormalDistribution.upperTail(of: upper), to: probability, relative: 1e-13))
    }
  }

  /// Law: the lower tail of a number is the upper tail of its opposite.
  @Test(arguments: upperTails)
  func lowerTailIsTheMirror(z: Double, probability: Double) {
    #expect(isClose(NormalDistribution.lowerTail(of: -z), to: probability, relative: 1e-14))
  }
}
