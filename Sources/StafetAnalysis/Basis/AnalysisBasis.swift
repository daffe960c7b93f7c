import StafetModel
import StafetText

/// The input of an analysis, resolved once: the study, the settings completed for it, the sorting that
/// decides, the relays, and the two that are read across.
///
/// Every part of an analysis reads positions from it, so that none has to look up identifiers again.
struct AnalysisBasis: Sendable {
  let study: Study

  /// The language of the texts, and why it is taken to be theirs.
  let studyLanguage: StudyLanguage

  /// What is counted as a term: by the settings, without the names of the study.
  let rules: TermRules

  /// The names of the study that its lists and tests leave out, as words in lower case.
  let namesLeftOut: [String]

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
    let language = StudyLanguage(of: study)
    self.studyLanguage = language
    var rules = try settings.rules(forTextsIn: language.used)
    let settings = settings.completed(by: rules)
    self.settings = settings
    expectedWords = try settings.expectedTerms(by: rules)
    namesLeftOut = NamesInTexts(of: study).words(
      leftOutBy: settings.studyNames, rules: rules, language: language.used)
    // Not in the settings, which hold what was chosen, so that they can be used with another study.
    if !namesLeftOut.isEmpty {
      rules.stopWords = rules.stopWords.union(StopWords(namesLeftOut, name: "names"))
    }
    self.rules = rules
    sorting = try settings.sorting(of: study)
    compared = try settings.compared(of: study)
    relays = RelayBasis.relays(
      of: study, sorting: sorting,
      handPicked: try settings.selection.handPickedQuestions(of: study))
  }

  /// The language that contributions are taken to be written in.
  var language: String { studyLanguage.used }

  /// What whoever reads the analysis must know.
  var remarks: [AnalysisRemark] {
    (studyLanguage.isContradicted ? [.languageContradicted(studyLanguage)] : [])
      + (studyLanguage.hasLists ? [] : [.languageWithoutLists(studyLanguage)])
      + (namesLeftOut.isEmpty ? [] : [.namesLeftOut(namesLeftOut)])
  }

  /// The themes of the codebook; other values refer to a theme by its position here.
  var themes: [Theme] { study.codebook.themes }
}
