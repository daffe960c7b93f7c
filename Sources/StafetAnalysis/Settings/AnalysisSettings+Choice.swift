import StafetModel
import StafetText

extension AnalysisSettings {
  /// Refuses settings that mean nothing.
  func check() throws(AnalysisError) {
    for (name, share) in [("significance", significance), ("confidence", confidence)] {
      guard share > 0, share < 1 else { throw .shareOutOfRange(setting: name, share) }
    }
    let counts = [
      ("minimum word length", minimumWordLength), ("word limit", wordLimit),
      ("minimum occurrences", minimumOccurrences), ("minimum evidence", minimumEvidence),
      ("resamples", resamples), ("redraws", redraws), ("small cell", smallCell),
      ("small cake", smallCake),
    ]
    for (name, count) in counts where count < 0 {
      throw .negativeCount(setting: name, count)
    }
    if smallestGroup < 3 { throw .groupTooSmall(smallestGroup) }
    try selection.check()
  }

  /// The words that are expected to stand out; of those that are forms of one word the first.
  ///
  /// - Parameter rules: What is counted as a term.
  /// - Returns: The words, each with its term.
  /// - Throws: ``AnalysisError`` for what is no word that is counted.
  func expectedTerms(by rules: TermRules) throws(AnalysisError) -> [IndicatorWord] {
    var words: [IndicatorWord] = []
    for word in expectedWords {
      let tokens = rules.tokenizer.tokens(in: word)
      guard tokens.count == 1, let stem = rules.term(of: word) else {
        throw .unusableExpectedWord(word)
      }
      if words.allSatisfy({ $0.stem != stem }) {
        words.append(IndicatorWord(stem: stem, form: word))
      }
    }
    return words
  }

  /// The sorting that is asked for: the one named, else the first.
  func sorting(of study: Study) throws(AnalysisError) -> Sorting? {
    guard let sorting else { return study.sortings.first }
    guard let found = study.sorting(sorting) else {
      throw .unknownSorting(sorting, known: study.sortings.map { $0.id })
    }
    return found
  }

  /// The positions of the two relays to read across: those named, else the first two of the kind
  /// ``Relay/Kind/relay``, else the first two of whatever kind.
  func compared(of study: Study) throws(AnalysisError) -> (first: Int, second: Int)? {
    guard let compared else {
      let proper = study.relays.indices.filter { study.relays[$0].kind == .relay }
      let pair = proper.count < 2 ? Array(study.relays.indices) : proper
      return pair.count < 2 ? nil : (pair[0], pair[1])
    }
    if compared.first == compared.second { throw .sameRelay(compared.first) }
    return (
      try position(of: compared.first, in: study), try position(of: compared.second, in: study)
    )
  }

  private func position(of relay: Relay.ID, in study: Study) throws(AnalysisError) -> Int {
    guard let index = study.relays.firstIndex(where: { $0.id == relay }) else {
      throw .unknownRelay(relay, known: study.relays.map { $0.id })
    }
    return index
  }
}
