/// How it is known which answer a question follows.
public enum ChainLinks: String, Hashable, Sendable, CaseIterable {
  /// The relay records it.
  case recorded

  /// The relay does not record it, and it was taken from who asked whom, and when.
  case inferred

  /// The relay records neither that nor who asked, so nothing is known of its chains.
  case unknown
}
