public import StafetModel

/// The history of a codebook that was read from a file, and the warnings about the file.
public struct CodebookHistoryReading: Hashable, Sendable {
  /// The history: all steps were taken.
  public let history: CodebookHistory

  /// The warnings about the file.
  public let warnings: [ReadingWarning]

  /// Makes a reading of a history and warnings.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - warnings: The warnings about the file.
  public init(history: CodebookHistory, warnings: [ReadingWarning] = []) {
    self.history = history
    self.warnings = warnings
  }
}
