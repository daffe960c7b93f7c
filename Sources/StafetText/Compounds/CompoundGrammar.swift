/// What a language lends to the splitting of compounds: endings, linking elements and closed lists.
///
/// No open class of words is listed here: nouns, verbs and adjectives are learned from the corpus.
struct CompoundGrammar: Sendable {
  /// After which letters an ending may stand.
  enum Place: Sendable {
    case anywhere
    /// After an unstressed vowel at the end of a base: `opgave-n`.
    case afterWeakVowel
    /// After any other letter: `rum-met`, `by-en`.
    case afterStrongLetter
    /// After another letter and four letters or more: `udvikl-ing`, `faglig-t`.
    case afterLongBase
    /// After er: `leder-ne`.
    case afterER
  }

  /// An inflectional ending; the empty one stands first.
  struct Ending: Sendable {
    let letters: [UInt32]
    let place: Place
  }

  /// A linking element; the empty one stands first.
  struct Link: Sendable {
    enum Kind: Sendable {
      /// The link follows the base: `ledelse-s-rum`.
      case plain
      /// The base's last letter is doubled before it: `skat-te-borger`.
      case doubling
    }

    let letters: [UInt32]
    let kind: Kind
    /// What it costs, in natural logarithms of a frequency.
    let cost: Double
  }

  /// The endings of nouns, verbs and adjectives.
  let endings: [Ending]

  /// The linking elements.
  let links: [Link]

  /// The vowels that end a base unstressed.
  let weakVowels: [UInt32]

  /// Derivational endings after which a first part takes a linking s, so that the two together mark
  /// the end of a part: `-hed-s`, `-ing-s`.
  let linkingSuffixes: [[UInt32]]

  /// Words that are never parts: pronouns, conjunctions, auxiliaries, adverbs.
  let functionWords: [[UInt32]]

  /// Prepositions, particles and prefixes, which make verbs and nouns whose parts do not explain
  /// them: never parts.
  let particles: [[UInt32]]

  /// The particles that belong to a head after them and not to an unknown first part before them.
  let verbPrefixes: [[UInt32]]

  /// First parts that need no evidence.
  let lentFirstParts: [[UInt32]]

  /// Derivational endings, and words that have become such endings: never heads.
  let suffixes: [[UInt32]]

  /// How many letters the longest of them has.
  let longestSuffix: Int

  /// Whether an ending may follow a base.
  ///
  /// - Parameters:
  ///   - place: Where the ending may stand.
  ///   - letters: The letters that the base is part of.
  ///   - start: Where the base starts.
  ///   - end: Where it ends; it is not empty.
  /// - Returns: Whether the base's last letters allow it.
  func allows(_ place: Place, after letters: [UInt32], from start: Int, to end: Int) -> Bool {
    let last = letters[end - 1]
    switch place {
    case .anywhere: return true
    case .afterWeakVowel: return weakVowels.contains(last)
    case .afterStrongLetter: return !weakVowels.contains(last)
    case .afterLongBase: return end - start >= 4 && !weakVowels.contains(last)
    case .afterER: return end - start >= 4 && last == 0x72 && letters[end - 2] == 0x65
    }
  }

  /// Makes a grammar from lists.
  init(
    endings lists: EndingLists, linking: LinkingLists, closed: ClosedLists,
    derivation: DerivationLists
  ) {
    var endings = [Ending(letters: [], place: .anywhere)]
    for (list, place) in [
      (lists.anywhere, Place.anywhere), (lists.afterWeakVowel, .afterWeakVowel),
      (lists.afterStrongLetter, .afterStrongLetter), (lists.afterLongBase, .afterLongBase),
      (lists.afterER, .afterER),
    ] {
      endings += Self.words(list).map { Ending(letters: $0, place: place) }
    }
    self.endings = endings
    var all = [Link(letters: [], kind: .plain, cost: 0)]
    for (text, kind, cost) in linking.links {
      all.append(Link(letters: text.unicodeScalars.map { $0.value }, kind: kind, cost: cost))
    }
    self.links = all
    self.weakVowels = linking.weakVowels.unicodeScalars.map { $0.value }
    self.linkingSuffixes = Self.words(linking.suffixes)
    self.functionWords = Self.words(closed.functionWords)
    self.particles = Self.words(closed.particles)
    self.verbPrefixes = Self.words(closed.verbPrefixes)
    self.lentFirstParts = Self.words(closed.lentFirstParts)
    var forms = Self.words(derivation.suffixes)
    for suffix in Self.words(derivation.suffixes) {
      for ending in Self.words(derivation.endings) { forms.append(suffix + ending) }
    }
    forms += endings.dropFirst().map { $0.letters }
    self.suffixes = forms
    var longest = 0
    for suffix in forms { longest = max(longest, suffix.count) }
    self.longestSuffix = longest
  }

  /// Whether a part can start at a place: with a vowel, or with consonants that begin words.
  ///
  /// - Parameters:
  ///   - letters: The letters of a word.
  ///   - start: The place, before the end.
  /// - Returns: Whether the consonants up to the next vowel begin words in these languages.
  static func canStartPart(_ letters: [UInt32], at start: Int) -> Bool {
    var cluster: UInt32 = 0
    var place = start
    while place < letters.count, !CompoundLetters.isVowel(letters[place]) {
      if place - start == 4 || letters[place] > 0x7F { return false }
      cluster = cluster << 8 | letters[place]
      place += 1
    }
    return place - start <= 1 || onsets.contains(cluster)
  }

  /// The clusters of consonants that begin words in Danish, Norwegian, Swedish or German.
  private static let onsets: [UInt32] = words(
    """
    bl br bj ch chr dj dr dv fj fl fn fr gj gl gn gr hj hv kj kl kn kr kv lj mj nj pf pfl pfr ph pj
    pl pr ps sc sch schl schm schn schr schw sh sj sk skj skl skr skv sl sm sn sp spj spl spr st
    stj str sv th thr tj tr ts tv tw vl vr wr zw
    """
  ).map { letters in
    var cluster: UInt32 = 0
    for letter in letters { cluster = cluster << 8 | letter }
    return cluster
  }

  private static func words(_ list: String) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in list.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        if !word.isEmpty { words.append(word) }
        word = []
      } else {
        word.append(scalar.value)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
