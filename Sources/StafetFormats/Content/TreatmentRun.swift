import StafetModel
import StafetSyntax

/// Mends texts and names, and counts what was mended.
struct TreatmentRun {
  private struct Count {
    var texts = 0
    var names: Set<String> = []
  }

  private let treatment: TextTreatment
  private let scanner = TextScan.Scanner()
  private var markup = Count()
  private var letters = Count()
  private var controls = Count()

  init(_ treatment: TextTreatment) {
    self.treatment = treatment
  }

  /// A text as it is to be, with its marks moved.
  mutating func text(_ text: String, marks: [Range<Int>] = []) -> (String, [Range<Int>]) {
    guard let mended = mended(text, isName: false) else { return (text, marks) }
    var marks = marks
    if !marks.isEmpty { for step in mended.steps { marks = step.moved(marks) } }
    return (mended.text, marks)
  }

  /// A text without marks as it is to be.
  mutating func text(_ text: String) -> String { mended(text, isName: false)?.text ?? text }

  /// A name as it is to be; one of which nothing would be left stays.
  mutating func name(_ name: String) -> String {
    guard let text = mended(name, isName: true)?.text.trimmed, !text.isEmpty else { return name }
    return text
  }

  /// An identifier as it is to be, the same wherever it stands.
  mutating func id<Owner>(_ id: Identifier<Owner>) -> Identifier<Owner> {
    Identifier(name(id.text))
  }

  private mutating func mended(
    _ text: String, isName: Bool
  ) -> (text: String, steps: [[TextEdit]])? {
    let signs = scanner.scan(text).signs
    if signs.isEmpty { return nil }
    var scalars = Array(text.unicodeScalars)
    var steps: [[TextEdit]] = []
    func take(_ new: [[TextEdit]], _ count: inout Count) {
      if new.isEmpty { return }
      for step in new { scalars = step.applied(to: scalars) }
      steps += new
      if isName { count.names.insert(text) } else { count.texts += 1 }
    }
    // Letters first: what they hide may be markup. Encoded characters may hide control characters.
    if treatment.mendsLetters, signs.contains(.letters) {
      take(LetterMending.letters(scalars), &letters)
    }
    if treatment.decodesHTML, signs.contains(.markup) {
      take(LetterMending.markup(scalars), &markup)
    }
    if treatment.dropsControlCharacters { take(LetterMending.controls(scalars), &controls) }
    if steps.isEmpty { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return (String(view), steps)
  }

  /// What was done.
  var warnings: [ContentWarning] {
    var warnings: [ContentWarning] = []
    func add(_ count: Count, _ warning: (Int, Int) -> ContentWarning) {
      if count.texts + count.names.count > 0 {
        warnings.append(warning(count.texts, count.names.count))
      }
    }
    add(markup) { .decodedMarkup(texts: $0, names: $1) }
    add(letters) { .mendedLetters(texts: $0, names: $1) }
    add(controls) { .droppedControlCharacters(texts: $0, names: $1) }
    return warnings
  }
}
