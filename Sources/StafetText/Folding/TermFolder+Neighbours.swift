extension TermFolder {
  /// What a form that depends on its neighbours is counted as at one place.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - index: The number of its word.
  ///   - words: The words of the text.
  /// - Returns: The choice, and how many words behind it are part of it.
  mutating func choice(
    of form: ContextualForm, at index: Int, in words: borrowing WordScanner
  ) -> (choice: Int, behind: Int) {
    if let expression = form.expression(at: index, in: words) { return expression }
    // Of expressions and one choice beside them, nothing is left to choose.
    if form.isDecided { return (0, 0) }
    var before: ReadingChoice.Neighbour?
    var secondBefore: ReadingChoice.Neighbour?
    if words.isBesideNext(index - 1) {
      let close = neighbour(index - 1, in: words, withClass: true)
      before = close
      let asksFurther =
        form.isFunctionWord || !close.kind.isDisjoint(with: [.subject, .adverb])
      if asksFurther, words.isBesideNext(index - 2) {
        secondBefore = neighbour(index - 2, in: words, withClass: true)
      }
    }
    let hasBehind = words.isBesideNext(index)
    let choice = ReadingChoice(
      form: form, before: before, secondBefore: secondBefore,
      behind: hasBehind ? neighbour(index + 1, in: words, withClass: false) : nil,
      endsClause: !hasBehind)
    return (choice.number(), 0)
  }

  /// What a word says of those beside it.
  ///
  /// - Parameters:
  ///   - index: The number of the word.
  ///   - words: The words of the text.
  ///   - isClassWanted: Whether its class is wanted where it says nothing by itself.
  /// - Returns: What it says.
  private mutating func neighbour(
    _ index: Int, in words: borrowing WordScanner, withClass isClassWanted: Bool
  ) -> ReadingChoice.Neighbour {
    let text = words.lowered[...]
    let word = text.span.extracting(words.range(of: index))
    let kind = words.isPronoun(index) ? .subject : NeighbourKind.of(word)
    let last = word.isEmpty ? 0 : word[word.count - 1]
    let found = isClassWanted && kind.isEmpty ? neighbour.first(of: word) : nil
    let isNoun = found?.wordClass == .noun && found?.isLemma == false
    return ReadingChoice.Neighbour(
      kind: kind, wordClass: found?.wordClass, endsInT: last == UInt8(ascii: "t"),
      isDefinite: isNoun && Self.endsInArticle(word))
  }

  private static func endsInArticle(_ word: Span<UInt8>) -> Bool {
    let count = word.count
    guard count > 3 else { return false }
    let (first, last) = (word[count - 2], word[count - 1])
    return first == UInt8(ascii: "e") && (last == UInt8(ascii: "n") || last == UInt8(ascii: "t"))
      || first == UInt8(ascii: "n") && last == UInt8(ascii: "e")
  }
}
