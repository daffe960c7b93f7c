/// How a report is worded.
public struct ReportOptions: Hashable, Sendable {
  /// The language that the report is worded in.
  ///
  /// Contributions stay as they were written.
  public var language: ReportLanguage

  /// What else a reader should know of the material, sentence by sentence, such as what a reader of
  /// files had to assume.
  public var notes: [String]

  /// Chooses how a report is worded.
  ///
  /// - Parameters:
  ///   - language: The language that the report is worded in.
  ///   - notes: What else a reader should know of the material.
  public init(language: ReportLanguage = .danish, notes: [String] = []) {
    self.language = language
    self.notes = notes
  }
}
