public import StafetFormats

/// How a report is worded.
public struct ReportOptions: Hashable, Sendable {
  /// The language that the report is worded in.
  ///
  /// Contributions stay as they were written.
  public var language: ReportLanguage

  /// What was remarked when the material was read, such as what had to be assumed.
  ///
  /// The report tells it in its own language, beside what is unusual about the study.
  public var notes: [ReadingWarning]

  /// Chooses how a report is worded.
  ///
  /// - Parameters:
  ///   - language: The language that the report is worded in.
  ///   - notes: What was remarked when the material was read.
  public init(language: ReportLanguage = .danish, notes: [ReadingWarning] = []) {
    self.language = language
    self.notes = notes
  }
}
