import StafetStatistics
import TestSupport
import Testing

@Suite struct HypergeometricDistributionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let distribution: HypergeometricDistribution
    let count: Int
    let probability, lower, upper: Double
    var testDescription: String {
      "\(count) of \(distribution.drawn), \(distribution.marked) in \(distribution.population)"
    }

    init(
      _ population: Int, _ marked: Int, _ drawn: Int, _ count: Int, _ probability: Double,
      _ lower: Double, _ upper: Double
    ) {
      distribution = HypergeometricDistribution(
        population: population, marked: marked, drawn: drawn)
      self.count = count
      self.probability = probability
      self.lower = lower
      self.upper = upper
    }
  }

  /// Expected values: exact binomials and fractions in Python 3.11 (`math.comb`,
  /// `fractions.Fraction`); the probability, that of at most and that of at least the count.
  static let samples = [
    Sample(8, 4, 4, 3, 0.22857142857142856, 0.9857142857142858, 0.24285714285714285),
    Sample(20, 7, 12, 4, 0.35758513931888547, 0.608359133126935, 0.7492260061919505),
    Sample(20, 7, 12, 7, 0.01021671826625387, 1.0, 0.01021671826625387),
    Sample(30, 12, 17, 2, 0.0004496999620490507, 0.00046518094336290503, 0.9999845190186861),
    Sample(1, 1, 1, 1, 1.0, 1.0, 1.0),
    Sample(50, 5, 10, 4, 0.003964583058015066, 0.9998810625082596, 0.004083520549755517),
    Sample(1000, 300, 200, 60, 0.06871090309883171, 0.5370865663323301, 0.5316243367665016),
    Sample(1000, 300, 200, 100, 1.2886355766437363e-11, 0.9999999999937832, 1.9103172575546114e-11),
    Sample(1000, 300, 200, 0, 3.803757432532775e-36, 3.803757432532775e-36, 1.0),
    Sample(2000, 1000, 1000, 870, 2.803216645101381e-268, 1.0, 2.867059646018269e-268),
    Sample(2000, 1000, 1000, 130, 2.803216645101381e-268, 2.867059646018269e-268, 1.0),
    Sample(2000, 310, 1000, 300, 1.426511039207463e-86, 1.0, 1.4607032236955742e-86),
    Sample(10000, 40, 5000, 35, 5.731678684010129e-07, 0.9999999116902626, 6.614776057833494e-07),
    Sample(100000, 900, 1000, 9, 0.1330191154408152, 0.5874162366524657, 0.5456028787883496),
    Sample(100000, 900, 1000, 60, 1.6670780939780618e-30, 1.0, 1.9195000736901072e-30),
  ]

  @Test(arguments: samples)
  func agreesWithExactFractions(_ sample: Sample) {
    let distribution = sample.distribution
    let count = sample.count
    #expect(
      isClose(distribution.probability(of: count), to: sample.probability, relative: 1e-11))
    #expect(isClose(distribution.lowerTail(of: count), to: sample.lower, relative: 1e-11))
    #expect(isClose(distribution.upperTail(of: count), to: sample.upper, relative: 1e-11))
  }

  @Test func outsideTheRange() {
    let distribution = HypergeometricDistribution(population: 10, marked: 7, drawn: 6)
    #expect(distribution.range == 3...6)
    #expect(distribution.probability(of: 2) == 0 && distribution.probability(of: 7) == 0)
    #expect(distribution.lowerTail(of: 2) == 0 && distribution.upperTail(of: 7) == 0)
    #expect(distribution.lowerTail(of: 6) == 1 && distribution.upperTail(of: 3) == 1)
    #expect(distribution.lowerTail(of: -5) == 0 && distribution.upperTail(of: -5) == 1)
  }

  @Test func onlyOnePossibleDraw() {
    for (population, marked, drawn) in [(0, 0, 0), (5, 0, 3), (5, 5, 3), (5, 2, 0), (5, 2, 5)] {
      let distribution = HypergeometricDistribution(
        population: population, marked: marked, drawn: drawn)
      let count = distribution.range.lowerBound
      #expect(distribution.range.count == 1)
      #expect(isClose(distribution.probability(of: count), to: 1, relative: 1e-14))
      #expect(distribution.lowerTail(of: count) == 1 && distribution.upperTail(of: count) == 1)
    }
  }

  /// Laws: the probabilities of all counts make 1, each tail is their sum, and marks and draws may
  /// change places.
  @Test func probabilitiesMakeOne() {
    var generator = SplitMix64(seed: 35)
    for _ in 0..<300 {
      let population = Int.random(in: 1...400, using: &generator)
      let marked = Int.random(in: 0...population, using: &generator)
      let drawn = Int.random(in: 0...population, using: &generator)
      let distribution = HypergeometricDistribution(
        population: population, marked: marked, drawn: drawn)
      let turned = HypergeometricDistribution(
        population: population, marked: drawn, drawn: marked)
      var sum = 0.0
      for count in distribution.range {
        let probability = distribution.probability(of: count)
        sum += probability
        #expect(isClose(turned.probability(of: count), to: probability, relative: 1e-11))
        #expect(abs(distribution.lowerTail(of: count) - sum) <= 1e-12)
        #expect(abs(distribution.upperTail(of: count) - (1 - sum + probability)) <= 1e-12)
      }
      #expect(abs(sum - 1) <= 1e-12)
    }
  }
}
