public import StafetModel

/// The history of a codebook that was read from a file, with what its author should know about it.
public struct CodebookHistoryReading: Hashable, Sendable {
  /// The history: all steps were taken.
  public let history: CodebookHistory

  /// What the reader had to say.
  public let warnings: [ReadingWarning]

  /// Joins a history and what was said about its file.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - warnings: What the reader had to say.
  public init(history: CodebookHistory, warnings: [ReadingWarning] = []) {
    self.history = history
    self.warnings = warnings
  }
}
