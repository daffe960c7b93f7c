/// Something about a published relay report that was read, but that its reader should know.
public enum PublishedReportWarning: Hashable, Sendable {
  /// A phrase of the layout that should carry a declared fact and was found nowhere.
  case factNotFound(phrase: String, chapter: String?)
  /// A heading that begins with a relay, but does not end with a theme of the layout; what stands
  /// under it was not placed.
  case unknownTheme(String, relay: String)
  /// A relay of the layout that no section belongs to.
  case relayWithoutSection(String)
  /// A theme of the layout that no section belongs to.
  case themeWithoutSection(String)

  /// What there is to know, as English sentences on one line.
  public var sentence: String {
    switch self {
    case .factNotFound(let phrase, nil): "The fact \(phrase.quoted) was not found."
    case .factNotFound(let phrase, let chapter?):
      "The fact \(phrase.quoted) was not found in the chapter \(chapter.quoted)."
    case .unknownTheme(let theme, let relay):
      "The heading begins with the relay \(relay.quoted), but \(theme.quoted) is not a theme of "
        + "the layout. What stands under it was not placed."
    case .relayWithoutSection(let relay): "No section belongs to the relay \(relay.quoted)."
    case .themeWithoutSection(let theme): "No section belongs to the theme \(theme.quoted)."
    }
  }
}
