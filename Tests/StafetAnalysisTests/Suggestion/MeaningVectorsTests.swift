import StafetModel
import StafetStatistics
import Testing

@testable import StafetAnalysis

@Suite struct MeaningVectorsTests {
  // By hand: the mean of (1, 0), (0, 1), (-1, 0) and (0, -1) is 0, so they stay as they are.
  @Test func centroidsByHand() throws {
    let vectors = try #require(
      MeaningVectors(of: [[2, 0], [0, 3], [-1, 0], [0, -1]], themes: []))
    let centroids = vectors.centroids(
      of: [0, 0, 1, nil], weights: [1, 1, 1, 1], themeCount: 3)
    #expect(centroids[2] == [])
    let half = 0.707_106_781_186_547_6
    #expect(zip(centroids[0], [half, half]).allSatisfy { ($0 - $1).magnitude < 1e-15 })
    #expect(centroids[1] == [-1, 0])
    let cosines = vectors.cosines(of: 3, with: centroids)
    #expect((cosines[0] + half).magnitude < 1e-15)
    #expect(cosines[1...].allSatisfy { $0 == 0 })
  }

  @Test func whatIsNoVectorCountsAsMissing() throws {
    #expect(MeaningVectors(of: [], themes: []) == nil)
    #expect(MeaningVectors(of: [nil, nil], themes: [[1]]) == nil)
    #expect(MeaningVectors(of: [[]], themes: []) == nil)
    let vectors = try #require(
      MeaningVectors(of: [[1, 0], [0, 0], [1], [.nan, 1], [0, 1], nil], themes: []))
    for row in [1, 2, 3, 5] { #expect(vectors.cosines(of: row, with: [[1, 0]]) == [0]) }
  }

  /// Texts whose words say nothing are told apart by their vectors.
  @Test func vectorsSpeakWhereWordsDoNot() throws {
    let texts = (0..<24).map { number in
      SortableText(
        id: Contribution.ID("t\(100 + number)"), text: "Hvad med det møde?",
        theme: number < 20 ? (number.isMultiple(of: 2) ? "a" : "b") : nil)
    }
    var vectors: [String: [Double]] = [:]
    for (number, text) in texts.enumerated() {
      let side = number.isMultiple(of: 2) ? 1.0 : -1
      vectors[text.id.text] = [side, Double(number % 5) / 5]
    }
    let blind = try #require(ThemeSuggester(texts: texts).evaluation())
    #expect(blind.accuracy.count <= 12)
    let suggester = ThemeSuggester(texts: texts, vectors: VectorTable(vectors))
    #expect(suggester.suggestions().map { $0.candidates[0].theme } == ["a", "b", "a", "b"])
    #expect(try #require(suggester.evaluation()).accuracy.count == 20)
  }

  /// Vectors that say nothing are not listened to where sorted questions show it.
  @Test func noiseDoesNotHarm() throws {
    var generator = SplitMix64()
    let texts = (0..<60).map { number in
      SortableText(
        id: Contribution.ID("t\(100 + number)"),
        text: number.isMultiple(of: 2) ? "penge budget møde" : "trivsel personale møde",
        theme: number.isMultiple(of: 2) ? "a" : "b")
    }
    var vectors: [String: [Double]] = [:]
    for text in texts {
      vectors[text.id.text] = (0..<4).map { _ in Double(generator.index(below: 1000)) - 500 }
    }
    let evaluation = try #require(
      ThemeSuggester(texts: texts, vectors: VectorTable(vectors)).evaluation())
    #expect(evaluation.accuracy.count == 60)
  }
}
