import StafetText

extension AnalysisSettings {
  /// Refuses what texts in a language cannot have: lemmas or classes of words where there is no lexicon, stems where there
  /// are no rules for them.
  ///
  /// An analysis asks for itself. Whoever counts words by `TermRules`, without an analysis, asks here, so that a choice is
  /// nowhere set aside in silence.
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
    let used =
      folding ?? foldingMethod.map { .folding(for: language, by: $0) }
      ?? .folding(for: language)
    if let wordClasses, wordClasses != Set(WordClass.allCases), used.lexicon == nil {
      throw .wordClassesNotOfLanguage(language)
    }
    if wordClasses?.isEmpty == true { throw .noWordClasses }
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
