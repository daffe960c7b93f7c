public import StafetModel

/// The decisions that were read from a table of suggestions, and the warnings about the table.
public struct SuggestionTableReading: Hashable, Sendable {
  /// The decisions, in the order of the rows.
  public let decisions: [SuggestionDecision]

  /// The contributions that nothing was decided on, in the order of the rows.
  public let undecided: [Contribution.ID]

  /// What a coder wrote beside a decision, or instead of one.
  public struct Remark: Hashable, Sendable {
    /// The contribution.
    public let contribution: Contribution.ID

    /// Who wrote it.
    public let coder: String

    /// What it says.
    public let text: String

    /// Makes a remark of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - contribution: The contribution.
    ///   - coder: Who wrote it.
    ///   - text: What it says.
    public init(contribution: Contribution.ID, coder: String, text: String) {
      self.contribution = contribution
      self.coder = coder
      self.text = text
    }
  }

  /// The remarks of a sheet, in the order of the rows; none in a table of suggestions, which has no place
  /// for them.
  public let remarks: [Remark]

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
    self.init(decisions: decisions, undecided: undecided, remarks: [], warnings: warnings)
  }

  init(
    decisions: [SuggestionDecision], undecided: [Contribution.ID], remarks: [Remark],
    warnings: [ReadingWarning]
  ) {
    self.decisions = decisions
    self.undecided = undecided
    self.remarks = remarks
    self.warnings = warnings
  }
}
