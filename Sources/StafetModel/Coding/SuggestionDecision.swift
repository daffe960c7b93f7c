/// A person's decision on the theme that was suggested for one contribution.
public struct SuggestionDecision: Hashable, Sendable {
  /// How a decision compares with the suggestion.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// The person chose the suggested theme.
    case accepted

    /// The person chose another theme, or nothing was suggested.
    case changed

    /// The person chose no theme.
    case declined
  }

  /// The contribution.
  public let contribution: Contribution.ID

  /// The theme that was suggested, or `nil` where none was.
  public let suggested: Theme.ID?

  /// The theme that the person chose, or `nil` for none.
  public let theme: Theme.ID?

  /// Who decided: a pseudonym.
  public let coder: String

  /// When the person decided, or `nil` where that is not recorded.
  public let at: Instant?

  /// How the decision compares with the suggestion.
  public var outcome: Outcome {
    guard let theme else { return .declined }
    return theme == suggested ? .accepted : .changed
  }

  /// Makes a record of a decision.
  ///
  /// - Parameters:
  ///   - contribution: The contribution.
  ///   - suggested: The theme that was suggested, or `nil` where none was.
  ///   - theme: The theme that the person chose, or `nil` for none.
  ///   - coder: Who decided: a pseudonym.
  ///   - at: When the person decided, or `nil` where that is not recorded.
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
