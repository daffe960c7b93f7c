extension DeclaredFacts {
  /// What a declared figure counts.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// How many took part.
    case participants
    /// How many questions, answers and statements there were.
    case contributions
    /// How many days it lasted.
    case days
    /// How many themes the questions were sorted into.
    case themes
  }
}
