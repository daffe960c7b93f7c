/// What a heading of a report is, by its layout.
enum ReportHeading {
  /// The heading of a section, with the positions of its relay and theme.
  case section(relay: Int, theme: Int)

  /// A heading that carries no contribution, with what it says about the text under it.
  case known(chapter: [String]?, coversText: Bool)

  /// A heading that begins with a relay, but does not end with a theme of the layout.
  case unknownTheme(String, relay: Int)

  /// A heading that ends with a known theme, but does not begin with a relay of the layout.
  case unknownRelay(theme: String)

  /// Any other heading.
  case unknown
}
