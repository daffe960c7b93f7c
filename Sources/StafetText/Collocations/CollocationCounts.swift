public import StafetStatistics

/// Counts which words stand near each other, document by document.
///
/// A pair is two places of the same document (and of the same sentence, where sentences are given) at
/// most ``reach`` places apart. With a reach of 1 these are neighbours; with a reach of 4 every word is
/// paired with each of the next four.
///
/// A word that is left out (`nil`) keeps its place and counts in the number of pairs, but no
/// collocation with it is listed. So leaving words out makes the list shorter and changes no figure
/// in it.
public struct CollocationCounts: Sendable {
  /// How many places apart two words may stand: 1 for neighbours.
  public let reach: Int

  /// Whether `A B` and `B A` are different pairs.
  public let isOrdered: Bool

  /// How many documents there are, those without words included.
  public private(set) var documentCount = 0

  /// How many pairs of places were counted, those with words left out included.
  public private(set) var pairCount = 0

  private var vocabulary = Vocabulary()
  private var asFirst: [Int] = []  // per term: the pairs that it is the first of
  private var asSecond: [Int] = []
  private var pairs = PairUses()

  /// Starts with no documents.
  ///
  /// - Parameters:
  ///   - reach: How many places apart two words may stand: 1 for neighbours.
  ///   - isOrdered: Whether `A B` and `B A` are different pairs.
  /// - Precondition: `reach` is at least 1.
  public init(reach: Int = 1, isOrdered: Bool = true) {
    precondition(reach >= 1, "Two words are at least one place apart.")
    self.reach = reach
    self.isOrdered = isOrdered
  }

  /// Counts one more document as a single stretch of words.
  ///
  /// - Parameter terms: The words in their places; `nil` for a word that is left out.
  /// - Complexity: O(*n* · *r*) expected for *n* words and a reach of *r*.
  public mutating func add(document terms: some Sequence<String?>) {
    add(stretch: terms)
    documentCount += 1
  }

  /// Counts one more document, sentence by sentence; no pair crosses from one sentence to the next.
  ///
  /// - Parameter sentences: The words of each sentence in their places; `nil` for one left out.
  /// - Complexity: O(*n* · *r*) expected for *n* words and a reach of *r*.
  public mutating func add(sentencesOfDocument sentences: some Sequence<some Sequence<String?>>) {
    for sentence in sentences { add(stretch: sentence) }
    documentCount += 1
  }

  private mutating func add(stretch terms: some Sequence<String?>) {
    var numbers: [Int] = []  // −1 for a word left out
    for term in terms {
      guard let term else {
        numbers.append(-1)
        continue
      }
      let number = Int(vocabulary.number(of: term))
      if number == asFirst.count {
        asFirst.append(0)
        asSecond.append(0)
      }
      numbers.append(number)
    }
    for (place, number) in numbers.enumerated() {
      let following = min(reach, numbers.count - 1 - place)
      pairCount += following
      guard number >= 0 else { continue }
      asFirst[number] += following
      asSecond[number] += min(reach, place)
      guard following > 0 else { continue }
      for other in numbers[(place + 1)...(place + following)] where other >= 0 {
        count(number, other)
      }
    }
  }

  private mutating func count(_ first: Int, _ second: Int) {
    let isTurned = !isOrdered && second < first
    let pair = pairs.number(of: isTurned ? second : first, isTurned ? first : second)
    pairs.count(pair, in: documentCount)
  }

  /// The collocations, those with the highest value of a measure first.
  ///
  /// - Parameters:
  ///   - measure: The measure to order by. Pairs for which it is `nil` come last.
  ///   - minimum: How often a pair must occur to be listed. Rare pairs have no reliable value.
  ///   - documents: How many documents must hold a pair for it to be listed.
  /// - Returns: The collocations; equal values in the order of occurrences, most first, then of the
  ///   Unicode scalars of the first word and of the second.
  /// - Complexity: O(*n* log *n*) in the number of distinct pairs.
  public func collocations(
    by measure: AssociationMeasure = .logLikelihood, atLeast minimum: Int = 1,
    inDocuments documents: Int = 1
  ) -> [Collocation] {
    var rows: [(collocation: Collocation, value: Double)] = []
    for pair in pairs.entries
    where Int(pair.occurrences) >= minimum && Int(pair.documents) >= documents {
      let row = collocation(pair.first, pair.second, pair.use)
      rows.append((row, row.counts.value(of: measure) ?? -.infinity))
    }
    rows.sort { left, right in
      if left.value != right.value { return left.value > right.value }
      let (one, other) = (left.collocation, right.collocation)
      if one.use.occurrences != other.use.occurrences {
        return one.use.occurrences > other.use.occurrences
      }
      return one.first == other.first ? one.second < other.second : one.first < other.first
    }
    return rows.map { $0.collocation }
  }

  private func collocation(_ one: Int, _ other: Int, _ use: TermUse) -> Collocation {
    let terms = vocabulary.terms
    guard !isOrdered else {
      return Collocation(
        first: terms[one], second: terms[other], use: use,
        counts: PairCounts(
          joint: use.occurrences, first: asFirst[one], second: asSecond[other], total: pairCount))
    }
    let isTurned = terms[other] < terms[one]
    let (first, second) = isTurned ? (other, one) : (one, other)
    return Collocation(
      first: terms[first], second: terms[second], use: use,
      counts: PairCounts(
        joint: first == second ? 2 * use.occurrences : use.occurrences,
        first: asFirst[first] + asSecond[first], second: asFirst[second] + asSecond[second],
        total: 2 * pairCount))
  }
}
