import StafetStatistics
import TestSupport
import Testing

@Suite struct BenjaminiHochbergTests {
  /// The example of Benjamini and Hochberg (1995): of these 15, four are rejected at 0.05.
  ///
  /// Expected values: `scipy.stats.false_discovery_control(p)` of SciPy 1.17.1.
  @Test func theirOwnExample() {
    let pValues = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1.0,
    ]
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645,
      0.07650000000000001, 0.486, 0.5811818181818181, 0.7148749999999999, 0.7532307692307693,
      0.8132142857142857, 1.0,
    ]
    let qValues = BenjaminiHochberg.qValues(of: pValues)
    #expect(qValues.count == expected.count)
    for (qValue, value) in zip(qValues, expected) {
      #expect(isClose(qValue, to: value, relative: 1e-15))
    }
    #expect(qValues.filter { $0 <= 0.05 }.count == 4)
  }

  /// Unsorted, with ties, 0 and 1.
  ///
  /// Expected values: `scipy.stats.false_discovery_control(p)`.
  @Test func inputOrderAndTies() {
    let pValues = [0.04, 0.01, 0.03, 0.01, 0.5, 0.9, 0.03, 0.0, 1.0, 0.2, 1e-20]
    let expected = [
      0.06285714285714286, 0.0275, 0.05499999999999999, 0.0275, 0.6111111111111112,
      0.9900000000000001, 0.05499999999999999, 0.0, 1.0, 0.275, 5.5e-20,
    ]
    let qValues = BenjaminiHochberg.qValues(of: pValues)
    #expect(qValues.count == expected.count)
    for (qValue, value) in zip(qValues, expected) {
      #expect(isClose(qValue, to: value, relative: 1e-15))
    }
  }

  @Test func fewOrNoTests() {
    #expect(BenjaminiHochberg.qValues(of: []) == [])
    #expect(BenjaminiHochberg.qValues(of: [0.03]) == [0.03])
    #expect(BenjaminiHochberg.qValues(of: [0.7, 0.7, 0.7]) == [0.7, 0.7, 0.7])
    #expect(BenjaminiHochberg.qValues(of: [1, 1]) == [1, 1])
  }

  /// Laws: a q-value is at least its p-value and at most 1, keeps the order of the p-values, is the
  /// same for equal p-values, and does not depend on the order of the list.
  @Test func lawsOfAdjustedValues() {
    var generator = SplitMix64(seed: 4)
    for count in 1...120 {
      let pValues = (0..<count).map { _ in
        Double(Int.random(in: 0...50, using: &generator)) / 50 * 0.3
      }
      let qValues = BenjaminiHochberg.qValues(of: pValues)
      #expect(BenjaminiHochberg.qValues(of: pValues.reversed()) == qValues.reversed())
      for i in pValues.indices {
        #expect(qValues[i] >= pValues[i] && qValues[i] <= 1)
        for j in pValues.indices where pValues[i] <= pValues[j] {
          #expect(qValues[i] <= qValues[j])
        }
      }
    }
  }
}
