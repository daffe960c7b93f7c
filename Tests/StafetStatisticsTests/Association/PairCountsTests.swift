import StafetStatistics
import TestSupport
import Testing

@Suite struct PairCountsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let counts: PairCounts
    let information, share, logLikelihood, tScore, logDice: Double
    var testDescription: String {
      "\(counts.joint), \(counts.first), \(counts.second), \(counts.total)"
    }

    init(
      _ joint: Int, _ first: Int, _ second: Int, _ total: Int, information: Double, share: Double,
      logLikelihood: Double, tScore: Double, logDice: Double
    ) {
      counts = PairCounts(joint: joint, first: first, second: second, total: total)
      self.information = information
      self.share = share
      self.logLikelihood = logLikelihood
      self.tScore = tScore
      self.logDice = logDice
    }
  }

  // Expected values: nltk 3.10.4, `BigramAssocMeasures` with `pmi`, `likelihood_ratio`, `student_t`
  // and `dice` (14 + log₂ of it), and pmi / −log₂(joint / total). Its likelihood ratio has no sign;
  // the fourth pair is rarer than expected. The first two are "new companies" of Manning and Schütze
  // (1999), *Foundations of Statistical Natural Language Processing*, section 5.3.1 (they print
  // t = 0.999932), and "Ayatollah Ruhollah" of their section 5.4 (18.38 bits).
  static let samples = [
    Sample(
      8, 15_828, 4_675, 14_307_668, information: 0.6293432116236843, share: 0.03030017186680433,
      logLikelihood: 1.3253893963471581, tScore: 0.9999319894802036, logDice: 3.6764526000630298),
    Sample(
      20, 42, 20, 14_307_668, information: 18.377967788479985, share: 0.9449624808159062,
      logLikelihood: 521.0938390653544, tScore: 4.472122827094311, logDice: 13.367731784500487),
    Sample(
      110, 2_552, 221, 31_777, information: 2.631739849216604, share: 0.3219515297025708,
      logLikelihood: 270.721876936225, tScore: 8.795841659679926, logDice: 10.34412781248518),
    Sample(
      3, 30, 40, 100, information: -2, share: -0.39534335428467277,
      logLikelihood: -18.285445703914434, tScore: -5.196152422706632, logDice: 10.45567948377619),
    Sample(
      1, 1, 1, 1_000, information: 9.965784284662087, share: 1,
      logLikelihood: 15.81451022446435, tScore: 0.999, logDice: 14),
    Sample(
      7, 9, 7, 100, information: 3.473931188332412, share: 0.9054946019604855,
      logLikelihood: 41.193077801300525, tScore: 2.407633693068777, logDice: 13.807354922057604),
  ]

  @Test(arguments: samples)
  func agreesWithAnotherTool(_ sample: Sample) throws {
    let counts = sample.counts
    let information = try #require(counts.pointwiseMutualInformation)
    let share = try #require(counts.normalizedMutualInformation)
    let tScore = try #require(counts.tScore)
    let logDice = try #require(counts.logDice)
    #expect(isClose(information, to: sample.information, relative: 1e-13))
    #expect(isClose(share, to: sample.share, relative: 1e-13))
    // The other tool sums four terms that nearly cancel in the first sample.
    #expect(isClose(counts.logLikelihood, to: sample.logLikelihood, relative: 1e-6))
    #expect(isClose(tScore, to: sample.tScore, relative: 1e-13))
    #expect(isClose(logDice, to: sample.logDice, relative: 1e-13))
    for measure in AssociationMeasure.allCases {
      let direct: Double? =
        switch measure {
        case .pointwiseMutualInformation: information
        case .normalizedMutualInformation: share
        case .logLikelihood: counts.logLikelihood
        case .tScore: tScore
        case .logDice: logDice
        }
      #expect(counts.value(of: measure) == direct)
    }
  }

  /// The table of Dunning (1993) for "the swiss".
  @Test func fillsTheTable() {
    let counts = PairCounts(joint: 110, first: 2_552, second: 221, total: 31_777)
    #expect(counts.table == TwoByTwoTable(a: 110, b: 2_442, c: 111, d: 29_114))
  }

  @Test func aPairThatNeverOccurs() {
    let counts = PairCounts(joint: 0, first: 3, second: 4, total: 10)
    #expect(counts.pointwiseMutualInformation == nil)
    #expect(counts.normalizedMutualInformation == -1)
    #expect(counts.tScore == nil)
    #expect(counts.logDice == nil)
    #expect(counts.logLikelihood < 0)
    let none = PairCounts(joint: 0, first: 0, second: 0, total: 0)
    #expect(none.expected == 0)
    #expect(none.normalizedMutualInformation == nil)
    #expect(none.logLikelihood == 0)
  }

  @Test func aPairThatIsAllThereIs() {
    let counts = PairCounts(joint: 5, first: 5, second: 5, total: 5)
    #expect(counts.pointwiseMutualInformation == 0)
    #expect(counts.normalizedMutualInformation == 1)
    #expect(counts.tScore == 0)
    #expect(counts.logDice == 14)
    #expect(counts.logLikelihood == 0)
  }

  /// Laws: every measure is the same with first and second exchanged; all that are signed agree on
  /// the sign; shares keep to their bounds.
  @Test func exchangingThePartsChangesNothing() {
    var generator = SplitMix64(seed: 31)
    for _ in 0..<2_000 {
      let joint = Int.random(in: 0...20, using: &generator)
      let firstAlone = Int.random(in: 0...200, using: &generator)
      let secondAlone = Int.random(in: 0...200, using: &generator)
      let neither = Int.random(in: 0...5_000, using: &generator)
      let total = joint + firstAlone + secondAlone + neither
      let counts = PairCounts(
        joint: joint, first: joint + firstAlone, second: joint + secondAlone, total: total)
      let exchanged = PairCounts(
        joint: joint, first: joint + secondAlone, second: joint + firstAlone, total: total)
      for measure in AssociationMeasure.allCases {
        #expect(counts.value(of: measure) == exchanged.value(of: measure))
      }
      if let share = counts.normalizedMutualInformation { #expect(share >= -1 && share <= 1) }
      if let logDice = counts.logDice { #expect(logDice <= 14) }
      if let information = counts.pointwiseMutualInformation, let tScore = counts.tScore {
        let excess = joint * neither - firstAlone * secondAlone
        #expect((information > 1e-12) == (excess > 0))
        #expect((counts.logLikelihood > 0) == (excess > 0))
        #expect((tScore > 1e-12) == (excess > 0))
      }
    }
  }
}
