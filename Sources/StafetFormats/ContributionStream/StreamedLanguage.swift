import StafetAnalysis
package import StafetModel
import StafetSyntax
package import StafetText

/// Tells the language of contributions in JSON Lines by the words of some of them.
package enum StreamedLanguage {
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
    let storage = block.storage
    var ends: [Int] = []
    for place in 0..<block.count where storage[place] == 0x0A { ends.append(place) }
    if block.count > (ends.last ?? -1) + 1 { ends.append(block.count) }
    let step = max(1, ends.count / StudyLanguage.mostTexts)
    for number in stride(from: 0, to: ends.count, by: step) {
      let start = number == 0 ? 0 : ends[number - 1] + 1
      do throws(ReadingError) {
        let line = try TextEncoding.unicode.utf8(
          from: Array(storage[start..<ends[number]]), file: nil)
        let found = try StreamedContribution(line: line, kind: kind, file: nil)
        if let found, found.isCounted { identifier.read(found.text) }
      } catch {}
    }
    return identifier
  }
}
