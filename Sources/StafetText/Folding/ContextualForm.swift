/// A form that is counted as one thing or another, as its neighbours have it.
struct ContextualForm {
  /// What it can be counted as, the first where nothing speaks for another.
  let choices: [FormChoice]

  /// The number of the term of each choice that has been counted, or ``FormTable/leftOut``; else `nil`.
  var terms: [UInt32?]

  /// How often it was counted as each.
  var counts: [Int64]

  /// Whether it is a function word, which only a strong cue makes a word of content.
  let isFunctionWord: Bool

  init(choices: [FormChoice], isFunctionWord: Bool) {
    self.choices = choices
    terms = choices.map { $0.term == nil ? FormTable.leftOut : nil }
    self.isFunctionWord = isFunctionWord
    counts = Array(repeating: 0, count: choices.count)
  }

  /// The choice that a neighbour speaks for, if it does.
  func choice(by cue: NeighbourCue) -> Int? {
    if isFunctionWord && !cue.isStrong { return nil }
    if cue.wordClass == .noun {
      // Adjectives stand where nouns do; of the two, the commoner is taken.
      return choices.firstIndex { $0.wordClass == .noun || $0.wordClass == .adjective }
    }
    return choices.firstIndex { $0.wordClass == cue.wordClass }
  }

  /// The first expression that a word of a text is part of.
  ///
  /// - Parameters:
  ///   - index: The number of the word.
  ///   - words: The words of the text.
  /// - Returns: The choice, and how many words behind the word are part of the expression.
  func expression(at index: Int, in words: borrowing WordScanner) -> (choice: Int, behind: Int)? {
    for (number, choice) in choices.enumerated() {
      guard let expression = choice.expression else { continue }
      let first = index - expression.before.count
      guard first >= 0, index + expression.behind.count < words.wordCount else { continue }
      // Signs part expressions, but for the hyphens and slashes that words may be joined by.
      guard (first..<(index + expression.behind.count)).allSatisfy({ words.isBesideNext($0) })
      else { continue }
      let fits =
        expression.before.enumerated().allSatisfy { words.word(first + $0, is: $1) }
        && expression.behind.enumerated().allSatisfy { words.word(index + 1 + $0, is: $1) }
      if fits { return (number, expression.behind.count) }
    }
    return nil
  }
}
