import StafetStatistics
import StafetText
import Testing

@Suite struct WeightedTermsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let weighting: TermWeighting
    /// The rarities of "af" (one document of five), "at" (two) and "ledelse" (four).
    let rarities: [Double]
    /// The weights of "ledelse" and "sektor" in the second and the third document.
    let second, third: [Double]
  }

  // Expected values: scikit-learn 1.9.1, `TfidfTransformer` with `smooth_idf`, `sublinear_tf`,
  // `use_idf` and `norm` as named; "classic" is numpy's log(5 / df), and by hand times the count.
  static let samples = [
    Sample(
      testDescription: "default", weighting: TermWeighting(),
      rarities: [2.09861228866811, 1.6931471805599454, 1.1823215567939547],
      second: [0.21414944672511946, 0.6133467327184949],
      third: [0.22670559997756187, 0.9739633314138749]),
    Sample(
      testDescription: "not smooth", weighting: TermWeighting(rarity: .raised),
      rarities: [2.6094379124341005, 1.916290731874155, 1.2231435513142097],
      second: [0.18562026590492783, 0.5816200311393444],
      third: [0.20810426769036444, 0.9781066474414009]),
    Sample(
      testDescription: "sublinear", weighting: TermWeighting(frequency: .logarithm),
      rarities: [2.09861228866811, 1.6931471805599454, 1.1823215567939547],
      second: [0.22656316801399579, 0.5493424047394123],
      third: [0.31572343750801746, 0.9488512586323111]),
    Sample(
      testDescription: "sublinear, no norm",
      weighting: TermWeighting(frequency: .logarithm, normalizesLength: false),
      rarities: [2.09861228866811, 1.6931471805599454, 1.1823215567939547],
      second: [1.1823215567939547, 2.8667473750380923],
      third: [1.1823215567939547, 3.5532594796468646]),
    Sample(
      testDescription: "no norm", weighting: TermWeighting(normalizesLength: false),
      rarities: [2.09861228866811, 1.6931471805599454, 1.1823215567939547],
      second: [1.1823215567939547, 3.386294361119891],
      third: [1.1823215567939547, 5.079441541679836]),
    Sample(
      testDescription: "no idf", weighting: TermWeighting(rarity: .none), rarities: [1, 1, 1],
      second: [1.0 / 3, 2.0 / 3], third: [0.31622776601683794, 0.9486832980505138]),
    Sample(
      testDescription: "classic, no norm",
      weighting: TermWeighting(rarity: .classic, normalizesLength: false),
      rarities: [1.6094379124341003, 0.9162907318741551, 0.22314355131420976],
      second: [0.22314355131420976, 1.8325814637483102],
      third: [0.22314355131420976, 2.7488721956224653]),
    Sample(
      testDescription: "presence",
      weighting: TermWeighting(frequency: .presence, rarity: .none, normalizesLength: false),
      rarities: [1, 1, 1], second: [1, 1], third: [1, 1]),
  ]

  @Test(arguments: samples)
  func agreesWithAnotherTool(_ sample: Sample) {
    let matrix = DocumentTermMatrix(documents: DocumentTermMatrixTests.documents)
    let weighted = WeightedTerms(matrix, weighting: sample.weighting)
    func weight(_ row: Int, _ column: Int) -> Double {
      weighted.weights.value(row: row, column: column) ?? 0
    }
    for (column, expected) in zip([0, 1, 4], sample.rarities) {
      #expect(abs(weighted.rarities[column] - expected) < 1e-14)
    }
    for (column, second, third) in zip([4, 8], zip(sample.second, sample.third))
      .map({ ($0, $1.0, $1.1) })
    {
      #expect(abs(weight(1, column) - second) < 1e-14)
      #expect(abs(weight(2, column) - third) < 1e-14)
    }
    #expect(weighted.weights.row(3).isEmpty)
    #expect(weighted.terms == matrix.terms)
  }

  /// A term in every document weighs 0 by the classic formula; a row of zeros cannot be scaled.
  @Test func aRowOfZerosStaysOne() {
    let matrix = DocumentTermMatrix(documents: [["og"], ["og", "og"]])
    let weighted = WeightedTerms(matrix, weighting: TermWeighting(rarity: .classic))
    #expect(weighted.weights.values == [0, 0])
  }

  /// A law: the squares of a scaled row sum to 1.
  @Test func rowsHaveLengthOne() {
    var generator = SplitMix64(seed: 23)
    let documents = (0..<60).map { _ in
      (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        "w\(Int.random(in: 0..<40, using: &generator))"
      }
    }
    let weighted = WeightedTerms(DocumentTermMatrix(documents: documents))
    for row in 0..<60 {
      let squares = weighted.weights.row(row).reduce(0) {
        $0 + weighted.weights.values[$1] * weighted.weights.values[$1]
      }
      #expect(abs(squares - 1) < 1e-14)
    }
  }

  /// By hand.
  ///
  /// Of two documents both hold *og* and one *penge*, so that they weigh 1 and ln(3/2) + 1 =
  /// 1.405465; *ny* is unknown. A document of *ny og penge penge* weighs 1 and 2.810930 before scaling.
  @Test func weighsOtherDocumentsByTheFirst() {
    let weighted = WeightedTerms(DocumentTermMatrix(documents: [["og"], ["og", "penge"]]))
    let others = DocumentTermMatrix(documents: [["ny", "og", "penge", "penge"], ["ny"]])
    let weights = weighted.weights(of: others)
    #expect(weights.columnCount == 2)
    #expect(abs((weights.value(row: 0, column: 0) ?? 0) - 0.335176) < 1e-6)
    #expect(abs((weights.value(row: 0, column: 1) ?? 0) - 0.942156) < 1e-6)
    #expect(weights.row(1).isEmpty)
  }

  /// A law: documents weighed beside themselves weigh what they weighed.
  @Test func weighsTheSameDocumentsAlike() {
    let matrix = DocumentTermMatrix(documents: [["a", "b"], ["b", "b", "c"], []])
    let weighted = WeightedTerms(matrix, weighting: TermWeighting(frequency: .logarithm))
    #expect(weighted.weights(of: matrix) == weighted.weights)
  }
}
