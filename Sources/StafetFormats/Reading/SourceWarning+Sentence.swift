package import StafetModel
import StafetSyntax

extension SourceWarning {
  /// The warning in English, as sentences on one line.
  package var sentence: String {
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
