/// Counts the n-grams of texts: how often every run of words of certain lengths was used.
///
/// A run lies within one document (and within one sentence, where sentences are given). A word that is
/// left out (`nil`) keeps its place, and no run reaches over it. Runs overlap: `a b c` holds the pairs
/// `a b` and `b c`.
///
/// Counts of parts of a collection can be merged in any order with the same result.
public struct NGramCounts: Sendable {
  /// How many words a counted run has.
  public let lengths: ClosedRange<Int>

  /// How many documents there are, those without words included.
  public private(set) var documentCount = 0

  private var vocabulary = Vocabulary()

  // Runs form a tree: each is a pair of a shorter run, its parent (plus 1; 0 for none), and one more
  // word. A parent always comes before its children.
  private var runs = PairUses()

  /// Starts with no documents.
  ///
  /// - Parameter lengths: How many words a counted run has, such as `2...3`.
  /// - Precondition: A run has at least one word.
  public init(lengths: ClosedRange<Int> = 2...3) {
    precondition(lengths.lowerBound >= 1, "A run has at least one word.")
    self.lengths = lengths
  }

  /// Counts one more document as a single stretch of words.
  ///
  /// - Parameter terms: The words in their places; `nil` for a word that is left out.
  /// - Complexity: O(*n* · *m*) expected for *n* words and runs of up to *m* words.
  public mutating func add(document terms: some Sequence<String?>) {
    add(stretch: terms)
    documentCount += 1
  }

  /// Counts one more document, sentence by sentence; no run crosses from one sentence to the next.
  ///
  /// - Parameter sentences: The words of each sentence in their places; `nil` for one left out.
  /// - Complexity: O(*n* · *m*) expected for *n* words and runs of up to *m* words.
  public mutating func add(sentencesOfDocument sentences: some Sequence<some Sequence<String?>>) {
    for sentence in sentences { add(stretch: sentence) }
    documentCount += 1
  }

  private mutating func add(stretch terms: some Sequence<String?>) {
    var open: [Int] = []  // the runs that end at the previous word, longest first
    for term in terms {
      guard let term else {
        open.removeAll(keepingCapacity: true)
        continue
      }
      let number = Int(vocabulary.number(of: term))
      if open.count == lengths.upperBound { open.removeFirst() }
      for place in open.indices { open[place] = runs.number(of: open[place] + 1, number) }
      open.append(runs.number(of: 0, number))
      for run in open { runs.count(run, in: documentCount) }
    }
  }

  /// Merges the counts of two collections that share no document.
  ///
  /// - Parameter other: The counts of the other collection.
  /// - Returns: The counts of both together; the same whichever comes first.
  /// - Precondition: Both count runs of the same lengths.
  /// - Complexity: O(*n*) expected in the number of distinct runs of both.
  public func merging(_ other: NGramCounts) -> NGramCounts {
    precondition(lengths == other.lengths, "Only runs of the same lengths can be joined.")
    var joined = self
    var place: [Int] = []  // of each run of the other in the joined counts
    place.reserveCapacity(other.runs.entries.count)
    for run in other.runs.entries {
      let parent = run.first == 0 ? 0 : place[run.first - 1] + 1
      let term = Int(joined.vocabulary.number(of: other.vocabulary.terms[run.second]))
      let target = joined.runs.number(of: parent, term)
      joined.runs.add(run, to: target)
      place.append(target)
    }
    joined.documentCount += other.documentCount
    // No document counted later has the number of one counted here.
    return joined
  }

  /// How often a run was used; 0 times for one that does not occur or has a length that is not
  /// counted.
  ///
  /// - Parameter terms: The words of the run.
  public subscript(terms: [String]) -> TermUse {
    guard lengths.contains(terms.count) else { return TermUse() }
    var parent = 0
    for term in terms {
      guard let number = vocabulary.knownNumber(of: term),
        let run = runs.knownNumber(of: parent, Int(number))
      else { return TermUse() }
      parent = run + 1
    }
    return runs.entries[parent - 1].use
  }

  /// The runs of words, the most frequent first.
  ///
  /// - Parameters:
  ///   - length: How many words they have; `nil` for all counted lengths.
  ///   - minimum: How often a run must occur to be listed.
  ///   - documents: How many documents must hold a run for it to be listed.
  /// - Returns: The runs; equally frequent ones in the order of their document counts, most first,
  ///   then of the Unicode scalars of their words, a shorter run before one that goes on from it.
  /// - Complexity: O(*n* log *n*) in the number of runs listed.
  public func ngrams(
    ofLength length: Int? = nil, atLeast minimum: Int = 1, inDocuments documents: Int = 1
  ) -> [NGram] {
    var listed: [NGram] = []
    for run in runs.entries
    where Int(run.occurrences) >= minimum && Int(run.documents) >= documents {
      let terms = terms(of: run)
      guard lengths.contains(terms.count), length == nil || length == terms.count else { continue }
      listed.append(NGram(terms: terms, use: run.use))
    }
    return listed.sorted { left, right in
      if left.use.occurrences != right.use.occurrences {
        return left.use.occurrences > right.use.occurrences
      }
      if left.use.documents != right.use.documents {
        return left.use.documents > right.use.documents
      }
      return left.terms.lexicographicallyPrecedes(right.terms)
    }
  }

  private func terms(of run: PairUses.Entry) -> [String] {
    var reversed = [vocabulary.terms[run.second]]
    var parent = run.first
    while parent > 0 {
      let run = runs.entries[parent - 1]
      reversed.append(vocabulary.terms[run.second])
      parent = run.first
    }
    return reversed.reversed()
  }
}

extension NGramCounts: Equatable {
  /// Whether both hold the same runs with the same counts, in whatever order they were counted.
  ///
  /// - Complexity: O(*n* log *n*) in the number of distinct runs.
  public static func == (left: Self, right: Self) -> Bool {
    left.lengths == right.lengths && left.documentCount == right.documentCount
      && left.ngrams() == right.ngrams()
  }
}
