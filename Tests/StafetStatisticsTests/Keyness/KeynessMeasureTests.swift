import StafetStatistics
import TestSupport
import Testing

@Suite struct KeynessMeasureTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let a, b, c, d: Int
    let scores: [Double]
    let p: [Double]
    var testDescription: String { "\(a) of \(a + b) against \(c) of \(c + d)" }
    var table: TwoByTwoTable { TwoByTwoTable(a: a, b: b, c: c, d: d) }
  }

  /// In the order of the samples' figures.
  static let measures: [KeynessMeasure] = [
    .g2, .g2TwoCell, .chiSquare, .chiSquareYates, .fisher, .logRatio, .logOdds,
  ]

  /// Worked out with SciPy 1.17.
  ///
  /// By `chi2_contingency` (with and without correction, and with
  /// `lambda_="log-likelihood"`), `fisher_exact`, `norm.sf`; the two-cell sum, the log ratio and the log
  /// odds by their formulas in Python. The signs were put in by hand. Where a cell is expected below 5, in the first and
  /// the third, the p of all measures that are taken from the chi-square distribution is Fisher's.
  static let samples = [
    Sample(
      a: 8, b: 622, c: 2, d: 660,
      scores: [
        4.18877447821387, 4.1583058821698975, 3.936210039625869, 2.776996586984757,
        1.2311910952297982, 2.071479388419939, 1.1410025434474895,
      ],
      p: [
        0.05872309064251568, 0.05872309064251568, 0.05872309064251568, 0.05872309064251568,
        0.05872309064251568, .nan, 0.2538688645650613,
      ]),
    Sample(
      a: 12, b: 4988, c: 30, d: 4970,
      scores: [
        -8.00225439753871, -7.969717725873796, -7.74682236823229, -6.909974272898555,
        -2.1085632917200763, -1.3219280948873624, -1.6047450905312526,
      ],
      p: [
        0.004671914722005554, 0.004756635569376069, 0.005380713470693286, 0.008571622424761897,
        0.007788193053852882, .nan, 0.10854991439779066,
      ]),
    Sample(
      a: 0, b: 100, c: 7, d: 200,
      scores: [
        -5.596398432170337, -5.517805360505595, -3.4605475040257656, -2.10925490568208,
        -0.9978018732710412, -2.7577241543330033, -1.0153238828174118,
      ],
      p: [
        0.1005074204228513, 0.1005074204228513, 0.1005074204228513, 0.1005074204228513,
        0.1005074204228513, .nan, 0.3099514634910401,
      ]),
    Sample(
      a: 1200, b: 98800, c: 900, d: 99100,
      scores: [
        43.45889392292764, 43.004118609789145, 43.311917996101926, 43.023653119661205,
        10.298389908289975, 0.415037499278844, 3.8182764104268627,
      ],
      p: [
        4.3295934459653093e-11, 5.462474826504726e-11, 4.667320319644011e-11,
        5.4082043772200165e-11, 5.030487703036859e-11, .nan, 0.00013438730550943424,
      ]),
  ]

  private func isClose(_ value: Double, _ expected: Double) -> Bool {
    (value - expected).magnitude <= 1e-10 * max(expected.magnitude, 1e-300)
  }

  @Test(arguments: samples) func givesTheScoresOfOtherTools(_ sample: Sample) {
    for (measure, expected) in zip(Self.measures, sample.scores) {
      let score = measure.score(of: sample.table)
      #expect(isClose(score, expected), "\(measure): \(score)")
    }
  }

  @Test(arguments: samples) func givesTheProbabilitiesOfOtherTools(_ sample: Sample) {
    for (measure, expected) in zip(Self.measures, sample.p) {
      let p = measure.pValue(of: measure.score(of: sample.table), for: sample.table)
      if expected.isNaN {
        #expect(p == nil)
      } else {
        #expect(isClose(p ?? -1, expected), "\(measure)")
      }
    }
  }

  @Test(arguments: KeynessMeasure.allCases)
  func isNothingWhereThereIsNoDifference(_ measure: KeynessMeasure) {
    let tables = [
      (5, 95, 5, 95), (5, 95, 10, 190), (0, 0, 7, 3), (7, 3, 0, 0), (0, 0, 0, 0), (0, 10, 0, 20),
      (3, 0, 9, 0),
    ]
    for (a, b, c, d) in tables {
      let table = TwoByTwoTable(a: a, b: b, c: c, d: d)
      let score = measure.score(of: table)
      #expect(score == 0, "\(a) \(b) \(c) \(d): \(score)")
      if measure != .logRatio && measure != .fisher {
        #expect(measure.pValue(of: score, for: table) == 1)
      }
    }
  }

  /// A law: seen from the other group, the score is the same with the other sign.
  @Test(arguments: KeynessMeasure.allCases) func turnsAroundWithTheGroups(_ measure: KeynessMeasure)
  {
    var generator = SplitMix64(seed: 1993)
    for _ in 0..<300 {
      let total = Int.random(in: 1...500, using: &generator)
      let otherTotal = Int.random(in: 1...500, using: &generator)
      let table = TwoByTwoTable(
        Int.random(in: 0...total, using: &generator), of: total,
        against: Int.random(in: 0...otherTotal, using: &generator), of: otherTotal)
      let score = measure.score(of: table)
      let other = measure.score(of: table.swapped)
      #expect((score + other).magnitude <= 1e-9 * max(1, score.magnitude))
      #expect(score.isFinite)
      if let p = measure.pValue(of: score, for: table) { #expect(p >= 0 && p <= 1) }
    }
  }

  // 1 of 1,000 there and none of 10 here: half an occurrence would be 50 times the rate there. By hand: here 0.01 is
  // expected at the rate there, so that a half of it gives log2 (0.005 / 10 / (1 / 1000)) = -1. Where equal rates give
  // one or more, a half is put in: 0 of 100 against 7 of 207, above.
  @Test func theSignOfTheLogRatioIsThatOfTheRates() {
    let table = TwoByTwoTable(0, of: 10, against: 1, of: 1_000)
    #expect(KeynessMeasure.logRatio.score(of: table) == -1)
    #expect(KeynessMeasure.logRatio.score(of: table.swapped) == 1)
    #expect(
      KeynessMeasure.logRatio.score(of: TwoByTwoTable(0, of: 50, against: 1, of: 50)) == -1)
  }

  /// A law: every measure has the sign of the difference of both rates, however small a group is.
  @Test(arguments: KeynessMeasure.allCases) func hasTheSignOfTheRates(_ measure: KeynessMeasure) {
    var generator = SplitMix64(seed: 17)
    for _ in 0..<500 {
      let total = Int.random(in: 1...12, using: &generator)
      let otherTotal = Int.random(in: 1...5_000, using: &generator)
      let table = TwoByTwoTable(
        Int.random(in: 0...min(2, total), using: &generator), of: total,
        against: Int.random(in: 0...min(20, otherTotal), using: &generator), of: otherTotal)
      let score = measure.score(of: table)
      let excess = table.a * otherTotal - table.c * total
      // The score of Fisher's test is 0 where its p is 1, and that with Yates' correction within half a count.
      if score == 0 && (measure == .fisher || measure == .chiSquareYates) { continue }
      #expect(score.sign == (excess < 0 ? .minus : .plus) || excess == 0, "\(table): \(score)")
      #expect((score == 0) == (excess == 0), "\(table): \(score)")
    }
  }

  @Test func tellsWhichTestDecides() {
    let small = TwoByTwoTable(3, of: 1_000, against: 0, of: 1_000)
    let large = TwoByTwoTable(30, of: 1_000, against: 10, of: 1_000)
    #expect(
      KeynessMeasure.allCases.map { $0.method(for: small) } == [
        .exact, .exact, .exact, .exact, .exact, nil, .normal,
      ])
    #expect(
      KeynessMeasure.allCases.map { $0.method(for: large) } == [
        .logLikelihood, .logLikelihood, .chiSquare, .chiSquare, .exact, nil, .normal,
      ])
  }

  @Test func isCalledAsOnACommandLine() {
    #expect(
      KeynessMeasure.allCases.map { $0.rawValue } == [
        "g2", "g2-two-cell", "chi-square", "chi-square-yates", "fisher", "log-ratio", "log-odds",
      ])
  }
}
