import StafetStatistics
import TestSupport
import Testing

@Suite struct HolmTests {
  /// By hand: 0.005 · 4, 0.01 · 3, 0.03 · 2, and 0.04 · 1 raised to the value before.
  @Test func byHand() {
    let adjusted = Holm.adjustedPValues(of: [0.01, 0.04, 0.03, 0.005])
    for (value, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) {
      #expect(isClose(value, to: expected, relative: 1e-15))
    }
  }

  /// The p-values of Benjamini and Hochberg (1995), who find four tests, where Holm leaves three.
  ///
  /// Expected values: `multipletests(p, method="holm")` of statsmodels 0.15.0.
  @Test func exampleOfBenjaminiAndHochberg() {
    let pValues = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1.0,
    ]
    let expected = [
      0.0015, 0.0056, 0.0247, 0.11399999999999999, 0.2211, 0.27799999999999997, 0.27799999999999997,
      0.27799999999999997, 0.32130000000000003, 1, 1, 1, 1, 1, 1,
    ]
    let adjusted = Holm.adjustedPValues(of: pValues)
    #expect(adjusted.count == expected.count)
    for (value, other) in zip(adjusted, expected) {
      #expect(isClose(value, to: other, relative: 1e-15))
    }
    #expect(adjusted.filter { $0 <= 0.05 }.count == 3)
  }

  /// Unsorted, with ties, 0 and 1; expected values as above.
  @Test func inputOrderAndTies() {
    let pValues = [0.04, 0.01, 0.03, 0.01, 0.5, 0.9, 0.03, 0.0, 1.0, 0.2, 1e-20]
    let expected = [0.21, 0.09, 0.21, 0.09, 1, 1, 0.21, 0, 1, 0.8, 1e-19]
    for (value, other) in zip(Holm.adjustedPValues(of: pValues), expected) {
      #expect(isClose(value, to: other, relative: 1e-15))
    }
  }

  @Test func fewOrNoTests() {
    #expect(Holm.adjustedPValues(of: []) == [])
    #expect(Holm.adjustedPValues(of: [0.03]) == [0.03])
    #expect(Holm.adjustedPValues(of: [0, 0]) == [0, 0])
    #expect(Holm.adjustedPValues(of: [1, 1]) == [1, 1])
  }

  /// Laws: an adjusted value is at least the q-value and at most the p-value times the number of
  /// tests, keeps the order of the p-values, is the same for equal ones, and does not depend on the
  /// order of the list.
  @Test func lawsOfAdjustedValues() {
    var generator = SplitMix64(seed: 79)
    for count in 1...100 {
      let pValues = (0..<count).map { _ in
        Double(Int.random(in: 0...50, using: &generator)) / 50 * 0.3
      }
      let adjusted = Holm.adjustedPValues(of: pValues)
      let qValues = BenjaminiHochberg.qValues(of: pValues)
      #expect(Holm.adjustedPValues(of: pValues.reversed()) == adjusted.reversed())
      for i in pValues.indices {
        #expect(adjusted[i] >= qValues[i] && adjusted[i] <= min(1, pValues[i] * Double(count)))
        for j in pValues.indices where pValues[i] <= pValues[j] {
          #expect(adjusted[i] <= adjusted[j])
        }
      }
    }
  }
}
