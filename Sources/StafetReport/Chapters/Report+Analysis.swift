public import StafetAnalysis
import StafetModel

extension Report {
  /// Words the analysis of a study.
  ///
  /// - Parameters:
  ///   - analysis: The analysis: every figure, and the study with its texts.
  ///   - options: What the report is like.
  /// - Complexity: O(*n*) in the length of the texts.
  public init(
    on analysis: StudyAnalysis,
    options: ReportOptions = ReportOptions()
  ) {
    let study = analysis.study
    let builder = ReportBuilder(analysis: analysis, options: options)
    self.init(
      title: builder.title,
      subtitle: options.subtitle ?? (study.topic == builder.title ? "" : study.topic),
      cover: builder.cover(),
      language: options.language,
      contributionLanguage: analysis.language.stated ?? analysis.language.told,
      chapters: builder.chapters(),
      finder: builder.finder())
  }
}
