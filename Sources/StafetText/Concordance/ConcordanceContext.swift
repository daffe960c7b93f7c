/// How much of the text is shown on each side of a hit.
public enum ConcordanceContext: Hashable, Sendable {
  /// This many whole words, with everything between them.
  ///
  /// Where there are fewer, the context reaches to the beginning or the end of the text or of the
  /// sentence, punctuation included.
  case tokens(Int)

  /// This many characters as readers see them (grapheme clusters): a letter with its marks is one,
  /// and so is an emoji.
  ///
  /// A word may be cut off, a character never is.
  case characters(Int)
}
