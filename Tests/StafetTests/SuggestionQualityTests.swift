import Stafet
import TestSupport
import Testing

/// How good suggestions are on texts that people sorted.
///
/// `Docs/Quality.md` tells the figures.
@Suite struct SuggestionQualityTests {
  /// Sentences of SIB-200, each with its topic.
  static let topics = "topics/sib200-danish.jsonl"

  /// The sentences of the training part teach, those of the test part are asked for.
  @Test(
    .enabled(if: SharedData.has(topics), "\(SharedData.absence(of: topics))"))
  func danishSentencesWithTopics() throws {
    let bytes = try SharedData.bytes(of: Self.topics)
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.contains(#""split": "test""#)
    }
    let texts = try LabelledTextLines.read(bytes)
    #expect(texts.count == 1004)
    #expect(parts.count == 1004)
    var labels: [Contribution.ID: Theme.ID] = [:]
    let asked = zip(texts, parts).map { text, isTest in
      if isTest { labels[text.id] = text.theme }
      return SortableText(id: text.id, text: text.text, theme: isTest ? nil : text.theme)
    }
    let suggestions = ThemeSuggester(texts: asked).suggestions()
    let evaluation = SuggestionEvaluation(of: suggestions, against: labels)
    #expect(evaluation.accuracy.total == 204)
    // Complement naive Bayes on Danish stems, the best of the usual ones, has about 0.74.
    #expect(evaluation.accuracy.count > 150)
    #expect(evaluation.calibrationError < 0.1)
  }

  /// The codebook was written before the texts were; a second coder agrees in 112 of 116.
  @Test func theBundledStudy() throws {
    let study = try Reconstruction.study()
    let sorting = try #require(study.sortings.first)
    let alone = ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: nil), codebook: study.codebook
    ).suggestions()
    let right = alone.count { $0.candidates.first?.theme == sorting.theme(of: $0.contribution) }
    #expect(right >= 60)
    let told = alone.filter { $0.theme != nil }
    #expect(told.count { $0.theme == sorting.theme(of: $0.contribution) } * 3 > told.count * 2)
    let learnt = ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: sorting), codebook: study.codebook)
    let evaluation = try #require(learnt.evaluation())
    #expect(evaluation.accuracy.total == 116)
    #expect(evaluation.accuracy.count >= 65)
    #expect(learnt.suggestions().isEmpty)
  }
}
