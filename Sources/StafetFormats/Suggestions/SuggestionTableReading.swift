public import StafetModel

/// The decisions that were read from a table of suggestions, and the warnings about the table.
public struct SuggestionTableReading: Hashable, Sendable {
  /// The decisions, in the order of the rows.
  public let decisions: [SuggestionDecision]

  /// The contributions that nothing was decided on, in the order of the rows.
  public let undecided: [Contribution.ID]

  /// The warnings about the file.
  public let warnings: [ReadingWarning]

  /// Makes a reading of decisions and warnings.
  ///
  /// - Parameters:
  ///   - decisions: The decisions.
  ///   - undecided: The contributions that nothing was decided on.
  ///   - warnings: The warnings about the file.
  public init(
    decisions: [SuggestionDecision], undecided: [Contribution.ID],
    warnings: [ReadingWarning] = []
  ) {
    self.decisions = decisions
    self.undecided = undecided
    self.warnings = warnings
  }
}
