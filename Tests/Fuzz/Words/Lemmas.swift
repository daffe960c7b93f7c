import FuzzSupport
import StafetText

/// The lemma of a word of the lexicon is a word of the lexicon, and what a word is counted as by itself is one of its
/// lemmas or the word.
func checkLemmas(of text: String, _ choices: WordChoices) {
  var rules = choices.rules
  rules.folding = .danishLemmas
  rules.stopWords = .empty
  rules.minimumLength = 0
  for token in choices.tokenizer.tokens(in: text).prefix(64) {
    let lemmas = Lemmatizer.danish.lemmas(of: token.term)
    for lemma in lemmas {
      demand(!lemma.text.isEmpty, "A lemma of \(token.term) is empty.")
      guard lemma.source == .lexicon else { continue }
      demand(
        !Lemmatizer.danish.lemmas(of: lemma.text).isEmpty,
        "\(lemma.text), the lemma of \(token.term), is no word itself.")
    }
    guard let term = rules.term(of: token.term), !lemmas.isEmpty else { continue }
    demand(
      lemmas.contains { $0.text == term } || term == token.term,
      "\(token.term) is counted as \(term), which it cannot be.")
  }
}
