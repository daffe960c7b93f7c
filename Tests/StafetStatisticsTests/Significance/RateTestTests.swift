import StafetStatistics
import TestSupport
import Testing

@Suite struct RateTestTests {
  // 3 of 1,000 against none: G² says p = 0.041. Exactly, by hand: all three are here or all there with
  // 2 · (1000 · 999 · 998) / (2000 · 1999 · 1998) = 0.24962.
  @Test func decidesExactlyWhereLittleIsExpected() {
    let table = TwoByTwoTable(3, of: 1_000, against: 0, of: 1_000)
    let test = RateTest(of: table)
    #expect(test.method == .exact)
    #expect(test.pValue.isNearly(0.249_624_812_406, within: 1e-11))
    #expect(test.signedStatistic == LogLikelihoodRatio(of: table).signedStatistic)
    #expect(LogLikelihoodRatio(of: table).pValue < 0.05)
  }

  // What is expected decides, not what is there: of 10 in all, 5 are expected in either of two equal groups, so that
  // none against ten is no small cell, and of 9 only 4.5 are. G² of the first by hand: the cells add up to
  // 2 · (10 ln 2 + 100 ln (100 / 95) + 90 ln (90 / 95)) = 14.39.
  @Test func goesByWhatIsExpected() {
    let enough = RateTest(of: TwoByTwoTable(0, of: 100, against: 10, of: 100))
    #expect(enough.method == .logLikelihood)
    #expect((enough.signedStatistic + 14.389_502_660_059).magnitude < 1e-9)
    let few = RateTest(of: TwoByTwoTable(0, of: 100, against: 9, of: 100))
    #expect(few.method == .exact)
    // R: fisher.test(matrix(c(0, 100, 9, 91), 2, byrow = TRUE))
    #expect(few.pValue.isNearly(0.003_236_614_900_64, within: 1e-9))
  }

  /// A law: which test is made is told by the totals alone.
  @Test func choosesByTotals() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let total = Int.random(in: 1...80, using: &generator)
      let otherTotal = Int.random(in: 1...80, using: &generator)
      let counted = Int.random(in: 0...(total + otherTotal), using: &generator)
      var methods: Set<SignificanceMethod> = []
      for count in max(0, counted - otherTotal)...min(total, counted) {
        methods.insert(
          RateTest(of: TwoByTwoTable(count, of: total, against: counted - count, of: otherTotal))
            .method)
      }
      #expect(methods.count == 1)
    }
  }
}
