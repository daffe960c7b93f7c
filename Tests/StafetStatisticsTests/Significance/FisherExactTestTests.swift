import StafetStatistics
import TestSupport
import Testing

@Suite struct FisherExactTestTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let table: TwoByTwoTable
    let pValue: Double
    var testDescription: String { "\(table.a), \(table.b), \(table.c), \(table.d)" }

    init(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ pValue: Double) {
      table = TwoByTwoTable(a: a, b: b, c: c, d: d)
      self.pValue = pValue
    }
  }

  /// Expected values: exact binomials and fractions in Python (`math.comb`, `fractions.Fraction`);
  /// `scipy.stats.fisher_exact([[a, b], [c, d]])` of SciPy 1.17.1 agrees to 14 digits.
  static let samples = [
    Sample(4, 0, 0, 4, 0.02857142857142857),
    Sample(1, 9, 11, 3, 0.0027594561852200836),
    Sample(2, 660, 8, 622, 0.058723090642515685),
    Sample(4, 658, 4, 626, 1.0),
    Sample(10, 15, 3, 2, 0.6278051450465244),
    Sample(2, 13, 15, 3, 8.603508093152065e-05),
    Sample(0, 5, 7, 3, 0.02564102564102564),
    Sample(5, 0, 1, 4, 0.047619047619047616),
    Sample(8, 2, 1, 5, 0.03496503496503497),
    Sample(12, 5, 29, 2, 0.08026855207410465),
    Sample(7, 12, 0, 5, 0.272068511198946),
    Sample(30, 70, 50, 50, 0.005937341166015534),
    Sample(100, 400, 150, 350, 0.00033478782325611933),
    Sample(0, 1, 1, 0, 1.0),
    Sample(21, 19, 19, 21, 0.8232521732114231),
    Sample(300, 700, 10, 990, 2.9214064473911483e-86),
    Sample(870, 130, 130, 870, 5.734119292036538e-268),
    Sample(892, 108, 108, 892, 3.491292715861197e-306),
    Sample(2000, 1000, 1000, 2000, 1.6528472903778811e-149),
    Sample(1500, 1500, 1500, 1500, 1.0),
  ]

  /// Expected values: the same sums in mpmath 1.3.0 with 160 bits, since binomials of these sizes are
  /// slow; `scipy.stats.fisher_exact` agrees to 8 digits.
  static let largeSamples = [
    Sample(500, 999_500, 400, 999_600, 0.0009539157301093923),
    Sample(5, 999_995, 20, 1_999_980, 0.2037435676066811),
    Sample(500_000, 500_000, 498_000, 502_000, 0.004698348307099466),
    Sample(500_000, 500_000, 490_000, 510_000, 2.1060680600096794e-45),
    Sample(0, 1_000_000, 30, 999_970, 1.8622400619907822e-09),
    Sample(999_000, 1000, 999_100, 900, 0.023043669949223487),
    Sample(40, 999_960, 1000, 999_000, 3.866087261697444e-241),
  ]

  @Test(arguments: samples)
  func agreesWithExactFractions(_ sample: Sample) {
    let test = FisherExactTest(of: sample.table)
    #expect(isClose(test.pValue, to: sample.pValue, relative: 1e-12))
  }

  @Test(arguments: largeSamples)
  func agreesForLargeMargins(_ sample: Sample) {
    let test = FisherExactTest(of: sample.table)
    #expect(isClose(test.pValue, to: sample.pValue, relative: 1e-10))
  }

  /// Fisher (1935): a lady names 3 of 4 cups right; 34 of 70 tables are at most as probable.
  @Test func ladyTastingTea() {
    let test = FisherExactTest(of: TwoByTwoTable(a: 3, b: 1, c: 1, d: 3))
    #expect(isClose(test.pValue, to: 34.0 / 70, relative: 1e-15))
  }

  /// Fisher's table of convicted twins (2 of 17 against 10 of 13), in R's `fisher.test`: 0.0005367.
  @Test func convictedTwins() {
    let test = FisherExactTest(of: TwoByTwoTable(2, of: 17, against: 10, of: 13))
    #expect(abs(test.pValue - 0.000_536_7) < 5e-8)
  }

  @Test(arguments: [
    TwoByTwoTable(a: 0, b: 0, c: 0, d: 0), TwoByTwoTable(a: 0, b: 0, c: 3, d: 9),
    TwoByTwoTable(a: 0, b: 4, c: 0, d: 9), TwoByTwoTable(a: 5, b: 0, c: 9, d: 0),
    TwoByTwoTable(a: 1, b: 0, c: 0, d: 0), TwoByTwoTable(a: 7, b: 7, c: 7, d: 7),
  ])
  func nothingToTellApart(_ table: TwoByTwoTable) {
    #expect(FisherExactTest(of: table).pValue == 1)
  }

  /// The most lopsided table with margins of a million: too improbable for a double, found at once.
  @Test func beyondTheRange() {
    let million = 1_000_000
    #expect(FisherExactTest(of: TwoByTwoTable(a: million, b: 0, c: 0, d: million)).pValue == 0)
    #expect(FisherExactTest(of: TwoByTwoTable(a: 0, b: million, c: million, d: 0)).pValue == 0)
  }

  /// Law: the p-value does not depend on which group, and which answer, is written first.
  @Test func symmetries() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<500 {
      func count() -> Int { Int.random(in: 0...40, using: &generator) }
      let (a, b, c, d) = (count(), count(), count(), count())
      let pValue = FisherExactTest(of: TwoByTwoTable(a: a, b: b, c: c, d: d)).pValue
      #expect(pValue > 0 && pValue <= 1)
      for table in [
        TwoByTwoTable(a: c, b: d, c: a, d: b), TwoByTwoTable(a: b, b: a, c: d, d: c),
        TwoByTwoTable(a: a, b: c, c: b, d: d),
      ] {
        #expect(isClose(FisherExactTest(of: table).pValue, to: pValue, relative: 1e-12))
      }
    }
  }
}
