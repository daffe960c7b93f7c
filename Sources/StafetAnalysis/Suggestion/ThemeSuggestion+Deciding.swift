public import StafetModel

extension ThemeSuggestion {
  /// Makes a person's decision on the suggestion.
  ///
  /// The first candidate counts as suggested even where it is not probable enough, since the person saw
  /// it.
  ///
  /// - Parameters:
  ///   - theme: The theme that the person chose, or `nil` for none.
  ///   - coder: Who decided: a pseudonym.
  ///   - at: When the person decided, if recorded.
  /// - Returns: The decision, for a `SuggestionReview` to take.
  public func decision(
    for theme: Theme.ID?, by coder: String, at: Instant? = nil
  ) -> SuggestionDecision {
    SuggestionDecision(
      on: contribution, suggested: candidates.first?.theme, theme: theme, by: coder, at: at)
  }
}
