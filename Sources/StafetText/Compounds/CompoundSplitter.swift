/// Splits compounds into parts that are words of a given vocabulary.
///
/// Danish and its neighbours write `ledelse` and `rum` as one word, `ledelsesrum`. To find themes
/// it helps to see that `ledelsesrum`, `ledelsesudvikling` and `ledelse` have a word in common;
/// word counts are mostly better without splitting. No dictionary is used: a part must be a word of
/// the vocabulary, in this or in another inflected form, or recur in several of its compounds
/// beside parts that are words. A word whose parts are not certain is not split.
///
/// Prefixed words (`tilgang`, `udvikling`) and derivations (`lederskab`) are not compounds here.
///
/// > Source: the geometric mean of the parts' frequencies as in Koehn and Knight (2003), *Empirical
/// > Methods for Compound Splitting*; the article <doc:Compounds> describes what is added to it.
public struct CompoundSplitter: Sendable {
  /// A language whose compounds are written as one word.
  public enum Language: Hashable, Sendable, CaseIterable {
    /// Danish.
    case danish
    /// Norwegian, *bokmål*.
    case norwegian
    /// Swedish.
    case swedish
    /// German, with its words in lower case.
    case german

    /// The language of a tag, if its compounds are written as one word and are known here.
    ///
    /// - Parameter language: A BCP 47 tag such as `da` or `sv-FI`; what follows its first hyphen does not
    ///   matter. Both `nb` and `nn` give Norwegian.
    public init?(_ language: String) {
      switch WrittenLanguage(language) {
      case .danish: self = .danish
      case .norwegian: self = .norwegian
      case .swedish: self = .swedish
      case .german: self = .german
      case .english, nil: return nil
      }
    }
  }

  /// The language that the splitter was made for.
  public let language: Language

  let search: CompoundSearch
  let words: [CompoundLearning.Word]

  /// Learns the parts of compounds from the words of a corpus.
  ///
  /// - Parameters:
  ///   - vocabulary: The terms of the corpus in lower case, as a tokenizer gives them, and how
  ///     often each occurs. Terms that hold anything but letters, and terms with counts below 1,
  ///     are ignored. The vocabulary may hold stop words, which are never parts.
  ///   - language: The language of most of the corpus.
  /// - Complexity: O(*n*²) look-ups for each term of *n* letters.
  public init(vocabulary: [String: Int], language: Language = .danish) {
    var words: [CompoundLearning.Word] = []
    for (term, count) in vocabulary where count > 0 {
      if let letters = CompoundLetters.letters(of: term), !letters.isEmpty {
        words.append(CompoundLearning.Word(letters: letters, count: count))
      }
    }
    words.sort { $0.letters.lexicographicallyPrecedes($1.letters) }
    let grammar: CompoundGrammar =
      switch language {
      case .danish: .danish
      case .norwegian: .norwegian
      case .swedish: .swedish
      case .german: .german
      }
    let learning = CompoundLearning(words: words, grammar: grammar)
    self.language = language
    self.words = words
    self.search = CompoundSearch(grammar: grammar, lexicon: learning.lexicon)
  }

  /// The parts of a term, if it is a compound.
  ///
  /// Of all ways to split the term, the one is taken whose parts have the highest geometric mean of
  /// their frequencies, after costs for parts that are less certain. Of equal ones, that with fewer
  /// parts is taken, then that with the longer head.
  ///
  /// - Parameter term: A word in lower case; it need not be in the vocabulary.
  /// - Returns: The compound; `nil` for a word that is not a compound, whose parts are not known,
  ///   or that holds anything but letters.
  /// - Complexity: O(*n*²) look-ups in the number of letters.
  public func compound(_ term: String) -> Compound? {
    guard let letters = CompoundLetters.letters(of: term),
      let pieces = search.pieces(of: letters)
    else { return nil }
    var parts: [Compound.Part] = []
    parts.reserveCapacity(pieces.count)
    for (place, piece) in pieces.enumerated() {
      parts.append(part(piece, of: letters, isHead: place == pieces.count - 1))
    }
    return Compound(parts: parts)
  }

  /// A piece with what supports it.
  private func part(
    _ piece: CompoundSearch.Piece, of letters: [UInt32], isHead: Bool
  ) -> Compound.Part {
    let writtenEnd = isHead ? piece.end : piece.baseEnd
    var known = letters[piece.start..<piece.baseEnd]
    var evidence = Compound.Evidence.language
    if piece.entry < 0 {
      evidence = piece.isSuffixed ? .language : .neighbour
    } else {
      let entry = search.lexicon.entries[piece.entry]
      if entry.alone > 0 {
        evidence = .word
        let head = isHead ? search.headWord(of: letters, from: piece.start) : nil
        known = words[search.lexicon.entries[head ?? piece.entry].form].letters[...]
      } else if !entry.isLent || isHead {
        evidence = .recurring
      }
    }
    return Compound.Part(
      written: CompoundLetters.text(letters[piece.start..<writtenEnd]),
      link: CompoundLetters.text(letters[writtenEnd..<piece.end]),
      known: CompoundLetters.text(known), evidence: evidence)
  }
}
