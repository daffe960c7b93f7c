package import StafetModel
import StafetSyntax
package import StafetText

/// Tells the language of contributions in JSON Lines by the words of some of them.
package enum StreamedLanguage {
  /// How many contributions are read.
  private static let mostTexts = 500

  /// Reads some contributions, taken evenly from some lines.
  ///
  /// Lines that are no contributions are passed over: whoever counts them says what is wrong with them.
  ///
  /// - Parameters:
  ///   - block: The lines.
  ///   - kind: The kind of contributions that is read, or `nil` for all.
  /// - Returns: What was read.
  package static func identifier(
    of block: ContributionBlock, kind: Contribution.Kind?
  ) -> LanguageIdentifier {
    var identifier = LanguageIdentifier()
    let lines = block.storage.prefix(block.count).split(separator: 0x0A)
    let step = max(1, lines.count / mostTexts)
    for place in stride(from: 0, to: lines.count, by: step) {
      do throws(ReadingError) {
        let line = try TextEncoding.unicode.utf8(from: Array(lines[place]), file: nil)
        let found = try StreamedContribution(line: line, kind: kind, file: nil)
        if let found, found.isCounted { identifier.read(found.text) }
      } catch {}
    }
    return identifier
  }
}
