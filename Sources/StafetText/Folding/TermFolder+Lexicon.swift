extension FormChoice.Traits {
  fileprivate init(_ reading: LexiconReading, isImperative: Bool) {
    self =
      switch reading.wordClass {
      case .noun: .noun
      case .adjective: .adjective
      case .verb: isImperative ? [.verb, .imperative] : .verb
      default: []
      }
    if reading.isLemma { insert(.lemma) }
  }
}

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
    var choices: [FormChoice] = []
    for reading in search.readings(of: finding) { add(reading, of: form, to: &choices) }
    if choices.contains(where: { $0.term != choices[0].term }) {
      return .depends(ContextualForm(form, choices: choices))
    }
    guard let only = choices[0].term else { return .leftOut }
    term = only
    return .counted
  }

  /// What a function word is counted as: nothing, unless it is one of those that are words of content too.
  mutating func foldFunctionWord(_ form: Span<UInt8>) -> Outcome {
    guard let wordClass = Homographs.contentClass(of: form), let finding = search.find(form),
      let reading = search.readings(of: finding).first(where: { $0.wordClass == wordClass })
    else { return .leftOut }
    var choices = [FormChoice(term: nil)]
    add(reading, of: form, to: &choices)
    return choices[1].term == nil
      ? .leftOut : .depends(ContextualForm(form, choices: choices, isFunctionWord: true))
  }

  /// Adds what a form can be by one of its readings, to a choice that is counted alike if there is one.
  private mutating func add(
    _ reading: LexiconReading, of form: Span<UInt8>, to choices: inout [FormChoice]
  ) {
    var lemma: [UInt8] = []
    search.appendLemma(of: form, as: reading, to: &lemma)
    let term = countedTerm(of: form, as: reading, lemma)
    let traits = FormChoice.Traits(reading, isImperative: isImperative(reading, of: form))
    if let same = choices.firstIndex(where: { isCounted($0, as: term, lemma) }) {
      choices[same].traits.formUnion(traits)
    } else {
      choices.append(FormChoice(traits, lemma: lemma, term: term))
    }
  }

  /// Whether a choice is counted as a term; of those that are not counted the lemma matters, which neighbours ask for.
  private func isCounted(_ choice: FormChoice, as term: [UInt8]?, _ lemma: [UInt8]) -> Bool {
    choice.term == term && (term != nil || choice.lemma == lemma)
  }

  /// Whether a form is a verb that tells somebody to do something: its stem, but for the few verbs that have the stem as
  /// their present or past.
  private func isImperative(_ reading: LexiconReading, of form: Span<UInt8>) -> Bool {
    reading.isImperative && !Homographs.endsAsFiniteStem(form)
  }

  /// The term of a reading, or `nil` if it is not counted.
  private mutating func countedTerm(
    of form: Span<UInt8>, as reading: LexiconReading, _ lemma: [UInt8]
  ) -> [UInt8]? {
    let word = lemma[...]
    if !counts(reading.wordClass) || lemmasLeftOut.contains(word.span, in: word.indices) {
      return nil
    }
    takeTerm(of: form, as: lemma)
    let counted = term[...]
    return characters(of: counted.span) < rules.minimumLength ? nil : term
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
