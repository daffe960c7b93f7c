/// A word that is made of words: *sammensat ord*.
///
/// `ledelsesrum` is `ledelse`, the linking `s`, and `rum`. The parts, each with its linking element,
/// give the word back when they are joined.
public struct Compound: Hashable, Sendable {
  /// Why a part is taken for a word.
  public enum Evidence: Hashable, Sendable {
    /// The vocabulary holds it as a word of its own, in this or in another inflected form.
    case word

    /// It stands at the same end of several compounds, beside parts that are words of their own.
    case recurring

    /// The language shows it: a first part such as `selv` or `mellem`, known without a corpus, or a
    /// derivational ending with a linking element, as in `digitaliserings-`.
    case language

    /// Only the part beside it is known: one that stands in many compounds, as `chef` behind `kontor`
    /// in `kontorchef`, or one that its ending shows, as `digitaliserings-`.
    case neighbour
  }

  /// One part of a compound.
  public struct Part: Hashable, Sendable {
    /// The part as it is written in the compound, without the linking element; the last part with
    /// its inflection: `opgaverne`.
    public let written: String

    /// What links the part to the next one: `s` in `ledelsesrum`; empty for none, and for the last
    /// part.
    public let link: String

    /// The word of the vocabulary that supports the part.
    ///
    /// For a part before the head it is the part's base form if the vocabulary holds that,
    /// otherwise its most frequent form. For the head it is the most frequent of the words that the
    /// head may be a form of; the frequency of a word of three letters is divided by three. Of
    /// equally frequent words the shorter is taken, then the first by Unicode scalars. A part
    /// without such a word has its base form as it stands in the compound.
    public let known: String

    /// Why the part is taken for a word.
    public let evidence: Evidence

    /// Makes a part of a compound, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - written: The part as it is written in the compound, without the linking element; the last part with its
    ///     inflection: `opgaverne`.
    ///   - link: What links the part to the next one: `s` in `ledelsesrum`; empty for none, and for the last part.
    ///   - known: The word of the vocabulary that supports the part.
    ///   - evidence: Why the part is taken for a word.
    public init(written: String, link: String, known: String, evidence: Evidence) {
      self.written = written
      self.link = link
      self.known = known
      self.evidence = evidence
    }
  }

  /// The parts in their order, two at least.
  public let parts: [Part]

  /// Makes a compound, as for a preview or a test.
  ///
  /// - Parameter parts: The parts in their order.
  /// - Precondition: There are two parts at least.
  public init(parts: [Part]) {
    precondition(parts.count >= 2, "A compound has two parts at least.")
    self.parts = parts
  }

  /// The last part, which says what kind of thing the whole is and carries the inflection.
  public var head: Part { parts[parts.count - 1] }

  /// The parts before the head, in their order, one at least.
  public var modifiers: ArraySlice<Part> { parts.dropLast() }

  /// The whole word.
  public var word: String {
    var word = ""
    for part in parts {
      word += part.written
      word += part.link
    }
    return word
  }
}
