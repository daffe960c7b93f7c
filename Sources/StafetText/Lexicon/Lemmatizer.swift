/// Finds the lemmas of words by a lexicon: *ledelserne* is a form of *ledelse*, *bøger* one of *bog*.
///
/// The lexicon is by this project; it holds the words and their inflection, and other words are read by their last part
/// or their ending. See <doc:Folding> for what it knows, how well it does, and what it leaves alone.
public enum Lemmatizer: String, Hashable, Sendable, CaseIterable {
  /// The lexicon for Danish.
  case danish

  /// How many lemmas the lexicon holds.
  public var lemmaCount: Int { DanishLexiconTables.lemmaCount }

  /// What a form can be.
  ///
  /// - Parameter form: A word in any case.
  /// - Returns: The lemmas, the commonest first: *taler* is a form of *tale* as a verb and as a noun. None for a word
  ///   that is unknown, which stays as it is.
  /// - Complexity: O(*n*) for a word of *n* letters that the lexicon holds, O(*n*²) for others.
  public func lemmas(of form: String) -> [Lemma] {
    var search = LemmaSearch()
    let word = Array(TermForm.term(of: form).utf8)[...]
    guard let finding = search.find(word.span) else { return [] }
    var lemmas: [Lemma] = []
    for reading in search.readings(of: finding) {
      var text: [UInt8] = []
      search.appendLemma(of: word.span, as: reading, to: &text)
      lemmas.append(
        Lemma(
          text: String(decoding: text, as: UTF8.self), wordClass: reading.wordClass,
          source: finding.source))
    }
    return lemmas
  }
}
