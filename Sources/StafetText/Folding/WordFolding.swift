/// What makes the forms of a word one term.
///
/// `ledelse`, `ledelsen` and `ledelserne` are forms of one word and should be one row in a list. There are three
/// ways: by **lemma**, the form that stands in a dictionary, for which a lexicon is needed; by **stem**, which cuts
/// endings off by rule and knows no words (``Stemmer``); or not at all. See <doc:Folding>.
public enum WordFolding: String, Hashable, Sendable, CaseIterable {
  /// Every form is a term of its own.
  case forms = "plain-forms"

  /// Every form is a term of its own; the lexicon for Danish tells the classes of words, and which words are forms of
  /// one that is left out.
  case danishForms = "danish-forms"

  /// Danish words are counted as their lemmas (``Lemmatizer``).
  case danishLemmas = "danish-lemmas"

  /// Words are counted as the stems that the rules for Danish give them; the lexicon tells what it tells with
  /// ``danishForms``.
  case danishStems = "danish-stems"

  /// Words are counted as the stems that the rules for Norwegian give them.
  case norwegianStems = "norwegian-stems"

  /// Words are counted as the stems that the rules for Swedish give them.
  case swedishStems = "swedish-stems"

  /// Words are counted as the stems that the rules for English give them.
  case englishStems = "english-stems"

  /// Words are counted as the stems that the rules for German give them.
  case germanStems = "german-stems"

  /// Folding by the stems of a stemmer.
  ///
  /// - Parameter stemmer: The stemmer; with ``Stemmer/identity``, every form is a term.
  public init(_ stemmer: Stemmer) {
    switch stemmer {
    case .identity: self = .forms
    case .danish: self = .danishStems
    case .norwegian: self = .norwegianStems
    case .swedish: self = .swedishStems
    case .english: self = .englishStems
    case .german: self = .germanStems
    }
  }

  /// The best folding that there is for a language: lemmas for Danish, stems for Norwegian, Swedish, English and
  /// German, ``forms`` for others.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does not matter.
  /// - Returns: The folding.
  public static func folding(for language: String) -> WordFolding {
    folding(for: language, by: WrittenLanguage(language) == .danish ? .lemmas : .stems)
  }

  /// The folding of a language by a method.
  ///
  /// - Parameters:
  ///   - language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does not matter.
  ///   - method: The method. For a language without a lexicon, lemmas are stems; for one without a stemmer, stems are
  ///     forms.
  /// - Returns: The folding.
  public static func folding(for language: String, by method: FoldingMethod) -> WordFolding {
    switch (WrittenLanguage(language), method) {
    case (.danish, .lemmas): danishLemmas
    case (.danish, .stems): danishStems
    case (.danish, .forms): danishForms
    case (_, .forms), (nil, _): forms
    case (.norwegian, _): norwegianStems
    case (.swedish, _): swedishStems
    case (.english, _): englishStems
    case (.german, _): germanStems
    }
  }

  /// The lexicon that tells what words are, or `nil` where there is none.
  public var lexicon: Lemmatizer? {
    switch self {
    case .danishLemmas, .danishStems, .danishForms: .danish
    default: nil
    }
  }

  /// Whether terms are words that can be shown to people.
  var givesWords: Bool { self == .danishLemmas || self == .danishForms || self == .forms }

  /// What stems are made by; ``Stemmer/identity`` where there are none.
  var stemmer: Stemmer {
    switch self {
    case .forms, .danishForms, .danishLemmas: .identity
    case .danishStems: .danish
    case .norwegianStems: .norwegian
    case .swedishStems: .swedish
    case .englishStems: .english
    case .germanStems: .german
    }
  }
}

/// A way of making one term of the forms of a word, whatever the language.
public enum FoldingMethod: String, Hashable, Sendable, CaseIterable {
  /// By the form that stands in a dictionary.
  case lemmas

  /// By what is left when endings are cut off.
  case stems

  /// Not at all: every form is a term of its own.
  case forms
}
