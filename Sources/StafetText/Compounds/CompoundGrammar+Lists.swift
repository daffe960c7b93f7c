// What a grammar is made from. Every list is one string, its entries separated by white space.

extension CompoundGrammar {
  /// The inflectional endings, by where they may stand.
  struct EndingLists {
    /// After any base.
    let anywhere: String
    /// After an unstressed vowel; see ``Place/afterWeakVowel``.
    let afterWeakVowel: String
    /// After any other letter; see ``Place/afterStrongLetter``.
    let afterStrongLetter: String
    /// After a base of four letters or more; see ``Place/afterLongBase``.
    let afterLongBase: String
    /// After er; see ``Place/afterER``.
    let afterER: String
  }

  /// How a first part is linked to what follows.
  struct LinkingLists {
    /// The linking elements, each with its kind and its cost.
    let links: [(letters: String, kind: Link.Kind, cost: Double)]
    /// The vowels that end a base unstressed, without space between them.
    let weakVowels: String
    /// The derivational endings after which a linking s stands.
    let suffixes: String
  }

  /// Words of closed classes.
  struct ClosedLists {
    /// Words that are never parts: pronouns, conjunctions, auxiliaries, adverbs.
    let functionWords: String
    /// Prepositions, particles and prefixes.
    let particles: String
    /// The particles that belong to a head after them.
    let verbPrefixes: String
    /// First parts that need no evidence.
    let lentFirstParts: String
  }

  /// What makes words from other words.
  struct DerivationLists {
    /// The derivational endings.
    let suffixes: String
    /// The inflectional endings that may follow them.
    let endings: String
  }
}
