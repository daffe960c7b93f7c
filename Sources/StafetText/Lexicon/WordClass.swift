/// What kind of word a word is.
///
/// The names are those of the Universal Dependencies (de Marneffe and others, 2021). Names of people and places are
/// of no class here: a lexicon of common words does not know them.
public enum WordClass: String, Hashable, Sendable, CaseIterable {
  /// A noun: *ledelse*.
  case noun

  /// A verb, its participles included: *lede*, *ledet*, *ledende*.
  case verb

  /// An adjective; its form in -t counts as one even where it is used as an adverb: *tydelig*, *tydeligt*.
  case adjective

  /// A word that says how, when, where or how much, and has no other form: *sammen*, *altid*.
  case adverb

  /// A pronoun or an article: *vi*, *den*, *hvad*.
  case pronoun

  /// A preposition: *mellem*.
  case preposition

  /// A conjunction: *fordi*.
  case conjunction

  /// A numeral: *tre*.
  case numeral

  /// An interjection: *tak*.
  case interjection
}
