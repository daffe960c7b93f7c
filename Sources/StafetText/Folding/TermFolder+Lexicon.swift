extension TermFolder {
  /// What a form is counted as by the lexicon.
  mutating func foldByLexicon(_ form: Span<UInt8>) -> Outcome {
    guard let finding = search.find(form) else {
      takeTerm(of: form, as: nil)
      let isLeftOut =
        characters(of: form) < rules.minimumLength || !counts(nil)
        || lemmasLeftOut.contains(form, in: 0..<form.count)
      return isLeftOut ? .leftOut : .counted
    }
    choices.removeAll(keepingCapacity: true)
    for reading in search.readings(of: finding) {
      let term = countedTerm(of: form, as: reading)
      if choices.allSatisfy({ $0.term != term }) {
        choices.append(FormChoice(reading.wordClass, term))
      }
    }
    if choices.count > 1 { return .depends }
    guard let only = choices[0].term else { return .leftOut }
    term = only
    return .counted
  }

  /// What a function word is counted as: nothing, unless it is one of those that are words of content too.
  mutating func foldFunctionWord(_ form: Span<UInt8>) -> Outcome {
    guard let wordClass = Homographs.contentClass(of: form), let finding = search.find(form),
      let reading = search.readings(of: finding).first(where: { $0.wordClass == wordClass }),
      let term = countedTerm(of: form, as: reading)
    else { return .leftOut }
    isFunctionWord = true
    choices = [FormChoice(nil, nil), FormChoice(wordClass, term)]
    return .depends
  }

  /// The term of a reading, or `nil` if it is not counted.
  private mutating func countedTerm(of form: Span<UInt8>, as reading: LexiconReading) -> [UInt8]? {
    var lemma: [UInt8] = []
    search.appendLemma(of: form, as: reading, to: &lemma)
    if !counts(reading.wordClass) || lemmasLeftOut.contains(lemma.span, in: lemma.indices) {
      return nil
    }
    takeTerm(of: form, as: lemma)
    return characters(of: term.span) < rules.minimumLength ? nil : term
  }

  /// Makes the term of a form: its lemma, its stem or the form itself, as the rules have it.
  private mutating func takeTerm(of form: Span<UInt8>, as lemma: [UInt8]?) {
    if rules.folding == .danishLemmas, let lemma {
      term = lemma
    } else {
      takeStem(of: form)
    }
  }

  /// Whether words of a class are counted; words of no known class are where nouns are.
  private func counts(_ wordClass: WordClass?) -> Bool {
    rules.wordClasses?.contains(wordClass ?? .noun) ?? true
  }
}
