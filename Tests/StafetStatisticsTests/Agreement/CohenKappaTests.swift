import StafetStatistics
import Testing

@Suite struct CohenKappaTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let counts: [[Int]]
    let weights: AgreementWeights
    let observed, expected, kappa, error, errorByChance: Double

    init(
      _ name: String, _ counts: [[Int]], _ weights: AgreementWeights, observed: Double,
      expected: Double, kappa: Double, error: Double, errorByChance: Double
    ) {
      testDescription = "\(name), \(weights)"
      self.counts = counts
      self.weights = weights
      self.observed = observed
      self.expected = expected
      self.kappa = kappa
      self.error = error
      self.errorByChance = errorByChance
    }

    var table: CodingTable<Int> {
      CodingTable(categories: Array(counts.indices), counts: counts)
    }
  }

  static let cohen = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
  static let rare = [[75, 1, 4], [5, 4, 1], [0, 0, 10]]
  static let fleiss = [[106, 10, 4], [22, 28, 10], [2, 12, 6]]
  static let discord = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 1, 2, 3], [4, 5, 6, 7]]
  static let unused = [[9, 3, 0, 0], [2, 0, 1, 0], [0, 4, 6, 5], [0, 0, 0, 0]]

  // Kappa and both standard errors: statsmodels 0.15.0, `cohens_kappa`; kappa also scikit-learn
  // 1.9.1, `cohen_kappa_score`, to the last digits; both agreements: numpy 2.4.6, from the
  // definition. The first table is that of Cohen (1968), *Weighted Kappa*, who has 0.492 without
  // weights; the third is that of Fleiss, Cohen and Everitt (1969). The second has a rare category.
  static let samples = [
    Sample(
      "Cohen", cohen, .identity, observed: 0.7, expected: 0.41, kappa: 0.49152542372881347,
      error: 0.05100181557607786, errorByChance: 0.051978936356595444),
    Sample(
      "Cohen", cohen, .linear, observed: 0.8, expected: 0.62, kappa: 0.4736842105263158,
      error: 0.054432309177641525, errorByChance: 0.05469634129164873),
    Sample(
      "Cohen", cohen, .quadratic, observed: 0.85, expected: 0.725, kappa: 0.4545454545454546,
      error: 0.06645368159107812, errorByChance: 0.06735866746488249),
    Sample(
      "a rare category", rare, .identity, observed: 0.89, expected: 0.66, kappa: 0.676470588235294,
      error: 0.08770295347521254, errorByChance: 0.07618725792346259),
    Sample(
      "a rare category", rare, .linear, observed: 0.925, expected: 0.73, kappa: 0.7222222222222223,
      error: 0.08430095392318866, errorByChance: 0.08786056417982566),
    Sample(
      "a rare category", rare, .quadratic, observed: 0.9425, expected: 0.765,
      kappa: 0.7553191489361702,
      error: 0.08670713249380735, errorByChance: 0.0989476085815205),
    Sample(
      "Fleiss, Cohen and Everitt", fleiss, .identity, observed: 0.7, expected: 0.475,
      kappa: 0.4285714285714285,
      error: 0.05371100486916735, errorByChance: 0.05551245493635843),
    Sample(
      "Fleiss, Cohen and Everitt", fleiss, .linear, observed: 0.835, expected: 0.675,
      kappa: 0.4923076923076922,
      error: 0.05071860760768723, errorByChance: 0.05776917955544177),
    Sample(
      "Fleiss, Cohen and Everitt", fleiss, .quadratic, observed: 0.9025, expected: 0.775,
      kappa: 0.5666666666666667, error: 0.05566634015823023, errorByChance: 0.07051398600435399),
    Sample(
      "two categories", [[20, 5], [10, 15]], .identity, observed: 0.7, expected: 0.5, kappa: 0.4,
      error: 0.12699606293110033, errorByChance: 0.13856406460551018),
    Sample(
      "less than by chance", discord, .identity, observed: 0.2191780821917808,
      expected: 0.24544942765997368, kappa: -0.034817209649340916, error: 0.06077647191788529,
      errorByChance: 0.06515815496781174),
    Sample(
      "less than by chance", discord, .linear, observed: 0.5525114155251142,
      expected: 0.5845374366672922, kappa: -0.07708521529659751, error: 0.07903345967254234,
      errorByChance: 0.08309972591986545),
    Sample(
      "less than by chance", discord, .quadratic, observed: 0.7016742770167428,
      expected: 0.7256103917766518, kappa: -0.08723404255319167, error: 0.10868918809051843,
      errorByChance: 0.11602797254000241),
    Sample(
      "never the same", [[0, 9], [4, 0]], .identity, observed: 0, expected: 0.4260355029585799,
      kappa: -0.7422680412371133, error: 0.2988978632013935, errorByChance: 0.2058681140629716),
    Sample(
      "a category used once", unused, .identity, observed: 0.5, expected: 0.2866666666666666,
      kappa: 0.29906542056074764, error: 0.09786071202854642,
      errorByChance: 0.10335451439962058),
    Sample(
      "a category used once", unused, .quadratic, observed: 0.9444444444444445,
      expected: 0.7637037037037038, kappa: 0.7648902821316614, error: 0.0495710816402223,
      errorByChance: 0.17940239214023213),
  ]

  @Test(arguments: samples)
  func agreesWithOtherTools(_ sample: Sample) throws {
    let kappa = CohenKappa(of: sample.table, weights: sample.weights)
    #expect(abs(try #require(kappa.observedAgreement) - sample.observed) < 1e-14)
    #expect(abs(try #require(kappa.expectedAgreement) - sample.expected) < 1e-14)
    #expect(abs(try #require(kappa.value) - sample.kappa) < 1e-14)
    #expect(abs(try #require(kappa.standardError) - sample.error) < 1e-14)
    #expect(abs(try #require(kappa.standardErrorByChance) - sample.errorByChance) < 1e-14)
  }

  /// Bounds: statsmodels 0.15.0, `kappa_low` and `kappa_upp`; it does not cut the last at −1.
  @Test func hasAnInterval() throws {
    func interval(_ counts: [[Int]], _ weights: AgreementWeights) -> ClosedRange<Double>? {
      let table = CodingTable(categories: Array(counts.indices), counts: counts)
      return CohenKappa(of: table, weights: weights).interval()
    }
    let plain = try #require(interval(Self.cohen, .identity))
    #expect(abs(plain.lowerBound - 0.3915637020535469) < 1e-14)
    #expect(abs(plain.upperBound - 0.59148714540408) < 1e-14)
    let weighted = try #require(interval(Self.rare, .quadratic))
    #expect(abs(weighted.lowerBound - 0.5853762920455652) < 1e-14)
    #expect(abs(weighted.upperBound - 0.9252620058267753) < 1e-14)
    let cut = try #require(interval([[0, 9], [4, 0]], .identity))
    #expect(cut.lowerBound == -1)
    #expect(abs(cut.upperBound - -0.15643899430640196) < 1e-14)
  }

  @Test(arguments: AgreementWeights.allCases)
  func withoutUnitsThereIsNoKappa(_ weights: AgreementWeights) {
    for categories in [[], ["a"], ["a", "b"]] {
      let kappa = CohenKappa(of: CodingTable([], [], categories: categories), weights: weights)
      #expect(kappa.unitCount == 0)
      #expect(kappa.observedAgreement == nil)
      #expect(kappa.expectedAgreement == nil)
      #expect(kappa.value == nil)
      #expect(kappa.standardError == nil)
      #expect(kappa.standardErrorByChance == nil)
      #expect(kappa.interval() == nil)
    }
  }

  @Test(arguments: AgreementWeights.allCases)
  func oneCategoryEverywhereHasNoKappa(_ weights: AgreementWeights) {
    for categories in [["a"], ["b", "a", "c"]] {
      let table = CodingTable(["a", "a"], ["a", "a"], categories: categories)
      let kappa = CohenKappa(of: table, weights: weights)
      #expect(kappa.observedAgreement == 1)
      #expect(kappa.expectedAgreement == 1)
      #expect(kappa.value == nil)
      #expect(kappa.standardError == nil)
      #expect(kappa.standardErrorByChance == nil)
      #expect(kappa.interval() == nil)
    }
  }

  /// By hand: the weight less the mean weights of row and column is the same in every cell that holds
  /// units, so nothing varies, and rounding must not make an interval of it.
  @Test(arguments: AgreementWeights.allCases, 1...40)
  func aCoderWithOneCategoryOnlyAgreesByChance(_ weights: AgreementWeights, _ others: Int) {
    let table = CodingTable(categories: ["a", "b"], counts: [[7, 0], [others, 0]])
    let kappa = CohenKappa(of: table, weights: weights)
    #expect(kappa.value == 0)
    #expect(kappa.standardError == 0)
    #expect(kappa.standardErrorByChance == 0)
    #expect(kappa.interval() == nil)
  }

  /// Laws: the same coding twice gives exactly 1 without an interval, and exchanging the coders
  /// changes no bit of kappa.
  @Test(arguments: AgreementWeights.allCases)
  func keepsToItsBounds(_ weights: AgreementWeights) throws {
    var generator = SplitMix64(seed: 1_960)
    for _ in 0..<1_000 {
      let categories = Int.random(in: 2...6, using: &generator)
      let units = Int.random(in: 2...60, using: &generator)
      let first = (0..<units).map { _ in Int.random(in: 0..<categories, using: &generator) }
      let second = first.map {
        Bool.random(using: &generator) ? $0 : Int.random(in: 0..<categories, using: &generator)
      }
      let all = Array(0..<categories)
      let kappa = CohenKappa(
        of: CodingTable(first, second, categories: all), weights: weights)
      let exchanged = CohenKappa(
        of: CodingTable(second, first, categories: all), weights: weights)
      #expect(kappa.value == exchanged.value)
      #expect(kappa.observedAgreement == exchanged.observedAgreement)
      guard let value = kappa.value else { continue }
      let error = try #require(kappa.standardError)
      #expect(abs(error - (try #require(exchanged.standardError))) < 1e-12)
      #expect(value >= -1 && value <= 1)
      if let interval = kappa.interval() { #expect(interval.contains(value)) }
      let observed = try #require(kappa.observedAgreement)
      let expected = try #require(kappa.expectedAgreement)
      #expect(abs(value * (1 - expected) - (observed - expected)) < 1e-14)

      let same = CohenKappa(of: CodingTable(first, first, categories: all), weights: weights)
      guard Set(first).count > 1 else { continue }
      #expect(same.value == 1)
      #expect(same.standardError == 0)
      #expect(same.interval() == nil)
    }
  }

  /// Without weights the names and the order of the categories do not matter; with weights the
  /// opposite order gives the same, and so do unused categories at the ends.
  @Test func namesDoNotMatter() {
    var generator = SplitMix64(seed: 1_968)
    for _ in 0..<500 {
      let first = (0..<40).map { _ in Int.random(in: 0..<5, using: &generator) }
      let second = (0..<40).map { _ in Int.random(in: 0..<5, using: &generator) }
      let names = ["e", "d", "c", "b", "a"].shuffled(using: &generator)
      let plain = CohenKappa(of: CodingTable(first, second))
      let renamed = CohenKappa(
        of: CodingTable(
          first.map { names[$0] }, second.map { names[$0] },
          categories: ["a", "b", "c", "d", "e"]))
      #expect(plain.value == renamed.value)
      for weights in [AgreementWeights.linear, .quadratic] {
        let rising = CohenKappa(
          of: CodingTable(first, second, categories: [0, 1, 2, 3, 4]), weights: weights)
        let falling = CohenKappa(
          of: CodingTable(first, second, categories: [4, 3, 2, 1, 0]), weights: weights)
        let wider = CohenKappa(
          of: CodingTable(first, second, categories: [-2, -1, 0, 1, 2, 3, 4, 5]),
          weights: weights)
        #expect(rising.value == falling.value)
        #expect(rising.value == wider.value)
      }
    }
  }

  @Test func twoCategoriesNeedNoWeights() {
    let table = CodingTable(categories: [0, 1], counts: [[20, 5], [10, 15]])
    let values = AgreementWeights.allCases.map { CohenKappa(of: table, weights: $0).value }
    #expect(values.allSatisfy { $0 == values[0] })
  }
}
