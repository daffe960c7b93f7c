/// Chooses where the best terms of a text are shown, so that those that stand together are one phrase
/// and each is shown once.
struct PhraseChoice {
  let words: TermSequence
  let scores: [Double]

  /// The numbers of the terms to be shown.
  let chosen: Set<Int>

  /// A run of chosen words that stand beside each other.
  private struct Run {
    let range: Range<Int>
    let terms: [Int]
  }

  /// The phrases, the highest score first.
  func phrases(in text: String) -> [KeyPhrase] {
    var left = chosen
    var runs = self.runs()
    var phrases: [KeyPhrase] = []
    while !left.isEmpty {
      let gains = runs.map { run in
        run.terms.reduce(0.0) { left.contains($1) ? $0 + scores[$1] : $0 }
      }
      // The first of the runs that show most of what is left.
      guard let most = gains.max(), most > 0, let index = gains.firstIndex(of: most) else { break }
      let run = runs.remove(at: index)
      phrases.append(phrase(run, in: text))
      left.subtract(run.terms)
    }
    return phrases.enumerated()
      .sorted { one, other in
        one.element.score == other.element.score
          ? one.element.range.lowerBound < other.element.range.lowerBound
          : one.element.score > other.element.score
      }
      .map { $0.element }
  }

  /// The longest runs, in the order of the text.
  private func runs() -> [Run] {
    var runs: [Run] = []
    var current: [TermSequence.Word] = []
    func close() {
      guard let first = current.first, let last = current.last else { return }
      var terms: [Int] = []
      for word in current where !terms.contains(word.term) { terms.append(word.term) }
      runs.append(Run(range: first.range.lowerBound..<last.range.upperBound, terms: terms))
    }
    for word in words.words where chosen.contains(word.term) {
      if let last = current.last, !words.isBeside(last, word) {
        close()
        current = []
      }
      current.append(word)
    }
    close()
    return runs
  }

  private func phrase(_ run: Run, in text: String) -> KeyPhrase {
    let start = text.utf8.index(text.startIndex, offsetBy: run.range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: run.range.upperBound)
    return KeyPhrase(
      range: run.range, text: String(text.unicodeScalars[start..<end]),
      terms: run.terms.map { words.terms[$0] },
      score: run.terms.reduce(0) { $0 + scores[$1] })
  }
}
