/// How much of the text is shown on each side of a hit.
public enum ConcordanceContext: Hashable, Sendable {
  /// So many words, whole, with all that stands between them.
  ///
  /// Where there are fewer, the context reaches to the end of the text or of the sentence, its
  /// punctuation included.
  case tokens(Int)

  /// So many characters as readers see them; a letter with its marks is one, and so is an emoji.
  ///
  /// A word may be cut, a character never.
  case characters(Int)
}
