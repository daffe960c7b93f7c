/// Something about an analysis that whoever reads it must know, beside what is unusual about the study.
@nonexhaustive public enum AnalysisRemark: Hashable, Sendable {
  /// The texts are in another language than the study states, by their words; the one stated was used.
  case languageContradicted(StudyLanguage)

  /// There are no lists of words and no rules for forms of words for the language of the texts: function words are counted
  /// with the others, and every form by itself.
  case languageWithoutLists(StudyLanguage)

  /// Words that are names of the study were left out of lists and tests, as
  /// ``AnalysisSettings/studyNames`` says: in lower case, in Danish order.
  case namesLeftOut([String])
}
