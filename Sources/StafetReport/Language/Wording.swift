import StafetAnalysis
import StafetModel

/// What a report says, in both languages side by side.
///
/// Sentences about figures state them and ask; they claim no cause. What this room holds is common to
/// all: how names, counts and lists are written, and the words that several chapters use. What one
/// chapter says lies beside the chapter, what is said of facts in `Notes`.
package struct Wording {
  package let language: ReportLanguage

  /// Whether sentences name contributions and participants by their identifiers, or count them only.
  let showsIdentifiers: Bool

  package init(language: ReportLanguage, showsIdentifiers: Bool = true) {
    self.language = language
    self.showsIdentifiers = showsIdentifiers
  }

  var numbers: NumberStyle { NumberStyle(language: language) }

  /// Takes the words of the report's language.
  package func say(_ danish: Phrase, _ english: Phrase) -> String {
    switch language {
    case .danish: danish.text
    case .english: english.text
    }
  }

  /// Takes one of two texts, by the report's language.
  func pick(_ danish: String, _ english: String) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  /// A word or a name in quotation marks, in others where it holds such marks itself.
  package func quote(_ text: String) -> String {
    func holds(_ marks: Unicode.Scalar...) -> Bool {
      text.unicodeScalars.contains { marks.contains($0) }
    }
    return switch language {
    case .danish:
      holds("\u{BB}", "\u{AB}") ? "\u{201D}\(text)\u{201D}" : "\u{BB}\(text)\u{AB}"
    case .english:
      holds("\u{201C}", "\u{201D}") ? "\u{2018}\(text)\u{2019}" : "\u{201C}\(text)\u{201D}"
    }
  }

  /// A count and the thing counted, in its right number.
  func counted(_ count: Int, _ danish: (one: String, many: String), _ english: (String, String))
    -> String
  {
    let isOne = count == 1
    let noun = pick(isOne ? danish.one : danish.many, isOne ? english.0 : english.1)
    return numbers.count(count) + "\u{A0}" + noun
  }

  /// A sentence with its first letter in upper case.
  func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Things one after the other, with *and* before the last.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" og ", " and ") + last
  }
}
