/// Finds what forms are counted as.
///
/// Most forms are counted as one term whatever stands beside them. Some depend on their neighbours: *leder* is a
/// leader or leads, *forhold* may be part of *i forhold til*.
package struct TermFolder: Sendable {
  /// What a form is counted as.
  enum Outcome {
    /// It is not counted.
    case leftOut

    /// It is counted as ``TermFolder/term``.
    case counted

    /// It is counted as one of several things, the first where nothing speaks for another.
    case depends(ContextualForm)
  }

  let rules: TermRules

  /// Whether words are looked up in the lexicon.
  private let asksLexicon: Bool
  let stemmer: Stemmer
  let expressions: ExpressionTable
  let formsLeftOut: TermTable
  let lemmasLeftOut: TermTable

  /// Function words that were taken off the language's list, and so are counted whatever their class.
  private let takenOff: TermTable
  var search = LemmaSearch()

  /// Finds the class of a word beside the one that is looked at.
  var neighbour = LemmaSearch()

  /// The term of the form that was folded last, if it is counted as one.
  var term: [UInt8] = []

  /// Makes a folder.
  ///
  /// - Parameter rules: What is counted as a term.
  package init(rules: TermRules) {
    self.rules = rules
    stemmer = rules.folding.stemmer
    let stopWords = rules.stopWords
    let light = rules.lightWords
    let forms = stopWords.words.union(light.words)
    var lemmas = stopWords.lemmas.union(light.lemmas)
    asksLexicon = rules.asksLexicon
    if !asksLexicon {
      let stemmer = stemmer
      lemmas = Set(lemmas.map { stemmer.stem(of: $0) })
    }
    let fixed = asksLexicon ? Expressions.danish : []
    expressions = ExpressionTable(
      counted: rules.expressions.union(fixed), leftOut: stopWords.phrases.union(light.phrases),
      stopWords: forms)
    formsLeftOut = TermTable(forms.sortedByScalars())
    let missing = asksLexicon ? StopWords.danish.words.subtracting(forms) : []
    // A list that has lost most of it is another list.
    let isOther = missing.count * 2 > StopWords.danish.words.count
    takenOff = TermTable(isOther ? [] : missing.sortedByScalars())
    lemmasLeftOut = TermTable(lemmas.sortedByScalars())
  }

  /// Finds what a form is counted as.
  ///
  /// - Parameter form: A word in term form.
  /// - Returns: Whether it is counted, and whether that depends on its neighbours.
  mutating func fold(_ form: Span<UInt8>) -> Outcome {
    let expressions = expressions.expressions(of: form).map { FormChoice($0) }
    let outcome = foldAlone(form)
    if expressions.isEmpty { return outcome }
    switch outcome {
    case .leftOut:
      return .depends(ContextualForm(form, choices: [FormChoice(term: nil)] + expressions))
    case .counted:
      return .depends(ContextualForm(form, choices: [FormChoice(term: term)] + expressions))
    case .depends(let alone):
      return .depends(
        ContextualForm(
          form, choices: alone.choices + expressions, isFunctionWord: alone.isFunctionWord))
    }
  }

  /// What a form is counted as where nothing stands beside it.
  ///
  /// - Parameter form: A word in term form.
  /// - Returns: The term, or `nil` if the form is not counted.
  package mutating func term(ofForm form: String) -> String? {
    let bytes = Array(form.utf8)[...]
    switch fold(bytes.span) {
    case .leftOut: return nil
    case .counted: return String(decoding: term, as: UTF8.self)
    case .depends(let form): return form.choices[0].term.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// What a form is counted as where it is part of no expression.
  private mutating func foldAlone(_ form: Span<UInt8>) -> Outcome {
    let range = 0..<form.count
    // Of a lemma its own length counts, so that all forms of a word are counted or none.
    if characters(of: form) < rules.minimumLength, rules.folding != .danishLemmas {
      return .leftOut
    }
    if formsLeftOut.contains(form, in: range) {
      return asksLexicon ? foldFunctionWord(form) : .leftOut
    }
    if takenOff.contains(form, in: range) {
      takeStem(of: form)
      return .counted
    }
    if asksLexicon { return foldByLexicon(form) }
    takeStem(of: form)
    let stem = term[...]
    return lemmasLeftOut.contains(stem.span, in: stem.indices) ? .leftOut : .counted
  }

  /// Makes the stem of a form the term.
  mutating func takeStem(of form: Span<UInt8>) {
    term.removeAll(keepingCapacity: true)
    for place in form.indices { term.append(form[place]) }
    for _ in 0..<Stemmer.slack { term.append(0) }
    let count = stemmer.stem(&term, count: form.count)
    term.removeLast(term.count - count)
  }

  func characters(of form: Span<UInt8>) -> Int {
    var count = 0
    for place in form.indices where form[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
