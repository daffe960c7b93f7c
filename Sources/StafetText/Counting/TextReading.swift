/// Finds the words of texts and what each is counted as at its place.
///
/// For texts whose words are wanted themselves; ``WordIndex`` and ``TermCounter`` count many times faster.
package struct TextReading {
  /// A word at its place.
  package struct Word {
    /// The word.
    package let token: Token

    /// What it is counted as, or `nil` if it is not; an expression is counted at one of its words.
    package let term: String?
  }

  private let tokenizer: Tokenizer
  private var folder: TermFolder
  private var tokens = TokenBuffer()
  private var scanner: WordScanner

  /// What forms are counted as that were met before.
  private var known: [String: Known] = [:]

  private enum Known {
    case term(String?)
    case depends(ContextualForm)
  }

  /// Makes a reading of texts.
  ///
  /// - Parameter rules: What is counted as a term.
  package init(rules: TermRules) {
    tokenizer = rules.tokenizer
    folder = TermFolder(rules: rules)
    scanner = WordScanner(for: rules)
  }

  /// Reads a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: All its words, in their order.
  package mutating func read(_ text: String) -> [Word] {
    let tokenizer = tokenizer
    text.withUTF8Span { bytes in
      tokenizer.read(bytes, into: &tokens)
      scanner.take(tokens, of: bytes)
    }
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    var skipped = 0
    for index in 0..<tokens.count {
      let token = tokens.token(at: index)
      var term: String?
      if skipped > 0 {
        skipped -= 1
      } else {
        switch outcome(of: token.term) {
        case .term(let counted): term = counted
        case .depends(let form):
          let (choice, behind) = folder.choice(of: form, at: index, in: scanner)
          term = form.choices[choice].term.map { String(decoding: $0, as: UTF8.self) }
          skipped = behind
        }
      }
      words.append(Word(token: token, term: term))
    }
    return words
  }

  private mutating func outcome(of form: String) -> Known {
    if let outcome = known[form] { return outcome }
    let outcome: Known
    let bytes = Array(form.utf8)[...]
    switch folder.fold(bytes.span) {
    case .leftOut: outcome = .term(nil)
    case .counted: outcome = .term(String(decoding: folder.term, as: UTF8.self))
    case .depends(let form): outcome = .depends(form)
    }
    known[form] = outcome
    return outcome
  }
}
