/// What a reader of the page can look for among questions and answers.
package struct ReportFinder: Hashable, Sendable {
  /// The relays.
  package let relays: [Choice]

  /// The themes of all relays.
  package let themes: [Choice]

  /// The groups of people who wrote, without those of too few.
  package let groups: [Choice]

  /// Something to choose.
  package struct Choice: Hashable, Sendable {
    /// What it is known by: in the page and in its address.
    package let key: String

    /// What it is called.
    package let name: String
  }
}
