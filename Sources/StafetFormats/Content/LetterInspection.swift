import StafetModel
import StafetSyntax

/// Finds markup, broken letters and control characters in texts and names.
struct LetterInspection {
  /// One kind of thing, as far as it was found.
  private struct Found {
    var count: ContentCount
    var mended = ""
    let place: StudyPlace
    let field: String?
  }

  private enum Kind: CaseIterable {
    case markup, brokenLetters, macLetters, lost, control, written
  }

  private var found: [Kind: Found] = [:]

  /// Looks closer at a text or a name that a first look found signs in.
  mutating func inspect(
    _ text: String, _ signs: TextScan.Signs, isName: Bool, at place: StudyPlace, _ field: String?
  ) {
    let interesting: TextScan.Signs = [.markup, .control, .letters, .lowLine]
    if signs.isDisjoint(with: interesting) { return }
    let scalars = Array(text.unicodeScalars)

    func note(_ kind: Kind, at position: Int, mended: [Unicode.Scalar]? = nil) {
      if found[kind] == nil {
        found[kind] = Found(
          count: ContentCount(
            texts: 0, names: 0, example: ContentExample.passage(of: scalars, around: position)),
          mended: mended.map { ContentExample.passage(of: $0, around: position) } ?? "",
          place: place, field: field)
      }
      if isName { found[kind]?.count.names += 1 } else { found[kind]?.count.texts += 1 }
    }

    if signs.contains(.markup), let edit = MarkupDecoding.edits(in: scalars).first {
      note(.markup, at: edit.range.lowerBound)
    }
    if signs.contains(.letters) {
      let edits = BrokenLetters.edits(in: scalars)
      if let edit = edits.first {
        note(
          .brokenLetters, at: edit.range.lowerBound, mended: LetterMending.mended(scalars))
      } else if let edit = MacLetters.edits(in: scalars).first {
        note(.macLetters, at: edit.range.lowerBound, mended: LetterMending.mended(scalars))
      } else if let place = scalars.firstIndex(where: { 0x80...0x9F ~= $0.value }) {
        note(.control, at: place)
      }
      if let place = scalars.firstIndex(of: "\u{FFFD}") { note(.lost, at: place) }
    }
    if signs.contains(.control), let place = scalars.firstIndex(where: ControlCharacters.isControl)
    {
      note(.control, at: place)
    }
    if signs.contains(.lowLine), ControlCharacters.hasEscape(in: scalars) {
      note(.written, at: ControlCharacters.edits(in: scalars).first?.range.lowerBound ?? 0)
    }
  }

  /// What was found, kind by kind.
  var findings: [ContentFinding] {
    Kind.allCases.compactMap { kind in
      guard let found = found[kind] else { return nil }
      let warning: ContentWarning =
        switch kind {
        case .markup: .markup(found.count)
        case .brokenLetters: .brokenLetters(found.count, mended: found.mended)
        case .macLetters: .macLetters(found.count, mended: found.mended)
        case .lost: .lostCharacters(found.count)
        case .control: .controlCharacters(found.count)
        case .written: .writtenControlCharacters(found.count)
        }
      return ContentFinding(warning: warning, place: found.place, field: found.field)
    }
  }
}

/// A passage of a text that shows what is meant.
enum ContentExample {
  /// Some words before and after a place.
  static func passage(of scalars: [Unicode.Scalar], around position: Int) -> String {
    var start = max(0, min(position, scalars.count) - 16)
    let end = min(scalars.count, start + 48)
    // Not in the middle of a word, where one begins soon.
    if start > 0, let space = scalars[start..<min(position, end)].firstIndex(of: " ") {
      start = space + 1
    }
    var text = String.UnicodeScalarView()
    if start > 0 { text.append("…") }
    text.append(contentsOf: scalars[start..<end])
    if end < scalars.count { text.append("…") }
    return String(text)
  }
}
