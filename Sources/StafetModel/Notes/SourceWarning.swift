/// Something that the analyst should know about a source, such as a published report, after it was read.
package enum SourceWarning: Hashable, Sendable {
  /// A phrase of the layout that should carry a declared fact and was found nowhere.
  case factNotFound(phrase: String, chapter: String?)
  /// A heading that begins with a relay, but does not end with a theme of the layout; what stands
  /// under it was not placed.
  case unknownTheme(String, relay: String)
  /// A relay of the layout that no section belongs to.
  case relayWithoutSection(String)
  /// A theme of the layout that no section belongs to.
  case themeWithoutSection(String)

  /// The name of the fact in codes such as `source.fact-not-found`.
  package var code: String {
    switch self {
    case .factNotFound: "fact-not-found"
    case .unknownTheme: "unknown-theme"
    case .relayWithoutSection: "relay-without-section"
    case .themeWithoutSection: "theme-without-section"
    }
  }
}
