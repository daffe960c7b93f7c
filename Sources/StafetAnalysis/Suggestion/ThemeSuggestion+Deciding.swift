public import StafetModel

extension ThemeSuggestion {
  /// What a person decides on the suggestion.
  ///
  /// The most probable theme counts as suggested, also where it is not sure enough: it was what the person
  /// saw.
  ///
  /// - Parameters:
  ///   - theme: The theme decided for, or `nil` for none.
  ///   - coder: Who decided: a pseudonym.
  ///   - at: When, if recorded.
  /// - Returns: The decision, for a `SuggestionReview` to take.
  public func decision(
    for theme: Theme.ID?, by coder: String, at: Instant? = nil
  ) -> SuggestionDecision {
    SuggestionDecision(
      on: contribution, suggested: candidates.first?.theme, theme: theme, by: coder, at: at)
  }
}
