/// Takes the endings off words, so that the forms of a word are counted as one.
///
/// A stem is not a word, and need not look like one: `ledelse`, `ledelsen` and `ledelser` have the
/// stem `led`. Do not show it to people; show the most frequent form. A stemmer follows rules and
/// knows no words, so some unrelated words get the same stem, and some forms of one word get
/// different stems.
///
/// The rules are those of the Snowball project in its current version. They are written for words in
/// lower case with composed letters, as ``Tokenizer`` gives them.
///
/// > Source: Porter (2001), *Snowball: A Language for Stemming Algorithms*, and the descriptions at
/// > snowballstem.org; the English rules are the second ones of Porter (2002).
public enum Stemmer: String, Hashable, Sendable, CaseIterable {
  /// Leaves words as they are.
  case identity

  /// The rules for Danish.
  case danish

  /// The rules for Norwegian, Bokmål and Nynorsk.
  case norwegian

  /// The rules for Swedish.
  case swedish

  /// The rules for English.
  case english

  /// The rules for German.
  case german

  /// The stemmer for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter.
  /// - Returns: The stemmer, or ``identity`` for a language without one.
  public static func stemmer(for language: String) -> Stemmer {
    switch WrittenLanguage(language) {
    case .danish: danish
    case .norwegian: norwegian
    case .swedish: swedish
    case .english: english
    case .german: german
    case nil: identity
    }
  }

  /// The stem of a word.
  ///
  /// - Parameter word: The word, composed and in lower case.
  /// - Returns: The stem; an empty word for an empty one.
  /// - Complexity: O(*n*) in the length of the word.
  public func stem(of word: String) -> String {
    var bytes = Array(word.utf8)
    let count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.slack))
    let length = stem(&bytes, count: count)
    return String(decoding: bytes[..<length], as: UTF8.self)
  }

  /// How many bytes a stem may be longer than its word: English puts an `e` back.
  public static let slack = 2

  /// Turns a word into its stem in its own place, which is faster than `stem(of:)` for words by the million.
  ///
  /// - Parameters:
  ///   - word: The word in UTF-8, followed by at least ``slack`` bytes that may be written to.
  ///   - count: How many bytes the word has.
  /// - Returns: How many bytes the stem has.
  public func stem(_ word: inout [UInt8], count: Int) -> Int {
    switch self {
    case .identity: count
    case .danish: DanishStemming.length(ofStemOf: word, count: count)
    case .norwegian: NorwegianStemming.length(ofStemOf: word, count: count)
    case .swedish: SwedishStemming.length(ofStemOf: word, count: count)
    case .english: EnglishStemming.stem(&word, count: count)
    case .german: GermanStemming.stem(&word, count: count)
    }
  }
}
