extension TermRules {
  /// The words of a text that are counted, each with the term it is counted as.
  ///
  /// - Parameter text: The text, which is left as it is.
  /// - Returns: The tokens in their order, with stems for terms; stop words and short words are left
  ///   out.
  /// - Complexity: O(*n*) in the length of the text. ``TermCounter`` is many times faster where only
  ///   counts are asked for.
  public func terms(in text: String) -> [Token] {
    var terms: [Token] = []
    tokenizer.forEachToken(in: text) { token in
      guard let term = term(of: token.term) else { return }
      terms.append(Token(range: token.range, term: term, kind: token.kind))
    }
    return terms
  }

  /// What a word is counted as.
  ///
  /// - Parameter word: A word in term form, as ``Tokenizer`` gives it.
  /// - Returns: Its stem, or `nil` if it is not counted.
  public func term(of word: String) -> String? {
    if word.unicodeScalars.count < minimumLength || stopWords.contains(word) { return nil }
    return stemmer.stem(of: word)
  }
}
