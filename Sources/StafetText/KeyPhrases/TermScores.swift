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

  /// How terms and sentences are ranked, as TextRank does it.
  ///
  /// Thirty steps leave less than a hundredth of the start.
  ///
  /// > Source: Mihalcea and Tarau (2004), *TextRank: Bringing Order into Texts*.
  private static let ranking = PageRank(damping: 0.85, tolerance: 0, maximumIterations: 30)

  /// How central each term is among the terms of the text: 1 for the most central one.
  ///
  /// An edge joins two terms that stand within four counted words of each other; its weight is how often
  /// they do so.
  private static func centralTerms(of text: TermSequence) -> [Double] {
    var edges: [Graph.Edge] = []
    for (index, word) in text.words.enumerated() {
      for other in text.words[(index + 1)...].prefix(window) where other.term != word.term {
        edges.append(Graph.Edge(from: word.term, to: other.term))
      }
    }
    return ranking.ranks(of: Graph(nodeCount: text.terms.count, undirectedEdges: edges))
      .partsOfHighest
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

  /// How central each sentence is among the sentences: 1 for the most central one.
  ///
  /// The weight of the edge between two sentences is the number of terms that they share, divided by the
  /// sum of the logarithms of their lengths. A sentence of one counted word has no edges, since its
  /// logarithm is 0.
  private static func centralSentences(_ sentences: [Sentence]) -> [Double] {
    let sets = sentences.map { Set($0.terms) }
    let logarithms = sentences.map { RealFunctions.log(Double($0.length)) }
    var edges: [Graph.Edge] = []
    for one in sentences.indices where sentences[one].length > 1 {
      for other in sentences.indices[(one + 1)...] where sentences[other].length > 1 {
        let shared = sets[one].intersection(sets[other]).count
        if shared == 0 { continue }
        let weight = Double(shared) / (logarithms[one] + logarithms[other])
        edges.append(Graph.Edge(from: one, to: other, weight: weight))
      }
    }
    return ranking.ranks(of: Graph(nodeCount: sentences.count, undirectedEdges: edges))
      .partsOfHighest
  }
}
