import StafetStatistics

/// How much each term of a text matters in it.
struct TermScores {
  /// The scores in the order of the terms; 0 or more.
  let values: [Double]

  /// How many counted words after a word are its neighbours.
  private static let window = 4

  /// Scores the terms of a text.
  ///
  /// - Parameters:
  ///   - text: The text's words.
  ///   - related: In how many related texts a term is.
  init(of text: TermSequence, related: (_ term: String) -> Int) {
    var counts = [Double](repeating: 0, count: text.terms.count)
    for word in text.words { counts[word.term] += 1 }
    let central = Self.centralTerms(of: text)
    let own = text.terms.indices.map { term in
      (counts[term] + 2 * central[term])
        * (1 + 0.2 * Double(max(0, min(3, related(text.terms[term])))))
    }
    // A term matters as much as the best sentence that it stands in.
    let sentences = Self.sentences(of: text)
    let weights = Self.weights(of: sentences, scores: own)
    var best = [Double](repeating: 0, count: text.terms.count)
    for (sentence, weight) in zip(sentences, weights) {
      for term in sentence.terms { best[term] = max(best[term], weight) }
    }
    values = text.terms.indices.map { own[$0] * best[$0] }
  }

  // MARK: Terms

  /// How central each term stands among the others, 1 for the most central one.
  ///
  /// Terms are joined where they stand within four counted words of each other, by as many lines as they
  /// do so.
  private static func centralTerms(of text: TermSequence) -> [Double] {
    var lines = [[Int: Double]](repeating: [:], count: text.terms.count)
    for (index, word) in text.words.enumerated() {
      for other in text.words[(index + 1)...].prefix(window) where other.term != word.term {
        lines[word.term][other.term, default: 0] += 1
        lines[other.term][word.term, default: 0] += 1
      }
    }
    // Lists in the order of the terms: sums must not hang on the order of a dictionary.
    return Centrality.ranks(
      joinedBy: lines.map { line in
        line.sorted { $0.key < $1.key }.map { Centrality.Line(to: $0.key, weight: $0.value) }
      })
  }

  // MARK: Sentences

  /// A sentence's terms, each once, and how many counted words it has.
  private struct Sentence {
    var terms: [Int] = []
    var length = 0
  }

  private static func sentences(of text: TermSequence) -> [Sentence] {
    var sentences = [Sentence](repeating: Sentence(), count: text.sentenceCount)
    for word in text.words {
      sentences[word.sentence].length += 1
      if !sentences[word.sentence].terms.contains(word.term) {
        sentences[word.sentence].terms.append(word.term)
      }
    }
    return sentences.filter { !$0.terms.isEmpty }
  }

  /// How much each sentence matters: how central it stands among the sentences, times the mean score of
  /// its terms; as a part of the weight of the best one.
  private static func weights(of sentences: [Sentence], scores: [Double]) -> [Double] {
    let central = centralSentences(sentences)
    let weights = sentences.indices.map { index in
      let terms = sentences[index].terms
      return central[index] * terms.reduce(0) { $0 + scores[$1] } / Double(terms.count)
    }
    let most = weights.max() ?? 1
    return weights.map { $0 / most }
  }

  /// How central each sentence stands among the others, 1 for the most central one.
  ///
  /// Two sentences are joined by the terms they share over the sum of the logarithms of their lengths.
  /// A sentence of one counted word shares nothing, since its logarithm is 0.
  private static func centralSentences(_ sentences: [Sentence]) -> [Double] {
    let sets = sentences.map { Set($0.terms) }
    let logarithms = sentences.map { RealFunctions.log(Double($0.length)) }
    return Centrality.ranks(
      joinedBy: sentences.indices.map { one in
        sentences.indices.compactMap { other -> Centrality.Line? in
          guard one != other, sentences[one].length > 1, sentences[other].length > 1 else {
            return nil
          }
          let shared = sets[one].intersection(sets[other]).count
          return shared == 0
            ? nil
            : Centrality.Line(
              to: other, weight: Double(shared) / (logarithms[one] + logarithms[other]))
        }
      })
  }
}
