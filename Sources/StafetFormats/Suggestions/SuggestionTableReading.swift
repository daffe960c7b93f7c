public import StafetModel

/// The decisions that were read from a table of suggestions, with what its author should know about it.
public struct SuggestionTableReading: Hashable, Sendable {
  /// The decisions, in the order of the rows.
  public let decisions: [SuggestionDecision]

  /// The contributions that nothing was decided on, in the order of the rows.
  public let undecided: [Contribution.ID]

  /// What the reader had to say.
  public let warnings: [ReadingWarning]

  /// Joins decisions and what was said about their file.
  ///
  /// - Parameters:
  ///   - decisions: The decisions.
  ///   - undecided: The contributions that nothing was decided on.
  ///   - warnings: What the reader had to say.
  public init(
    decisions: [SuggestionDecision], undecided: [Contribution.ID],
    warnings: [ReadingWarning] = []
  ) {
    self.decisions = decisions
    self.undecided = undecided
    self.warnings = warnings
  }
}
