import StafetModel
import StafetText

/// The input of an analysis, resolved once: the study, the settings completed for it, the sorting that
/// decides, the relays, and the two that are read across.
///
/// Every part of an analysis reads positions from it, so that none has to look up identifiers again.
struct AnalysisBasis: Sendable {
  let study: Study

  /// The settings with the stop words, the stemmer and the tokenizer that the study's language calls for.
  let settings: AnalysisSettings

  /// The words that were expected, each with the stem that it is counted as, none twice.
  let expectedWords: [IndicatorWord]

  /// The sorting that themes are counted by.
  let sorting: Sorting?

  /// The relays, in the order of the study.
  let relays: [RelayBasis]

  /// The positions of the two relays that are read across.
  let compared: (first: Int, second: Int)?

  /// Resolves settings against a study.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The choices to make the analysis with.
  /// - Throws: ``AnalysisError`` if the settings name what the study does not have, or mean nothing.
  /// - Complexity: O(*n*) expected in the number of contributions.
  init(of study: Study, settings: AnalysisSettings) throws(AnalysisError) {
    try settings.check()
    self.study = study
    let settings = settings.completed(for: study)
    self.settings = settings
    expectedWords = try settings.expectedTerms()
    sorting = try settings.sorting(of: study)
    compared = try settings.compared(of: study)
    relays = RelayBasis.relays(
      of: study, sorting: sorting,
      handPicked: try settings.selection.handPickedQuestions(of: study))
  }

  /// The language that contributions are taken to be written in.
  var language: String { study.writtenLanguage }

  /// The themes of the codebook; other values refer to a theme by its position here.
  var themes: [Theme] { study.codebook.themes }
}

extension Study {
  /// The language that contributions are taken to be written in: Danish unless another is stated.
  var writtenLanguage: String { language ?? "da" }
}
