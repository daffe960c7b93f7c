import StafetSyntax

/// Mends texts step by step, until there is nothing more to mend.
enum LetterMending {
  /// How often what was encoded may have been encoded again.
  private static let limit = 4

  /// The steps that mend broken letters.
  static func letters(_ scalars: [Unicode.Scalar]) -> [[TextEdit]] {
    let steps = repeated(scalars, by: BrokenLetters.edits)
    if !steps.isEmpty { return steps }
    let edits = MacLetters.edits(in: scalars)
    return edits.isEmpty ? [] : [edits]
  }

  /// The steps that take markup out.
  static func markup(_ scalars: [Unicode.Scalar]) -> [[TextEdit]] {
    repeated(scalars, by: MarkupDecoding.edits)
  }

  /// The step that drops control characters.
  static func controls(_ scalars: [Unicode.Scalar]) -> [[TextEdit]] {
    let edits = ControlCharacters.edits(in: scalars)
    return edits.isEmpty ? [] : [edits]
  }

  /// A text with its broken letters mended.
  static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters(scalars).reduce(scalars) { $1.applied(to: $0) }
  }

  private static func repeated(
    _ scalars: [Unicode.Scalar], by edits: ([Unicode.Scalar]) -> [TextEdit]
  ) -> [[TextEdit]] {
    var steps: [[TextEdit]] = []
    var scalars = scalars
    while steps.count < limit {
      let step = edits(scalars)
      if step.isEmpty { break }
      scalars = step.applied(to: scalars)
      steps.append(step)
    }
    return steps
  }
}
