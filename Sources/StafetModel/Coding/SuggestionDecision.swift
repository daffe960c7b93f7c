/// What a person decided on the theme that was suggested for one contribution.
public struct SuggestionDecision: Hashable, Sendable {
  /// How a decision stands to what was suggested.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// The theme is the one that was suggested.
    case accepted

    /// The theme is another, or nothing was suggested.
    case changed

    /// The contribution is in no theme.
    case declined
  }

  /// The contribution.
  public let contribution: Contribution.ID

  /// The theme that was suggested, or `nil` where none was.
  public let suggested: Theme.ID?

  /// The theme that the person decided for, or `nil` for none.
  public let theme: Theme.ID?

  /// Who decided: a pseudonym.
  public let coder: String

  /// When, if recorded.
  public let at: Instant?

  /// How the decision stands to what was suggested.
  public var outcome: Outcome {
    guard let theme else { return .declined }
    return theme == suggested ? .accepted : .changed
  }

  /// Records a decision.
  ///
  /// - Parameters:
  ///   - contribution: The contribution.
  ///   - suggested: The theme that was suggested, or `nil` where none was.
  ///   - theme: The theme decided for, or `nil` for none.
  ///   - coder: Who decided: a pseudonym.
  ///   - at: When, if recorded.
  public init(
    on contribution: Contribution.ID, suggested: Theme.ID?, theme: Theme.ID?, by coder: String,
    at: Instant? = nil
  ) {
    self.contribution = contribution
    self.suggested = suggested
    self.theme = theme
    self.coder = coder
    self.at = at
  }
}
