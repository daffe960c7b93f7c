import StafetStatistics
import TestSupport
import Testing

@Suite struct LogLikelihoodRatioTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let table: TwoByTwoTable
    let signedStatistic, pValue: Double
    var testDescription: String { "\(table.a), \(table.b), \(table.c), \(table.d)" }

    init(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ signedStatistic: Double, _ pValue: Double) {
      table = TwoByTwoTable(a: a, b: b, c: c, d: d)
      self.signedStatistic = signedStatistic
      self.pValue = pValue
    }
  }

  /// Expected values: mpmath 1.3.0 with 400 bits, 2 Σ o · log(o · n / (row · column)) by its
  /// definition, and `gammainc(0.5, g2 / 2, inf, regularized=True)`.
  static let samples = [
    Sample(2, 660, 8, 622, -4.188774478213977, 0.04069250368062685),
    Sample(4, 658, 4, 626, -0.004939653436057152, 0.9439686772385509),
    Sample(110, 2442, 111, 29_114, 270.72187693623255, 7.899144989971098e-61),
    Sample(10, 990, 30, 970, -10.669048049699763, 0.0010894317002243029),
    Sample(0, 100, 5, 95, -7.0596909858379036, 0.007883759532188651),
    Sample(5, 95, 0, 100, 7.0596909858379036, 0.007883759532188651),
    Sample(1, 9, 11, 3, -12.22116970339398, 0.0004725029808759641),
    Sample(3, 1, 1, 3, 2.0929925750581915, 0.1479759593850273),
    Sample(1, 999_999, 1, 1_999_999, 0.23556623797955395, 0.6274269131720287),
    Sample(50, 999_950, 100, 1_999_901, 8.333745390859699e-12, 0.9999976966487255),
    Sample(500_000, 500_000, 500_001, 499_999, -2.0000000000023335e-06, 0.9988716212090301),
    Sample(123_456, 9_876_544, 123_000, 9_877_000, 0.8542313504437503, 0.35535805869548687),
    Sample(300, 700, 10, 990, 391.4080701518861, 4.086392548401357e-87),
    Sample(1, 0, 0, 1, 2.772588722239781, 0.09589096714246541),
    Sample(12, 5, 29, 2, -4.451070695347775, 0.03487937173600459),
    Sample(
      1_125_899_906_842_624, 1_125_899_806_842_624, 1_125_899_906_842_624, 1_125_899_906_842_624,
      2.220446197161742, 0.1361936934607595),
    Sample(500, 0, 0, 500, 1386.2943611198907, 1.9984990900551244e-303),
  ]

  @Test(arguments: samples)
  func agreesWithTheDefinition(_ sample: Sample) {
    let test = LogLikelihoodRatio(of: sample.table)
    #expect(isClose(test.signedStatistic, to: sample.signedStatistic, relative: 1e-14))
    #expect(isClose(test.pValue, to: sample.pValue, relative: 1e-12))
    #expect(test.statistic == test.signedStatistic.magnitude)
  }

  /// Dunning (1993) prints 270.72 for "the swiss".
  @Test func agreesWithDunning() {
    let test = LogLikelihoodRatio(of: TwoByTwoTable(a: 110, b: 2_442, c: 111, d: 29_114))
    #expect(abs(test.signedStatistic - 270.72) < 0.005)
  }

  /// A word family with 2 of 662 tokens against 8 of 630: G² = 4.19, p = 0.041, worked out by hand.
  @Test func twoAgainstEight() {
    let test = LogLikelihoodRatio(of: TwoByTwoTable(2, of: 662, against: 8, of: 630))
    #expect(abs(test.signedStatistic + 4.19) < 0.005)
    #expect(abs(test.pValue - 0.041) < 0.0005)
  }

  @Test(arguments: [
    TwoByTwoTable(a: 0, b: 0, c: 0, d: 0), TwoByTwoTable(a: 0, b: 0, c: 3, d: 9),
    TwoByTwoTable(a: 0, b: 4, c: 0, d: 9), TwoByTwoTable(a: 5, b: 0, c: 9, d: 0),
    TwoByTwoTable(a: 1, b: 3, c: 2, d: 6), TwoByTwoTable(a: 7, b: 7, c: 7, d: 7),
  ])
  func nothingToTellApart(_ table: TwoByTwoTable) {
    let test = LogLikelihoodRatio(of: table)
    #expect(test.signedStatistic == 0)
    #expect(test.signedStatistic.sign == .plus)
    #expect(test.pValue == 1)
  }

  /// Laws: swapping the groups flips the sign and changes nothing else; the sign tells which rate is
  /// larger; the p-value is a probability.
  @Test func swappingTheGroupsFlipsTheSign() {
    var generator = SplitMix64(seed: 2)
    for round in 0..<2_000 {
      let largest = round % 2 == 0 ? 8 : 100_000
      func count() -> Int { Int.random(in: 0...largest, using: &generator) }
      let table = TwoByTwoTable(a: count(), b: count(), c: count(), d: count())
      let test = LogLikelihoodRatio(of: table)
      let swapped = LogLikelihoodRatio(of: table.swapped)
      #expect(test.signedStatistic == -swapped.signedStatistic)
      #expect(test.pValue == swapped.pValue)
      #expect(test.pValue >= 0 && test.pValue <= 1)
      #expect((test.signedStatistic < 0) == (table.a * table.d < table.b * table.c))
      #expect((test.signedStatistic > 0) == (table.a * table.d > table.b * table.c))
    }
  }
}
