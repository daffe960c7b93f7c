/// Finds texts that are nearly the same, such as a contribution pasted twice with small changes.
///
/// A text is cut into *shingles*: all its runs of a given number of units. Units are words, or
/// characters as ``characters(of:)`` gives them. The similarity of two texts is Jaccard's measure
/// of their sets of shingles: the number of shingles that both hold, divided by the number that at
/// least one of them holds.
///
/// The search is exact: it reports every pair that reaches the threshold, and no other.
///
/// > Source: Broder (1997), *On the Resemblance and Containment of Documents*, for shingles and their
/// > similarity.
public struct NearDuplicates: Hashable, Sendable {
  /// How many units a shingle has.
  ///
  /// A text with fewer units is a single shingle.
  public let shingleLength: Int

  /// The least similarity that is reported, above 0 and at most 1.
  public let threshold: Double

  /// How many units a text must have to be compared; at least 1, so that empty texts never are.
  public let minimumLength: Int

  /// Chooses what counts as nearly the same.
  ///
  /// With shingles of three words and a threshold of 0.5 about one word in nine may be changed,
  /// since each changed word changes three shingles of both texts. Texts that were written
  /// independently share hardly any shingles.
  ///
  /// - Parameters:
  ///   - shingleLength: How many units a shingle has.
  ///   - threshold: The least similarity that is reported. Below about 0.3 the search becomes slow.
  ///   - minimumLength: How many units a text must have to be compared. Short answers such as `Tak
  ///     for svaret` may be the same without having been copied.
  /// - Precondition: Both lengths are at least 1; the threshold is above 0 and at most 1.
  public init(shingleLength: Int = 3, threshold: Double = 0.5, minimumLength: Int = 1) {
    precondition(shingleLength >= 1, "A shingle has at least one unit.")
    precondition(threshold > 0 && threshold <= 1, "A similarity is above 0 and at most 1.")
    precondition(minimumLength >= 1, "A text without units is like no other.")
    self.shingleLength = shingleLength
    self.threshold = threshold
    self.minimumLength = minimumLength
  }

  /// The similarity of two texts, whether or not it reaches the threshold.
  ///
  /// - Parameters:
  ///   - first: The units of a text.
  ///   - second: The units of another text.
  /// - Returns: Jaccard's similarity of their shingles, from 0 to 1; `nil` if one of them has fewer
  ///   units than ``minimumLength``.
  /// - Complexity: O(*n* log *n*) expected in the units of both.
  public func similarity(of first: [String], and second: [String]) -> Double? {
    let sets = ShingleSets(of: [first, second], length: shingleLength, minimum: minimumLength)
    let (one, other) = (sets.setOfText[0], sets.setOfText[1])
    guard one >= 0, other >= 0 else { return nil }
    let join = SimilarityJoin(of: sets, threshold: threshold)
    return join.similarity(of: one, and: other, sharing: join.shared(by: one, and: other))
  }

  /// All pairs of texts that are nearly the same, exact repeats included.
  ///
  /// Many equal texts make very many pairs; ``groups(among:)`` has one group of them.
  ///
  /// - Parameter texts: The units of each text.
  /// - Returns: The pairs, by the number of the first text, then of the second.
  /// - Complexity: In practice in proportion to the number of shingles and of pairs; at worst with the
  ///   square of the number of texts.
  public func pairs(among texts: [[String]]) -> [SimilarPair] {
    let sets = ShingleSets(of: texts, length: shingleLength, minimum: minimumLength)
    var texts = [[Int]](repeating: [], count: sets.count)
    var pairs: [SimilarPair] = []
    for (text, set) in sets.setOfText.enumerated() where set >= 0 {
      for earlier in texts[set] {
        pairs.append(SimilarPair(first: earlier, second: text, similarity: 1))
      }
      texts[set].append(text)
    }
    let join = SimilarityJoin(of: sets, threshold: threshold)
    join.forEachPair(updating: &pairs) { _, _, _ in
      false
    } _: { pairs, one, other, shared in
      let similarity = join.similarity(of: one, and: other, sharing: shared)
      for text in texts[one] {
        for second in texts[other] {
          pairs.append(
            SimilarPair(
              first: min(text, second), second: max(text, second), similarity: similarity))
        }
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Groups of texts that are nearly the same: texts that are joined by a chain of similar pairs.
  ///
  /// - Parameter texts: The units of each text.
  /// - Returns: The groups of two or more texts, in the order of their first texts.
  /// - Complexity: In practice in proportion to the number of shingles; at worst with the square of
  ///   the number of texts.
  public func groups(among texts: [[String]]) -> [SimilarGroup] {
    let sets = ShingleSets(of: texts, length: shingleLength, minimum: minimumLength)
    let join = SimilarityJoin(of: sets, threshold: threshold)
    // A pair already joined through others adds nothing and is not compared.
    let components = join.components()
    var members = [[Int]](repeating: [], count: sets.count)  // the texts under the root of each set
    for (text, set) in sets.setOfText.enumerated() where set >= 0 {
      members[components[set]].append(text)
    }
    var groups: [SimilarGroup] = []
    for texts in members where texts.count > 1 {
      let first = sets.setOfText[texts[0]]
      groups.append(
        SimilarGroup(
          members: texts,
          similarities: texts.map { text in
            let set = sets.setOfText[text]
            return join.similarity(
              of: first, and: set, sharing: join.shared(by: first, and: set))
          }))
    }
    return groups.sorted { $0.members[0] < $1.members[0] }
  }

  /// The characters of a text as units, with every run of white space a single space.
  ///
  /// Shingles of five to nine characters find texts with many small changes, such as misspellings.
  /// Letters stay as they are; pass in text in lower case if case is not to matter.
  ///
  /// - Parameter text: A text.
  /// - Returns: Its characters as readers see them, without white space at the ends.
  /// - Complexity: O(*n*) in the length of the text.
  public static func characters(of text: String) -> [String] {
    var units: [String] = []
    var isPending = false
    for character in text {
      if character.isWhitespace {
        isPending = !units.isEmpty
        continue
      }
      if isPending { units.append(" ") }
      isPending = false
      units.append(String(character))
    }
    return units
  }
}
