public import StafetModel

/// A study that was read from files, with what their author should know about them.
public struct StudyReading: Hashable, Sendable {
  /// The study: complete, and holding together.
  public let study: Study

  /// What the readers had to say, by file and then by place.
  ///
  /// What is unusual about the study itself is in `Study.warnings`.
  public let warnings: [ReadingWarning]

  /// Joins a study and what was said about its files.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - warnings: What the readers had to say.
  public init(study: Study, warnings: [ReadingWarning] = []) {
    self.study = study
    self.warnings = warnings
  }
}
