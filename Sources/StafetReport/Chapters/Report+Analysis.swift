public import StafetAnalysis
public import StafetModel
import StafetText

extension Report {
  /// Words the analysis of a study.
  ///
  /// - Parameters:
  ///   - study: The study, for its texts.
  ///   - analysis: The analysis of that study, for every figure.
  ///   - options: How the report is worded.
  /// - Complexity: O(*n*) in the length of the texts.
  public init(
    on study: Study,
    analysis: StudyAnalysis,
    options: ReportOptions = ReportOptions()
  ) {
    let builder = ReportBuilder(study: study, analysis: analysis, options: options)
    self.init(
      title: study.title.isEmpty ? builder.wording.untitled : study.title,
      subtitle: study.topic == study.title ? "" : study.topic,
      cover: builder.cover(),
      language: options.language,
      contributionLanguage: study.language,
      chapters: builder.chapters(),
      finder: builder.finder())
  }
}
