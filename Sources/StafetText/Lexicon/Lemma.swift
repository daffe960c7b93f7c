/// The form of a word that stands in a dictionary, and the word's class.
public struct Lemma: Hashable, Sendable {
  /// How a lemma was found.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// The lexicon holds the word.
    case lexicon

    /// The word is a compound of words that the lexicon holds: *ledelsesrum*.
    case compound

    /// The word has an ending that makes words: *robusthed*.
    case ending

    /// The word ends in a word of five letters or more that the lexicon holds, whatever stands before it:
    /// *zebrastribe*, where no *zebra* is known.
    case lastPart = "last-part"
  }

  /// The lemma: the singular of a noun, the infinitive of a verb, the common form of an adjective.
  public let text: String

  /// The class of the word.
  public let wordClass: WordClass

  /// How the lemma was found.
  public let source: Source

  /// Makes a lemma of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - text: The lemma.
  ///   - wordClass: The class of the word.
  ///   - source: How the lemma was found.
  public init(text: String, wordClass: WordClass, source: Source) {
    self.text = text
    self.wordClass = wordClass
    self.source = source
  }
}
