import StafetModel
import StafetText

/// What an analysis is made of, resolved once: the study, the settings as completed for it, the sorting
/// that decides, the relays, and which of them are read across.
///
/// Every part of an analysis reads it, and none looks up by identifier what stands here by position.
struct AnalysisBasis: Sendable {
  let study: Study

  /// The settings with the stop words, the stemmer and the tokenizer that the study's language calls for.
  let settings: AnalysisSettings

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
    self.settings = settings.completed(for: study)
    sorting = try settings.sorting(of: study)
    compared = try settings.compared(of: study)
    relays = RelayBasis.relays(
      of: study, sorting: sorting,
      handPicked: try settings.selection.handPickedQuestions(of: study))
  }

  /// The language that contributions are taken to be written in.
  var language: String { study.writtenLanguage }

  /// The themes that what is sorted can be in, by position.
  var themes: [Theme] { study.codebook.themes }

  /// The relays by identifier and name.
  func reference(to relay: Int) -> RelayReference {
    let relay = study.relays[relay]
    return RelayReference(id: relay.id, name: relay.name)
  }
}

extension Study {
  /// The language that contributions are taken to be written in: Danish unless another is stated.
  var writtenLanguage: String { language ?? "da" }
}
