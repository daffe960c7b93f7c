/// What a reader of the page can look for among questions and answers.
public struct ReportFinder: Hashable, Sendable {
  /// The relays.
  public let relays: [Choice]

  /// The themes of all relays.
  public let themes: [Choice]

  /// The groups of people who wrote, without those of too few.
  public let groups: [Choice]

  /// Something to choose.
  public struct Choice: Hashable, Sendable {
    /// What it is known by: in the page and in its address.
    public let key: String

    /// What it is called.
    public let name: String
  }
}
