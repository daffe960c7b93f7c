import StafetStatistics
import StafetText
import Testing

@testable import StafetAnalysis

@Suite struct ComplementBayesTests {
  /// Five texts of four words in three themes.
  static let rows = CompressedRows<Double>(
    rowStarts: [0, 2, 4, 6, 8, 11], columns: [0, 1, 0, 2, 1, 3, 2, 3, 1, 2, 3],
    values: [2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 2], columnCount: 4)
  static let themes = [0, 0, 1, 2, 2]

  private func shares(_ themes: [Int?]) -> [Double] {
    themes.flatMap { theme in (0..<3).map { $0 == theme ? 1.0 : 0 } }
  }

  private func isClose(_ left: [Double], _ right: [Double], _ tolerance: Double = 1e-8) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { ($0 - $1).magnitude <= tolerance }
  }

  /// The weights and scores are those of scikit-learn 1.9.1, `ComplementNB(alpha=0.5)`.
  @Test func agreesWithScikitLearn() {
    let model = ComplementBayes(
      learning: Self.rows, shares: shares(Self.themes), themeCount: 3, smoothing: 0.5)
    let weights = [
      [3.258_096_54, 1.312_186_39, 1.060_871_96, 1.060_871_96],
      [1.455_287_23, 1.791_759_47, 1.003_302_11, 1.455_287_23],
      [1.049_822_12, 1.049_822_12, 1.897_119_98, 1.897_119_98],
    ]
    for column in 0..<4 {
      #expect(
        isClose(Array(model.weights[3 * column..<3 * column + 3]), weights.map { $0[column] }))
    }
    let scores = [
      [7.828_379_47, 4.702_333_93, 3.149_466_37], [4.318_968_5, 2.458_589_34, 2.946_942_11],
      [3.685_244_74, 5.038_806_17, 3.996_764_23], [4.243_487_84, 4.465_193_56, 7.588_479_94],
      [4.494_802_27, 5.705_636_04, 6.741_182_08],
    ]
    for row in 0..<5 { #expect(isClose(model.scores(of: row, in: Self.rows), scores[row])) }
  }

  // By hand: two themes, a word each, smoothing 1. The complement of the first theme holds 0 + 1 and
  // 1 + 1, of 3: the weights are log 3 and log 1.5.
  @Test func weightsByHand() {
    let rows = CompressedRows<Double>(
      rowStarts: [0, 1, 2], columns: [0, 1], values: [1, 1], columnCount: 2)
    let model = ComplementBayes(
      learning: rows, shares: [1, 0, 0, 1], themeCount: 2, smoothing: 1)
    #expect(
      isClose(
        model.weights,
        [1.098_612_288_668, 0.405_465_108_108, 0.405_465_108_108, 1.098_612_288_668], 1e-12))
  }

  @Test func probabilitiesSumToOne() {
    var generator = SplitMix64()
    for _ in 0..<200 {
      let scores = (0..<1 + generator.index(below: 9)).map { _ in
        Double(generator.index(below: 2000)) / 10 - 100
      }
      let temperature = Double(1 + generator.index(below: 300)) / 100
      let probabilities = ComplementBayes.probabilities(scores, temperature: temperature)
      #expect((probabilities.reduce(0, +) - 1).magnitude < 1e-12)
      #expect(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(
        probabilities.firstIndex(of: probabilities.max() ?? 0)
          == scores.firstIndex(of: scores.max() ?? 0))
    }
    #expect(ComplementBayes.probabilities([3, 3], temperature: 0.1) == [0.5, 0.5])
  }

  /// The words of an unsorted text that are known from nowhere else come to speak for its theme.
  @Test func unsortedTextsTeachTheirWords() {
    // Sorted: word 0 is the first theme's, word 1 the second's. Unsorted: 0 with 2, and 2 alone.
    let rows = CompressedRows<Double>(
      rowStarts: [0, 1, 2, 4, 5], columns: [0, 1, 0, 2, 2], values: [1, 1, 1, 1, 1],
      columnCount: 3)
    func first(_ weight: Double) -> [Double] {
      var settings = SuggestionSettings()
      settings.unsortedWeight = weight
      let model = ComplementBayes(
        learning: rows, themes: [0, 1, nil, nil], rowWeights: [1, 1, 1, 1], themeCount: 2,
        settings: settings)
      return model.scores(of: 3, in: rows)
    }
    let alone = first(0)
    let together = first(0.5)
    #expect(alone[0] == alone[1])
    #expect(together[0] > together[1] + 0.1)
  }
}
