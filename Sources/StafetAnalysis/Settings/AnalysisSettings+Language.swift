public import StafetText

extension AnalysisSettings {
  /// Refuses what texts in a language cannot have: lemmas or classes of words where there is no lexicon, stems where there
  /// are no rules for them.
  ///
  /// An analysis asks for itself, and so does ``rules(forTextsIn:standard:)``, so that a choice is nowhere set aside in
  /// silence.
  ///
  /// - Parameter language: The language of the texts (``StudyLanguage/used``) as a BCP 47 tag.
  /// - Throws: ``AnalysisError`` if the language has no such folding, or no classes of words.
  public func check(forTextsIn language: String) throws(AnalysisError) {
    if folding == nil, let foldingMethod {
      let known = Self.methods(for: language)
      if !known.contains(foldingMethod) {
        throw .foldingNotOfLanguage(foldingMethod, language: language, known: known)
      }
    }
    let used = folding(for: language, standard: .folding(for: language))
    if let wordClasses, wordClasses != Set(WordClass.allCases), used.lexicon == nil {
      throw .wordClassesNotOfLanguage(language)
    }
    if wordClasses?.isEmpty == true { throw .noWordClasses }
  }

  /// The rules for words of texts in a language, with what these settings choose.
  ///
  /// For whoever counts words without an analysis, in which the settings are used in the same way.
  ///
  /// - Parameters:
  ///   - language: The language of the texts (``StudyLanguage/used``) as a BCP 47 tag.
  ///   - standard: The rules where the settings choose nothing, or `nil` for those of the language.
  /// - Returns: The rules.
  /// - Throws: ``AnalysisError`` if the language has no such folding, or no classes of words.
  public func rules(
    forTextsIn language: String, standard: TermRules? = nil
  ) throws(AnalysisError) -> TermRules {
    try check(forTextsIn: language)
    let standard = standard ?? .rules(for: language)
    let folding = folding(for: language, standard: standard.folding)
    return TermRules(
      tokenizer: tokenizer ?? standard.tokenizer, minimumLength: minimumWordLength,
      stopWords: (stopWords ?? standard.stopWords).adding(furtherStopWords).removing(keptWords),
      // What somebody expects to stand out is no light word to them.
      lightWords: (lightWords ?? standard.lightWords).removing(keptWords + expectedWords),
      // Without a lexicon nothing tells classes, so none are left out.
      wordClasses: wordClasses ?? (folding.lexicon == nil ? nil : standard.wordClasses),
      folding: folding, expressions: StopWords(expressions).phrases)
  }

  /// The settings with the choices of rules in place of what they say of words.
  func completed(by rules: TermRules) -> AnalysisSettings {
    var settings = self
    settings.tokenizer = rules.tokenizer
    settings.stopWords = rules.stopWords
    settings.furtherStopWords = []
    settings.folding = rules.folding
    settings.foldingMethod = nil
    settings.lightWords = rules.lightWords
    settings.keptWords = []
    settings.wordClasses = rules.wordClasses
    return settings
  }

  private func folding(for language: String, standard: WordFolding) -> WordFolding {
    folding ?? foldingMethod.map { .folding(for: language, by: $0) } ?? standard
  }

  /// The methods of folding that there are for a language.
  private static func methods(for language: String) -> [FoldingMethod] {
    let stems = WordFolding.folding(for: language, by: .stems)
    return FoldingMethod.allCases.filter { method in
      switch method {
      case .lemmas: WordFolding.folding(for: language, by: .lemmas) != stems
      case .stems: stems != .forms
      case .forms: true
      }
    }
  }
}
