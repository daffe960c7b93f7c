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
      guard let term = term(ofForm: token.term) else { return }
      terms.append(Token(range: token.range, term: term, kind: token.kind))
    }
    return terms
  }

  /// What a word is counted as.
  ///
  /// ```swift
  /// TermRules.rules(for: "da").term(of: "Ledelsen")  // "led"
  /// ```
  ///
  /// - Parameter word: A word as anybody would write it, whatever its case; what is not one word by these rules,
  ///   such as a phrase, is taken as it stands.
  /// - Returns: Its stem, or `nil` if it is not counted: a stop word, or too short.
  /// - Complexity: O(*n*) in the length of the word.
  public func term(of word: String) -> String? {
    var form: String?
    var count = 0
    tokenizer.forEachToken(in: word) { token in
      form = token.term
      count += 1
    }
    guard count == 1, let form else { return term(ofForm: TermForm.term(of: word)) }
    return term(ofForm: form)
  }

  /// What a word in term form is counted as.
  ///
  /// - Parameter form: A word in term form, as ``Tokenizer`` gives it.
  /// - Returns: Its stem, or `nil` if it is not counted.
  package func term(ofForm form: String) -> String? {
    if form.unicodeScalars.count < minimumLength || stopWords.holds(form) { return nil }
    return stemmer.stem(of: form)
  }
}
