/// How it is known which answer a question follows.
public enum ChainLinks: String, Hashable, Sendable, CaseIterable {
  /// The relay records which answer a question follows.
  case recorded

  /// The relay does not record the links, so they were inferred from who asked whom, and when.
  case inferred

  /// The relay records neither the links nor who asked, so its chains are unknown.
  case unknown
}
