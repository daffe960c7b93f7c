extension DeclaredFacts {
  /// A figure that a source may state.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// How many people took part.
    case participants
    /// How many questions, answers and statements there were.
    case contributions
    /// How many days the relay lasted.
    case days
    /// How many themes the questions were sorted into.
    case themes
  }
}
