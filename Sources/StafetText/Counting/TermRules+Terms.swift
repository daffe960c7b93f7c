extension TermRules {
  /// The words of a text that are counted, each with the term it is counted as.
  ///
  /// - Parameter text: The text, which is left as it is.
  /// - Returns: The tokens in their order, with stems for terms; stop words and short words are left
  ///   out. An expression is one token, as its most telling word.
  /// - Complexity: O(*n*) in the length of the text. ``TermCounter`` is many times faster where only
  ///   counts are asked for.
  public func terms(in text: String) -> [Token] {
    var reading = TextReading(rules: self)
    return reading.read(text).compactMap { word in
      word.term.map { Token(range: word.token.range, term: $0, kind: word.token.kind) }
    }
  }

  /// What a word is counted as.
  ///
  /// ```swift
  /// TermRules.rules(for: "da").term(of: "Ledelsen")  // "ledelse"
  /// ```
  ///
  /// - Parameter word: A word as anybody would write it, whatever its case; what is not one word by these rules,
  ///   such as a phrase, is taken as it stands.
  /// - Returns: Its lemma or stem, or `nil` if it is not counted: a stop word, or too short. Of a word that is counted
  ///   as one thing or another, as its neighbours have it, the commoner.
  /// - Complexity: O(*s* log *s*) in the number of stop words, which are put in order for it.
  public func term(of word: String) -> String? {
    var form: String?
    var count = 0
    tokenizer.forEachToken(in: word) { token in
      form = token.term
      count += 1
    }
    var folder = TermFolder(rules: self)
    guard count == 1, let form else { return folder.term(ofForm: TermForm.term(of: word)) }
    return folder.term(ofForm: form)
  }
}
